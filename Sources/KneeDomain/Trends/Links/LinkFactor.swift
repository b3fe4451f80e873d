/// Something that pain may go with.
public enum LinkFactor: String, CaseIterable, Hashable, Sendable {
  case downhill
  case distance
  case cadence
  case sleep
  case strength

  /// It in a word.
  public var plainName: String {
    switch self {
    case .downhill: "Downhill"
    case .distance: "Distance"
    case .cadence: "Cadence"
    case .sleep: "Sleep"
    case .strength: "Strength"
    }
  }

  /// The days that have more of it, and those that have less, for a sentence.
  public var sides: (more: String, less: String) {
    switch self {
    case .downhill: ("runs downhill", "other runs")
    case .distance: ("longer runs", "shorter runs")
    case .cadence: ("runs with quicker steps", "runs with slower steps")
    case .sleep: ("mornings after longer sleep", "mornings after shorter sleep")
    case .strength: ("mornings three days or more after strength work", "mornings one or two days after it")
    }
  }

  /// The days that have more of it, in two or three words.
  public var label: String {
    switch self {
    case .downhill: "Runs downhill"
    case .distance: "Longer runs"
    case .cadence: "Quicker steps"
    case .sleep: "Longer sleep"
    case .strength: "3 days off strength"
    }
  }

  /// The same in eight letters.
  public var shortLabel: String { self == .strength ? "Days off" : plainName }

  /// What makes a day one or the other, and which pain it is held against, in sentences.
  public var rule: String {
    let run = "Its pain is the worst that was said of the run: during it, within the hour, the next morning."
    let mean = "held against the mean of the runs of its week"
    return switch self {
    case .downhill:
      "A run is downhill where its record says so; one that says nothing of it is among the others. \(run)"
    case .distance: "The distance of a run is \(mean). \(run)"
    case .cadence: "The steps a minute of a run, where they were logged, are \(mean). \(run)"
    case .sleep:
      "The hours slept, where the check-in names them, are held against the mean of the week. The pain is the score of "
        + "that check-in."
    case .strength:
      "A morning lies one or two days, or three and more, after the last day with exercises for strength. The pain is "
        + "the score of its check-in."
    }
  }

  /// Whether a day has more of it than the others of its week; nil where it is neither.
  ///
  /// - Parameters:
  ///   - amount: of the day, as `LinkDay.amount`.
  ///   - mean: of all days of the week that say anything of it.
  func isMore(_ amount: Double, mean: Double) -> Bool? {
    switch self {
    case .downhill: amount > 0
    case .strength: amount >= 3
    case .distance, .cadence, .sleep:
      // A mean of equal amounts may differ from them in its last digit.
      abs(amount - mean) < 1e-6 ? nil : amount > mean
    }
  }
}
