import KneeDomain

// What a change of the plan asks the program to do, as the object `action` of its record. An action that is not
// understood stays in the record as it is.
extension PlanChange {
  init(_ fields: inout FieldReader) throws(RecordCoder.Problem) {
    self.init(
      change: try fields.require("change", "a text", FieldReader.text),
      reason: fields.take("reason", \.string) ?? "")
    var left: [String: JSONValue] = [:]
    action = fields.take("action") { value in
      var inner = FieldReader(value.object ?? [:])
      let action = PlanAction(&inner)
      left = inner.left
      return action
    }
    if action != nil, !left.isEmpty { fields.leave("action", .object(left)) }
  }

  func write(to writer: inout FieldWriter) {
    writer.put("change", change)
    writer.put("reason", reason)
    writer.fields["action"] = action?.json
  }
}

extension PlanAction {
  fileprivate init?(_ fields: inout FieldReader) {
    guard let word = fields.take("do", FieldReader.text) else { return nil }
    let exercise = fields.take("exercise", FieldReader.text)
    let by = fields.take("by", FieldReader.text)
    switch word {
    case "start":
      guard let settings = ProgramSettings(&fields, by: by) else { return nil }
      self = .start(settings)
    case "phase":
      guard let phase: Phase = fields.token("phase") else { return nil }
      self = .phase(phase, by: by)
    case "equipment": self = .equipment(Set(fields.tokens("equipment", Equipment.init(rawValue:))))
    case "days":
      guard let days = fields.take("daysPerWeek", FieldReader.count) else { return nil }
      self = .daysPerWeek(days)
    case "avoid": self = .avoid(Set(fields.tokens("avoid") { $0 }))
    case "add":
      guard let exercise else { return nil }
      self = .add(exercise)
    case "remove":
      guard let exercise else { return nil }
      self = .remove(exercise)
    case "swap":
      guard let exercise, let other = fields.take("with", FieldReader.text) else { return nil }
      self = .swap(exercise, with: other)
    case "dose":
      guard let exercise, let dose = fields.take("dose", Prescription.init) else { return nil }
      self = .dose(exercise, dose)
    case "define":
      guard let exercise, let dose = fields.take("dose", Prescription.init) else { return nil }
      self = .define(
        OwnExercise(
          id: exercise, name: fields.take("name", FieldReader.text) ?? exercise, dose: dose,
          group: fields.token("group") ?? .knee, impact: fields.take("impact", \.bool) ?? false))
    case "flare": self = .flare
    default: return nil
    }
    // A half that is understood is not what was meant.
    if !fields.doubts.isEmpty { return nil }
  }

  fileprivate var json: JSONValue {
    var fields = FieldWriter()
    switch self {
    case .start(let settings):
      fields.put("do", "start")
      settings.write(to: &fields)
    case .phase(let phase, let by):
      fields.put("do", "phase")
      fields.put("phase", phase)
      fields.put("by", by)
    case .equipment(let equipment):
      fields.put("do", "equipment")
      fields.put("equipment", list: equipment.sortedTokens)
    case .daysPerWeek(let days):
      fields.put("do", "days")
      fields.put("daysPerWeek", days)
    case .avoid(let words):
      fields.put("do", "avoid")
      fields.put("avoid", list: words.sorted())
    case .add(let exercise):
      fields.put("do", "add")
      fields.put("exercise", exercise)
    case .remove(let exercise):
      fields.put("do", "remove")
      fields.put("exercise", exercise)
    case .swap(let exercise, let other):
      fields.put("do", "swap")
      fields.put("exercise", exercise)
      fields.put("with", other)
    case .dose(let exercise, let dose):
      fields.put("do", "dose")
      fields.put("exercise", exercise)
      fields.fields["dose"] = dose.json
    case .define(let exercise):
      fields.put("do", "define")
      fields.put("exercise", exercise.id)
      fields.put("name", exercise.name)
      fields.put("group", exercise.group)
      fields.put("impact", exercise.impact)
      fields.fields["dose"] = exercise.dose.json
    case .flare: fields.put("do", "flare")
    }
    return .object(fields.fields)
  }
}

extension ProgramSettings {
  fileprivate init?(_ fields: inout FieldReader, by: String?) {
    guard let condition: Condition = fields.token("condition") else { return nil }
    self.init(
      condition: condition, phase: fields.token("phase"), side: fields.token("side"),
      equipment: fields.isLeft("equipment")
        ? Set(fields.tokens("equipment", Equipment.init(rawValue:))) : Equipment.household,
      daysPerWeek: fields.take("daysPerWeek", FieldReader.count) ?? 3,
      avoid: Set(fields.tokens("avoid") { $0 }), by: by, isChosen: fields.take("chosen", \.bool) ?? true)
  }

  fileprivate func write(to fields: inout FieldWriter) {
    fields.put("condition", condition)
    fields.put("phase", phase)
    fields.put("side", side)
    fields.fields["equipment"] = .array(equipment.sortedTokens.map(JSONValue.string))
    fields.put("daysPerWeek", daysPerWeek)
    fields.put("avoid", list: avoid.sorted())
    fields.put("by", by)
    fields.put("chosen", isChosen)
  }
}

extension Set<Equipment> {
  fileprivate var sortedTokens: [String] { Equipment.allCases.filter(contains).map(\.rawValue) }
}

extension Prescription {
  fileprivate init?(_ value: JSONValue) {
    guard let object = value.object else { return nil }
    var fields = FieldReader(object)
    guard let sets = fields.take("sets", FieldReader.count), sets > 0 else { return nil }
    self.init(
      sets: sets, reps: fields.take("reps", FieldReader.count),
      holdSeconds: fields.take("holdSec", FieldReader.count),
      minutes: fields.take("minutes", FieldReader.count), meters: fields.take("meters", FieldReader.count),
      loadKilograms: fields.take("loadKg", FieldReader.amount))
    if !fields.doubts.isEmpty { return nil }
  }

  fileprivate var json: JSONValue {
    var fields = FieldWriter()
    fields.put("sets", sets)
    fields.put("reps", reps)
    fields.put("holdSec", holdSeconds)
    fields.put("minutes", minutes)
    fields.put("meters", meters)
    fields.put("loadKg", loadKilograms)
    return .object(fields.fields)
  }
}
