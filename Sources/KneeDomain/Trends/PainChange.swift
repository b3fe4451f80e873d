/// Whether it is really better: the last days of an episode against its first, with the figures behind the answer.
///
/// Compared are the medians of the daily worst of the first and the last 14 days, or of its halves where the episode is
/// shorter than four weeks; each end needs five logged days. A point up or down from day to day is noise; what counts is
/// the minimal important change of a pain score, two points, or 30 percent where that is more than a point (facts.md,
/// section i; Farrar, Pain, 2001).
///
///     PainChange(since: start, upTo: today) { worst[$0] }.sentence
public struct PainChange: Hashable, Sendable {
  /// The first days of the episode.
  public let first: PainStretch
  /// The last days, up to the day asked for.
  public let last: PainStretch
  /// What the difference of the medians amounts to: `easing` is better; `unclear` means too few days.
  public let answer: PainTrend

  /// Days at each end of the episode that are compared.
  public static let window = 14
  /// Logged days that each end needs.
  public static let fewest = 5

  /// Compares the ends of an episode.
  ///
  /// - Parameters:
  ///   - start: the first day of the episode.
  ///   - day: the last day looked at.
  ///   - worst: the worst pain of a day, 0 to 10; nil for a day without an entry.
  public init(since start: Day, upTo day: Day, worst: (Day) -> Int?) {
    let day = max(start, day)
    let window = max(1, min(Self.window, (day.number - start.number + 1) / 2))
    first = PainStretch(start...start.adding(days: window - 1), worst: worst)
    last = PainStretch(day.adding(days: 1 - window)...day, worst: worst)
    if first.logged >= Self.fewest, last.logged >= Self.fewest, let before = first.median,
      let after = last.median
    {
      answer = PainTrend(from: before, to: after)
    } else {
      answer = .unclear
    }
  }

  /// How many points the median has gone down; below 0 up; nil where the days are too few.
  public var points: Double? {
    guard answer != .unclear, let before = first.median, let after = last.median else { return nil }
    return before - after
  }

  /// The answer in one sentence, with its figures.
  public var sentence: String {
    "Really better? " + verdict
  }

  /// The answer in one short line, with the two medians.
  public var shortSentence: String {
    guard answer != .unclear, let before = first.median, let after = last.median else { return sentence }
    let word =
      switch answer {
      case .easing: "Yes"
      case .rising: "No, worse"
      case .steady, .unclear: "Not yet clear"
      }
    return "Really better? \(word): median \(Self.number(after)) in the last \(last.length) days, "
      + "\(Self.number(before)) in the first \(first.length)."
  }

  private var verdict: String {
    guard let points, let before = first.median, let after = last.median else { return tooFew }
    let figures =
      "median \(Self.number(after)) in the last \(last.length) days (\(last.logged) logged), "
      + "\(Self.number(before)) in the first \(first.length) from \(first.days.lowerBound.shortWords) "
      + "(\(first.logged) logged)"
    let size = Self.number(abs(points))
    let amount = "\(size) \(size == "1" ? "point" : "points")"
    switch answer {
    case .easing: return "Yes: \(figures), \(amount) less; \(measure(points, of: before))."
    case .rising: return "No, worse: \(figures), \(amount) more; \(measure(-points, of: before))."
    case .steady, .unclear:
      let difference = points == 0 ? "no difference" : "\(amount) \(points > 0 ? "less" : "more")"
      return "Not yet clear: \(figures), \(difference); a point is noise, 2 points or 30% count."
    }
  }

  /// Which of the two measures a change meets.
  private func measure(_ points: Double, of before: Double) -> String {
    points >= 2 || before == 0
      ? "2 points count" : "\(Int((100 * points / before).rounded()))%, and 30% count"
  }

  private var tooFew: String {
    let (stretch, name) = last.logged < Self.fewest ? (last, "last") : (first, "first")
    guard first.length >= Self.fewest else {
      let age = last.days.upperBound.number - first.days.lowerBound.number + 1
      return "Too early to say: this episode is \(age) "
        + "\(age == 1 ? "day" : "days") old, \(2 * Self.fewest) are needed."
    }
    return
      "Too few days: \(stretch.logged) of the \(name) \(stretch.length) are logged, \(Self.fewest) are needed."
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
