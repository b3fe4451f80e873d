/// A cadence found by tapping along with the steps: 60 over the middle of the last intervals.
///
/// Who taps with one foot only taps at half the rate; a rate that no runner has is doubled.
///
///     var tempo = TapTempo()
///     for instant in taps { tempo.tap(at: instant) }
///     tempo.cadence  // 164
public struct TapTempo: Hashable, Sendable {
  /// Intervals that count: the latest ones, so that a changed step is soon heard.
  public static let intervalsKept = 8
  /// A pause of this many milliseconds begins anew.
  public static let longestPause: Int64 = 2_500
  /// Taps a minute below which they are taken for those of one foot; an own choice, below the cadence of any run.
  public static let lowestCadence = 110

  private var last: Instant?
  private var intervals: [Int64] = []

  /// A tempo that nobody has tapped yet.
  public init() {}

  /// Taps counted since it began anew, 0 or more, as far as they are kept.
  public var taps: Int { last == nil ? 0 : intervals.count + 1 }

  /// Takes in a tap.
  public mutating func tap(at now: Instant) {
    if let last {
      let passed = now.milliseconds - last.milliseconds
      // A clock that was set back, and a pause, say nothing of the step.
      if passed > 0, passed <= TapTempo.longestPause {
        intervals = (intervals + [passed]).suffix(TapTempo.intervalsKept)
      } else {
        intervals = []
      }
    }
    last = now
  }

  /// Steps a minute, whole; nil before the fourth tap.
  public var cadence: Int? {
    guard intervals.count >= 3 else { return nil }
    let sorted = intervals.sorted()
    let middle = sorted.count / 2
    let doubled =
      sorted.count.isMultiple(of: 2) ? sorted[middle - 1] + sorted[middle] : 2 * sorted[middle]
    let rate = Int((120_000 + doubled / 2) / doubled)
    let steps = rate < TapTempo.lowestCadence ? Int((240_000 + doubled / 2) / doubled) : rate
    return min(max(steps, TimerPlan.beats.lowerBound), TimerPlan.beats.upperBound)
  }
}

/// What the metronome is to beat: the cadence as it is, then a little quicker (facts.md, section g4).
///
/// Not a number for everybody: the right cadence depends on speed and height.
public enum CadenceTarget: Int, CaseIterable, Hashable, Sendable {
  case current = 0
  case fivePercent = 5
  case tenPercent = 10

  /// Steps a minute for a cadence.
  public func beats(of cadence: Int) -> Int {
    (cadence * (100 + rawValue) + 50) / 100
  }

  /// The next one; after the last the first.
  public var next: CadenceTarget {
    let all = CadenceTarget.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// It in a word or two.
  public var plainName: String {
    self == .current ? "now" : "+\(rawValue)%"
  }
}
