import KneeDomain

/// What the program remembers between two starts; none of it belongs to the journal.
public struct Remembered: Hashable, Sendable {
  /// A timer that runs: it is no more than the instant it began at.
  public struct Timer: Hashable, Sendable {
    /// What it is for, such as the id of an exercise.
    public var name: String
    /// When it began.
    public var started: Instant
    /// How long it runs, in seconds.
    public var seconds: Int

    /// A timer of the given parts.
    public init(name: String, started: Instant, seconds: Int) {
      self.name = name
      self.started = started
      self.seconds = seconds
    }
  }

  /// The slug of the theme that was chosen.
  public var theme: String?
  /// The glyphs that were chosen: `braille`, `block` or `ascii`.
  public var glyphs: String?
  /// Timers that run.
  public var timers: [Timer] = []
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
    timers = fields.take("timers") { value in value.array?.compactMap(Timer.init) } ?? []
    unknown = fields.left
  }

  /// As a JSON object.
  var json: JSONValue {
    var writer = FieldWriter(fields: unknown)
    writer.put("theme", theme)
    writer.put("glyphs", glyphs)
    if !timers.isEmpty { writer.fields["timers"] = .array(timers.map(\.json)) }
    return .object(writer.fields)
  }
}

extension Remembered.Timer {
  fileprivate init?(_ value: JSONValue) {
    guard let name = value.object?["name"]?.string, let started = value.object?["started"]?.int,
      let seconds = value.object?["seconds"]?.int
    else { return nil }
    self.init(name: name, started: Instant(milliseconds: Int64(started)), seconds: seconds)
  }

  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "started": .number(Int(started.milliseconds)), "seconds": .number(seconds),
    ])
  }
}
