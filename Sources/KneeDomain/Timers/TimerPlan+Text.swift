/// The plan in a compact form, as the program remembers it: `ready:5 hold:45 rest:60 hold:45`, `cadence:60@170`,
/// `measure:-` for one that is ended by hand.
extension TimerPlan {
  /// More intervals than any session has; a longer text is not a plan.
  static let mostIntervals = 200
  /// A day: longer than anything that is timed, in seconds.
  static let longest = 86_400

  /// The compact form.
  public var text: String {
    intervals.map { interval in
      interval.activity.rawValue + ":" + (interval.seconds.map(String.init) ?? "-")
        + (interval.beatsPerMinute.map { "@\($0)" } ?? "")
    }.joined(separator: " ")
  }

  /// The plan of a compact form; nil for any other text.
  public init?(text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard (1...TimerPlan.mostIntervals).contains(words.count) else { return nil }
    let intervals = words.compactMap(Interval.init(text:))
    guard intervals.count == words.count else { return nil }
    self.init(intervals)
  }
}

extension TimerPlan.Interval {
  fileprivate init?(text: Substring) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let activity = TimerActivity(rawValue: String(parts[0])) else { return nil }
    let figures = parts[1].split(separator: "@", omittingEmptySubsequences: false)
    guard let first = figures.first, figures.count <= 2 else { return nil }
    var seconds: Int?
    if first != "-" {
      guard let number = Int(first), (1...TimerPlan.longest).contains(number) else { return nil }
      seconds = number
    }
    var beats: Int?
    if figures.count == 2 {
      guard let number = Int(figures[1]), TimerPlan.beats.contains(number) else { return nil }
      beats = number
    }
    self.init(activity, seconds: seconds, beatsPerMinute: beats)
  }
}
