import KneeDomain

/// Collects the fields of an object; nil says nothing and is left out.
struct FieldWriter {
  var fields: [String: JSONValue] = [:]

  mutating func put(_ field: String, _ text: String?) {
    if let text { fields[field] = .string(text) }
  }

  mutating func put(_ field: String, _ number: Int?) {
    if let number { fields[field] = .number(number) }
  }

  mutating func put(_ field: String, _ number: Double?) {
    if let number { fields[field] = .number(number) }
  }

  mutating func put(_ field: String, _ value: Bool?) {
    if let value { fields[field] = .bool(value) }
  }

  mutating func put(_ field: String, _ score: Score?) {
    put(field, score?.value)
  }

  mutating func put(_ field: String, _ day: Day?) {
    put(field, day?.iso)
  }

  mutating func put<Token: RawRepresentable<String>>(_ field: String, _ token: Token?) {
    put(field, token?.rawValue)
  }

  /// A list of tokens; an empty one says nothing and is left out.
  mutating func put(_ field: String, list: [String]) {
    if !list.isEmpty { fields[field] = .array(list.map(JSONValue.string)) }
  }
}

extension Entry {
  /// Adds the fields of the kind.
  func write(to writer: inout FieldWriter) {
    switch self {
    case .profile(let profile): profile.write(to: &writer)
    case .checkIn(let checkIn): checkIn.write(to: &writer)
    case .pain(let pain): pain.write(to: &writer)
    case .report(let report): report.write(to: &writer)
    case .exercise(let exercise): exercise.write(to: &writer)
    case .session(let session): session.write(to: &writer)
    case .run(let run): run.write(to: &writer)
    case .activity(let activity): activity.write(to: &writer)
    case .test(let test):
      writer.put("test", test.test)
      writer.put("side", test.side)
      writer.put("value", test.value)
      writer.put("unit", test.unit)
      writer.put("pain", test.pain)
    case .notice(let notice):
      writer.put("report", notice.report)
      writer.fields["rules"] = .array(notice.rules.map(JSONValue.string))
    case .clearance(let clearance):
      writer.put("notice", clearance.notice)
      writer.put("by", clearance.by)
    case .limit(let limit):
      writer.put("what", limit.what)
      writer.put("until", limit.until)
    case .plan(let plan): plan.write(to: &writer)
    case .shoe(let shoe):
      writer.put("name", shoe.name)
      writer.put("retired", shoe.retired)
      writer.put("kmBefore", shoe.kilometersBefore)
      writer.put("formerNames", list: shoe.formerNames)
    case .score(let score):
      writer.put("measure", score.measure)
      writer.put("total", score.total)
      writer.put("item", score.item)
    case .experiment(let experiment):
      writer.put("first", experiment.first)
      writer.put("second", experiment.second)
      writer.put("order", experiment.order.map(\.rawValue).joined())
      writer.put("stopped", experiment.stopped)
      writer.put("leftOut", list: experiment.leftOut)
    case .other: break
    }
  }
}

extension Profile {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("side", side)
    writer.put("birthYear", birthYear)
    writer.put("sex", sex)
    writer.put("since", since)
    writer.put("usualKm", usualKilometers)
    writer.put("units", units)
  }
}

extension CheckIn {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("side", side)
    writer.put("pain", pain)
    writer.put("worst24h", worst24h)
    writer.put("swelling", swelling)
    writer.put("stiffnessMin", stiffnessMinutes)
    writer.put("meds", meds)
    writer.put("sleepHours", sleepHours)
  }
}

extension PainEntry {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("side", side)
    writer.fields["regions"] = .array(sites.map { .string($0.token) })
    writer.put("pain", pain)
    writer.put("when", when)
  }
}

extension ExerciseEntry {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("day", day)
    writer.put("exercise", exercise)
    writer.put("side", side)
    writer.put("painDuring", painDuring)
    writer.fields["sets"] = .array(
      sets.map { set in
        var fields = FieldWriter()
        fields.put("reps", set.reps)
        fields.put("holdSec", set.holdSeconds)
        fields.put("loadKg", set.loadKilograms)
        fields.put("rpe", set.effort)
        return .object(fields.fields)
      })
  }
}

extension SessionEntry {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("day", day)
    writer.put("painDuring", painDuring)
    writer.put("pain1h", painOneHourAfter)
    writer.put("limp", limp)
    writer.put("meds", meds)
  }
}

extension RunEntry {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("km", kilometers)
    writer.put("minutes", minutes)
    writer.put("painDuring", painDuring)
    writer.put("pain1h", painOneHourAfter)
    writer.put("surface", surface)
    writer.put("downhill", downhill)
    writer.put("shoe", shoe)
    writer.put("rpe", effort)
    writer.put("ladder", ladder)
    writer.put("cadence", cadence)
    writer.put("descentM", descentMeters)
  }
}

extension ActivityEntry {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("sport", sport)
    writer.put("minutes", minutes)
    writer.put("rpe", effort)
    writer.put("painDuring", painDuring)
  }
}
