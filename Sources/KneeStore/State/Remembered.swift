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

  /// What the command line recorded last, for `undo`.
  public struct Step: Hashable, Sendable {
    /// The id of the record.
    public var id: String
    /// The time of the line that was written; where the record has another by now, somebody else changed it.
    public var recorded: Instant
    /// The record before, as a line of the journal; nil when there was none.
    public var before: String?
    /// The step in words: `pain 4, inner joint line`.
    public var words: String

    /// A step of the given parts.
    public init(id: String, recorded: Instant, before: String?, words: String) {
      self.id = id
      self.recorded = recorded
      self.before = before
      self.words = words
    }
  }

  /// The slug of the theme that was chosen.
  public var theme: String?
  /// The glyphs that were chosen: `braille`, `block` or `ascii`.
  public var glyphs: String?
  /// Timers that run.
  public var timers: [Timer] = []
  /// Steps of the command line, the last one at the end.
  public var steps: [Step] = []
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
    steps = fields.take("steps") { value in value.array?.compactMap(Step.init) } ?? []
    unknown = fields.left
  }

  /// As a JSON object.
  var json: JSONValue {
    var writer = FieldWriter(fields: unknown)
    writer.put("theme", theme)
    writer.put("glyphs", glyphs)
    if !timers.isEmpty { writer.fields["timers"] = .array(timers.map(\.json)) }
    if !steps.isEmpty { writer.fields["steps"] = .array(steps.map(\.json)) }
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

extension Remembered.Step {
  fileprivate init?(_ value: JSONValue) {
    guard let id = value.object?["id"]?.string, let recorded = value.object?["recorded"]?.int,
      let words = value.object?["words"]?.string
    else { return nil }
    self.init(
      id: id, recorded: Instant(milliseconds: Int64(recorded)), before: value.object?["before"]?.string,
      words: words)
  }

  fileprivate var json: JSONValue {
    var writer = FieldWriter()
    writer.put("id", id)
    writer.put("recorded", Int(recorded.milliseconds))
    writer.put("before", before)
    writer.put("words", words)
    return .object(writer.fields)
  }
}
