import KneeDomain

/// Values in the text of an element.
enum TrackText {
  /// A number; one that is none, not finite or outside the range is an error.
  static func number(_ text: String, _ meaning: String, in range: ClosedRange<Double>, line: Int)
    throws(ImportProblem) -> Double
  {
    let plain = trimmed(text)
    guard plain.utf8.count <= 40, plain.allSatisfy({ $0.isASCIIDigit || "+-.eE".contains($0) }),
      let value = Double(plain), range.contains(value)
    else { throw ImportProblem(line: line, reason: "\(quoted(text)) is no \(meaning)") }
    return value
  }

  /// A time as XML writes it; one without an offset is UTC.
  static func time(_ text: String, _ options: ImportOptions, line: Int) throws(ImportProblem) -> Instant {
    let plain = trimmed(text)
    guard plain.utf8.count <= 40, let moment = Timestamp.moment(plain) ?? Timestamp.moment(plain + "Z"),
      moment.instant.milliseconds >= 0
    else { throw ImportProblem(line: line, reason: "\(quoted(text)) is no time") }
    if moment.instant > options.now { throw ImportProblem(line: line, reason: "its date lies in the future") }
    return moment.instant
  }

  /// The name of a sport: `trail_running` is `trail running`, and Strava once wrote 9 for a run.
  static func sport(_ text: String, _ options: ImportOptions) -> ImportedActivity.Sport {
    let plain = trimmed(text)
    if plain.isEmpty || plain == "9" { return .run(surface: nil) }
    return SportNames.sport(plain.replacing("_", with: " "), runNames: options.runNames)
  }

  /// The start as the file tells it, in UTC.
  static func date(_ instant: Instant) -> FileDate {
    let moment = Moment(instant: instant, offset: 0)
    return FileDate(day: moment.date, second: moment.secondOfDay)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    JSONValue.string(String(trimmed(text).prefix(40))).text
  }
}
