/// A sequence of intervals: holds with rest between, ice with a look at the skin, a walk-run session.
///
///     TimerPlan.holds(5, seconds: 45, rest: 60).seconds  // 5 + 5 × 45 + 4 × 60 = 470
public struct TimerPlan: Hashable, Sendable {
  /// One interval.
  public struct Interval: Hashable, Sendable {
    /// What it is for.
    public var activity: TimerActivity
    /// How long it lasts in seconds, 1 or more; nil until it is ended by hand.
    public var seconds: Int?
    /// Beats of the metronome a minute; nil for none.
    public var beatsPerMinute: Int?

    /// An interval of the given parts.
    public init(_ activity: TimerActivity, seconds: Int?, beatsPerMinute: Int? = nil) {
      self.activity = activity
      self.seconds = seconds.map { max(1, $0) }
      self.beatsPerMinute = beatsPerMinute.map {
        min(max($0, TimerPlan.beats.lowerBound), TimerPlan.beats.upperBound)
      }
    }
  }

  /// Steps a minute that the metronome can beat.
  public static let beats = 30...300

  /// The intervals in order, at least one.
  public let intervals: [Interval]

  /// A plan of intervals; nil for none.
  public init?(_ intervals: [Interval]) {
    guard !intervals.isEmpty else { return nil }
    self.intervals = intervals
  }

  init(_ first: Interval, _ others: [Interval] = []) {
    intervals = [first] + others
  }

  /// How long it lasts in all; nil where an interval waits to be ended by hand.
  public var seconds: Int? {
    intervals.reduce(0) { sum, interval in
      guard let sum, let seconds = interval.seconds else { return nil }
      return sum + seconds
    }
  }

  /// How many intervals of work there are: five holds, six runs.
  public var rounds: Int {
    intervals.count { $0.activity.isWork }
  }

  /// Which interval of work one of them is, or comes after, from 1; 0 before the first.
  public func round(at index: Int) -> Int {
    intervals.prefix(index + 1).count { $0.activity.isWork }
  }
}

// The timers that are needed (facts.md, section h).
extension TimerPlan {
  /// Seconds to get into position before a hold.
  public static let readySeconds = 5
  /// Seconds after which the skin under ice is looked at.
  public static let skinCheckSeconds = 300
  /// The longest that ice stays on, in minutes.
  public static let longestIceMinutes = 20

  /// Holds with rest between them and a moment to get ready first: isometric sets 45 or 60 s with 60 to 120 s of rest.
  public static func holds(_ sets: Int, seconds: Int, rest: Int) -> TimerPlan {
    let more = (1..<max(1, sets)).flatMap { _ in
      [Interval(.rest, seconds: rest), Interval(.hold, seconds: seconds)]
    }
    return TimerPlan(
      Interval(.ready, seconds: readySeconds), [Interval(.hold, seconds: seconds)] + more)
  }

  /// The rest between two sets.
  public static func rest(seconds: Int) -> TimerPlan {
    TimerPlan(Interval(.rest, seconds: seconds))
  }

  /// Ice for 5 to 20 minutes, with a look at the skin after five.
  public static func ice(minutes: Int = 15) -> TimerPlan {
    let whole = 60 * min(max(minutes, 1), longestIceMinutes)
    guard whole > skinCheckSeconds else { return TimerPlan(Interval(.ice, seconds: whole)) }
    return TimerPlan(
      Interval(.ice, seconds: skinCheckSeconds), [Interval(.iceOn, seconds: whole - skinCheckSeconds)])
  }

  /// The leg up, 15 to 20 minutes.
  public static func elevation(minutes: Int = 15) -> TimerPlan {
    TimerPlan(Interval(.elevate, seconds: 60 * minutes))
  }

  /// A walk, as the first level of the ladder has it and as the gate to running.
  public static func walk(minutes: Int) -> TimerPlan {
    TimerPlan(Interval(.walk, seconds: 60 * minutes))
  }

  /// A stopwatch, for tests.
  public static let stopwatch = TimerPlan(Interval(.measure, seconds: nil))

  /// A time to count repetitions in, such as 30 seconds of step-downs.
  public static func counting(seconds: Int) -> TimerPlan {
    TimerPlan(Interval(.ready, seconds: readySeconds), [Interval(.measure, seconds: seconds)])
  }

  /// A metronome that beats until it is stopped.
  public static func metronome(beatsPerMinute: Int) -> TimerPlan {
    TimerPlan(Interval(.cadence, seconds: nil, beatsPerMinute: beatsPerMinute))
  }

  /// Blocks in time with a metronome, walking between: the cadence drill of facts.md, section e.
  public static func cadence(blocks: Int, seconds: Int, walk: Int, beatsPerMinute: Int) -> TimerPlan {
    let block = Interval(.cadence, seconds: seconds, beatsPerMinute: beatsPerMinute)
    let more = (1..<max(1, blocks)).flatMap { _ in [Interval(.walk, seconds: walk), block] }
    return TimerPlan(block, more)
  }
}
