import KneeDomain

extension Entry {
  private typealias Read = FieldReader

  /// Reads the fields of a kind; throws when one is missing that the kind cannot do without.
  init(kind: String, fields: inout FieldReader) throws(RecordCoder.Problem) {
    switch RecordKind(rawValue: kind) {
    case .profile: self = .profile(Profile(&fields))
    case .checkIn: self = .checkIn(try CheckIn(&fields))
    case .pain: self = .pain(try PainEntry(&fields))
    case .report: self = .report(SymptomReport(&fields))
    case .exercise: self = .exercise(try ExerciseEntry(&fields))
    case .session: self = .session(try SessionEntry(&fields))
    case .run: self = .run(try RunEntry(&fields))
    case .activity: self = .activity(try ActivityEntry(&fields))
    case .test:
      self = .test(
        TestEntry(
          test: try fields.require("test", "a text", Read.text), side: fields.token("side"),
          value: try fields.require("value", "a number", \.double),
          unit: try fields.require("unit", "a text", Read.text), pain: fields.take("pain", Read.score)))
    case .notice:
      self = .notice(
        Notice(
          report: try fields.require("report", "an id", Read.text),
          rules: fields.tokens("rules") { $0 }))
    case .clearance:
      self = .clearance(
        Clearance(
          notice: try fields.require("notice", "an id", Read.text),
          by: fields.take("by", \.string) ?? ""))
    case .limit:
      self = .limit(
        Limit(what: try fields.require("what", "a text", Read.text), until: fields.take("until", Read.day)))
    case .plan: self = .plan(try PlanChange(&fields))
    case .shoe:
      self = .shoe(
        Shoe(
          name: try fields.require("name", "a text", Read.text), retired: fields.take("retired", \.bool),
          kilometersBefore: fields.take("kmBefore", Read.amount),
          formerNames: fields.tokens("formerNames") { $0.isEmpty ? nil : $0 }))
    case .score:
      self = .score(
        OutcomeScore(
          measure: try fields.require("measure", "a text", Read.text),
          total: try fields.require("total", "a number", \.double), item: fields.take("item", Read.text)))
    case .experiment:
      self = .experiment(
        ExperimentEntry(
          first: try fields.require("first", "a text", Read.text),
          second: try fields.require("second", "a text", Read.text),
          order: try fields.require("order", "a text of the letters a and b", Read.conditions),
          stopped: fields.take("stopped", Read.day),
          leftOut: fields.tokens("leftOut") { $0.isEmpty ? nil : $0 }))
    case .other, nil: self = .other(kind: kind)
    }
  }
}

extension FieldReader {
  /// The order of an experiment: `abba`.
  fileprivate static func conditions(_ value: JSONValue) -> [ExperimentEntry.Condition]? {
    guard let letters = text(value) else { return nil }
    let conditions = letters.compactMap { ExperimentEntry.Condition(rawValue: String($0)) }
    return conditions.count == letters.count && conditions.count <= 200 ? conditions : nil
  }
}

extension Profile {
  fileprivate init(_ fields: inout FieldReader) {
    self.init(
      side: fields.token("side"),
      birthYear: fields.take("birthYear") { $0.int.flatMap { (1800...9999).contains($0) ? $0 : nil } },
      sex: fields.token("sex"), since: fields.take("since", FieldReader.day),
      usualKilometers: fields.take("usualKm", FieldReader.amount), units: fields.token("units"))
  }
}

extension CheckIn {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      side: fields.token("side"),
      pain: try fields.require("pain", "a whole number from 0 to 10", FieldReader.score),
      worst24h: fields.take("worst24h", FieldReader.score), swelling: fields.token("swelling"),
      stiffnessMinutes: fields.take("stiffnessMin", FieldReader.count), meds: fields.take("meds", \.bool),
      sleepHours: fields.take("sleepHours", FieldReader.amount))
  }
}

extension PainEntry {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      side: fields.token("side"), sites: fields.tokens("regions", BodySite.init(token:)),
      pain: try fields.require("pain", "a whole number from 0 to 10", FieldReader.score),
      when: fields.token("when"))
  }
}

extension ExerciseEntry {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      day: try fields.require("day", "a date", FieldReader.day),
      exercise: try fields.require("exercise", "a text", FieldReader.text), side: fields.token("side"),
      sets: try fields.sets(), painDuring: fields.take("painDuring", FieldReader.score))
  }
}

extension FieldReader {
  /// The sets of an exercise. What is not understood of them stays, set by set, in a list of the same length.
  fileprivate mutating func sets() throws(RecordCoder.Problem) -> [ExerciseSet] {
    let objects: [[String: JSONValue]] = try require("sets", "a list of objects") { value in
      guard let elements = value.array else { return nil }
      let objects = elements.compactMap(\.object)
      return objects.count == elements.count ? objects : nil
    }
    var sets: [ExerciseSet] = []
    var strange: [JSONValue] = []
    for object in objects {
      var fields = FieldReader(object)
      sets.append(
        ExerciseSet(
          reps: fields.take("reps", FieldReader.count),
          holdSeconds: fields.take("holdSec", FieldReader.count),
          loadKilograms: fields.take("loadKg", FieldReader.amount),
          effort: fields.take("rpe", FieldReader.amount)))
      strange.append(.object(fields.left))
    }
    if strange.contains(where: { $0 != .object([:]) }) { leave("sets", .array(strange)) }
    return sets
  }
}

extension SessionEntry {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      day: try fields.require("day", "a date", FieldReader.day),
      painDuring: fields.take("painDuring", FieldReader.score),
      painOneHourAfter: fields.take("pain1h", FieldReader.score), limp: fields.take("limp", \.bool),
      meds: fields.take("meds", \.bool))
  }
}

extension RunEntry {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      kilometers: try fields.require("km", "a number", FieldReader.amount),
      minutes: try fields.require("minutes", "a number", FieldReader.amount),
      painDuring: fields.take("painDuring", FieldReader.score),
      painOneHourAfter: fields.take("pain1h", FieldReader.score),
      surface: fields.take("surface", FieldReader.text), downhill: fields.take("downhill", \.bool),
      shoe: fields.take("shoe", FieldReader.text), effort: fields.take("rpe", FieldReader.amount),
      ladder: fields.take("ladder") { $0.int.flatMap { (0...LadderLevel.top).contains($0) ? $0 : nil } },
      cadence: fields.take("cadence", FieldReader.count),
      descentMeters: fields.take("descentM", FieldReader.amount))
  }
}

extension ActivityEntry {
  fileprivate init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      sport: try fields.require("sport", "a text", FieldReader.text),
      minutes: try fields.require("minutes", "a number", FieldReader.amount),
      effort: fields.take("rpe", FieldReader.amount),
      painDuring: fields.take("painDuring", FieldReader.score))
  }
}
