/// What may grow, one at a time and in this order (facts.md, section g2).
public enum RunGrowth: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Minutes of running, by the levels of the ladder.
  case time
  /// Runs a week, up to four until the ladder is done.
  case frequency
  /// The length of a run, within the session cap.
  case distance
  case speed
  case uphill
  /// Last: it loads the front and the outer side of the knee most.
  case downhill

  /// It in a word or two.
  public var plainName: String {
    switch self {
    case .time: "time"
    case .frequency: "runs a week"
    case .distance: "distance"
    case .speed: "speed"
    case .uphill: "uphill"
    case .downhill: "downhill"
    }
  }

  /// When its turn comes, in one sentence.
  public var opens: String {
    switch self {
    case .time: "From the start: level by level."
    case .frequency: "From level 10 on: a fourth run a week, still with a day of rest between."
    case .distance:
      "With level 12: to the usual distance, no run more than 10 percent beyond the longest of 30 days."
    case .speed: "At the usual distance, after two greens in a row."
    case .uphill: "After two greens in a row with speed."
    case .downhill: "Last, after two greens in a row uphill."
    }
  }

  /// What may grow at a level of the ladder; beyond it the runner goes by two greens for each.
  public static func open(at level: LadderLevel) -> [RunGrowth] {
    switch level.number {
    case ..<10: [.time]
    case ..<LadderLevel.top: [.time, .frequency]
    default: [.time, .frequency, .distance]
    }
  }

  /// Earlier first.
  public static func < (a: RunGrowth, b: RunGrowth) -> Bool {
    a.rawValue < b.rawValue
  }
}
