/// How long a single run may be: 110 percent of the longest of the last 30 days (facts.md, section g3).
///
/// Of 5,205 runners followed by their watches those who went beyond it in one run were hurt more often (Frandsen,
/// British Journal of Sports Medicine, 2025).
public struct SessionCap: Hashable, Sendable {
  /// The longest that is within it, in kilometers.
  public let kilometers: Double
  /// The run it rests on.
  public let longest: RunResponse

  /// How far a run goes beyond.
  public enum Excess: CaseIterable, Hashable, Sendable {
    case within
    case aboveTenth
    case aboveThird
    case aboveDouble

    /// How many times as often runners were hurt after it as after a run within the cap; 1 for within.
    public var hazardRatio: Double {
      switch self {
      case .within: 1
      case .aboveTenth: 1.64
      case .aboveThird: 1.52
      case .aboveDouble: 2.28
      }
    }
  }

  /// Days that the longest run is looked for in.
  public static let days = 30
  /// The cap as part of the longest run.
  public static let share = 1.1

  /// The cap for a run on a day; nil where none of the 30 days before has a run.
  public init?(runs: [RunResponse], day: Day) {
    let recent = runs.filter { $0.day < day && day.number - $0.day.number <= SessionCap.days }
    guard let longest = recent.max(by: { $0.run.kilometers < $1.run.kilometers }), longest.run.kilometers > 0
    else { return nil }
    self.longest = longest
    kilometers = longest.run.kilometers * SessionCap.share
  }

  /// What it rests on, in one sentence.
  public func reason(_ words: DistanceWords) -> String {
    "the longest of the last 30 days was \(words.text(longest.run.kilometers)) on "
      + "\(longest.day.shortWords)."
  }

  /// How far a planned run goes beyond.
  public func excess(of planned: Double) -> Excess {
    // A rounding error must not turn 11 after 10 into a warning.
    let ratio = planned / longest.run.kilometers - 1e-9
    return ratio > 2
      ? .aboveDouble : ratio > 1.3 ? .aboveThird : ratio > SessionCap.share ? .aboveTenth : .within
  }
}
