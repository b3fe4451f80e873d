import KneeDomain

/// What the program remembers between two starts; none of it belongs to the journal.
public struct Remembered: Hashable, Sendable {
  /// The slug of the theme that was chosen.
  public var theme: String?
  /// The glyphs that were chosen: `braille`, `block` or `ascii`.
  public var glyphs: String?
  /// The timer that was started: it is little more than the instant it began at.
  public var timer: RunningTimer.Stored?
  /// What was put off in Today.
  public var putOff: PutOff?
  /// What this version does not know.
  public var unknown: [String: JSONValue] = [:]

  /// Nothing remembered.
  public init() {}
}

extension Remembered {
  /// Reads what `json` wrote; nil for anything else.
  init?(_ value: JSONValue) {
    guard let object = value.object else { return nil }
    var fields = FieldReader(object)
    theme = fields.take("theme", FieldReader.text)
    glyphs = fields.take("glyphs", FieldReader.text)
    timer = fields.take("timer", RunningTimer.Stored.init)
    putOff = fields.take("putOff", PutOff.init)
    unknown = fields.left
  }

  /// As a JSON object.
  var json: JSONValue {
    var writer = FieldWriter(fields: unknown)
    writer.put("theme", theme)
    writer.put("glyphs", glyphs)
    if let timer { writer.fields["timer"] = timer.json }
    if let putOff { writer.fields["putOff"] = putOff.json }
    return .object(writer.fields)
  }
}

extension RunningTimer.Stored {
  fileprivate init?(_ value: JSONValue) {
    guard let object = value.object, let plan = object["plan"]?.string, let label = object["label"]?.string,
      let index = object["index"]?.int, let counted = object["counted"]?.int
    else { return nil }
    self.init(
      plan: plan, label: label, index: index, counted: counted,
      since: object["since"]?.int.map { Instant(milliseconds: Int64($0)) }, count: object["count"]?.int ?? 0)
  }

  fileprivate var json: JSONValue {
    var writer = FieldWriter()
    writer.put("plan", plan)
    writer.put("label", label)
    writer.put("index", index)
    writer.put("counted", counted)
    writer.put("since", since.map { Int($0.milliseconds) })
    if count > 0 { writer.put("count", count) }
    return .object(writer.fields)
  }
}
