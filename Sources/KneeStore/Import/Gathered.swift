/// What a file says, before the journal is asked.
struct Gathered {
  /// One entry of the file.
  enum Entry {
    case activity(ImportedActivity)
    /// It is no run, or says too little: the line, and why.
    case leftOut(line: Int, reason: String)
  }

  /// The most entries of one file, so that none can exhaust the memory.
  static let most = 200_000

  var source: ImportSource
  var entries: [Entry] = []
  /// Lines that cannot be read.
  var problems: [ImportProblem] = []
}

/// Reads a file of another program, piece by piece.
protocol ActivityReader {
  /// What was read so far.
  var gathered: Gathered { get }
  /// Takes the next bytes.
  mutating func feed(_ bytes: [UInt8]) throws(ImportProblem)
  /// Takes the end of the file.
  mutating func finish() throws(ImportProblem)
}

extension ImportedActivity.Sport {
  /// Why it is left out; nil where it is taken.
  func flaw(_ options: ImportOptions) -> String? {
    switch self {
    case .run: nil
    case .other(let name) where options.otherSports && name.count <= ImportedActivity.longestName: nil
    case .other(let name):
      "another sport: \(name.isEmpty ? "one without a name" : String(name.prefix(ImportedActivity.longestName)))"
    }
  }
}

extension ImportedActivity {
  /// The longest time in seconds, and the longest name in characters.
  private static let longest = 2_592_000.0
  fileprivate static let longestName = 200

  /// Why it is left out; nil where it can be taken.
  var flaw: String? {
    if seconds > ImportedActivity.longest { return "one of more than 30 days" }
    if let shoe, shoe.count > ImportedActivity.longestName { return "one whose gear has a name of a page" }
    if case .other = sport { return seconds > 0 ? nil : "an activity without a time" }
    if seconds <= 0 { return "a run without a time" }
    if meters < 10 { return "a run without a distance" }
    return ImportedActivity.isRunning(meters: meters, seconds: seconds)
      ? nil : "a run whose distance and time do not fit together"
  }

  /// Whether somebody may have run or walked that far in that time: 1.8 to 32 kilometers an hour.
  static func isRunning(meters: Double, seconds: Double) -> Bool {
    seconds > 0 && (0.5...9).contains(meters / seconds)
  }

  /// What steps a minute can be, of walking and running.
  static let steps = 80.0...260

  /// Steps a minute from what a source calls cadence: some count the steps of one foot, of which nobody makes
  /// 120 a minute.
  static func steps(_ cadence: Double?) -> Double? {
    guard let cadence else { return nil }
    let value = cadence < 120 ? cadence * 2 : cadence
    return steps.contains(value) ? value : nil
  }
}
