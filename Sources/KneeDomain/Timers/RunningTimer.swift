/// A timer that was started. It is no more than a plan and the instant from which its present interval counts: what it
/// shows is read off a clock that is passed in, so it goes on while the program sleeps or is not there at all.
///
///     let timer = RunningTimer(.rest(seconds: 60), label: "Rest", at: now)
///     timer.reading(at: now.adding(seconds: 45)).remaining  // 15,000 ms
public struct RunningTimer: Hashable, Sendable {
  /// What it runs through.
  public private(set) var plan: TimerPlan
  /// What it is for, in words: the name of the exercise, the level of the ladder.
  public let label: String
  /// Repetitions that were counted along.
  public private(set) var count: Int
  /// The interval that `since` and `counted` speak of.
  private(set) var index: Int
  /// Milliseconds of that interval that had passed when the clock last began to run.
  private(set) var counted: Int64
  /// When the clock last began to run; nil while it is stopped.
  private(set) var since: Instant?

  /// A timer that starts now.
  public init(_ plan: TimerPlan, label: String, at now: Instant) {
    self.plan = plan
    self.label = label
    count = 0
    index = 0
    counted = 0
    since = now
  }

  /// Whether its clock is stopped.
  public var isPaused: Bool { since == nil }

  /// What it shows at an instant. An instant before it began shows it as it began.
  public func reading(at now: Instant) -> TimerReading {
    var index = index
    var passed = counted + (since.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0)
    while index < plan.intervals.count, let length = plan.intervals[index].milliseconds, passed >= length {
      passed -= length
      index += 1
    }
    return TimerReading(
      plan: plan, index: index, passed: passed, at: now, isPaused: isPaused,
      isFinished: index == plan.intervals.count)
  }

  /// Stops the clock, or lets it run again.
  public mutating func pauseOrResume(at now: Instant) {
    let reading = reading(at: now)
    guard !reading.isFinished else { return }
    settle(on: reading, at: now)
    since = isPaused ? now : nil
  }

  /// Ends the present interval and begins the next.
  public mutating func skip(at now: Instant) {
    let reading = reading(at: now)
    guard !reading.isFinished else { return }
    index = reading.index + 1
    counted = 0
    // What has ended counts from its end, also when its clock was stopped.
    if !isPaused || index == plan.intervals.count { since = now }
  }

  /// Begins the plan again, running, with nothing counted.
  public mutating func reset(at now: Instant) {
    self = RunningTimer(plan, label: label, at: now)
  }

  /// Counts a repetition, or takes one back.
  public mutating func tally(_ step: Int = 1) {
    count = max(0, count + step)
  }

  /// Makes the metronome beat at another rate, in every interval in which it beats.
  public mutating func setBeats(_ beatsPerMinute: Int) {
    let intervals = plan.intervals.map { interval in
      interval.beatsPerMinute == nil
        ? interval
        : TimerPlan.Interval(interval.activity, seconds: interval.seconds, beatsPerMinute: beatsPerMinute)
    }
    plan = TimerPlan(intervals) ?? plan
  }

  /// Takes in that the clock was set back from `before` to `now`: the timer goes on from where it was.
  public mutating func clockWasSetBack(from before: Instant, to now: Instant) {
    guard since != nil else { return }
    settle(on: reading(at: before), at: now)
  }

  private mutating func settle(on reading: TimerReading, at now: Instant) {
    index = reading.index
    counted = reading.passed
    since = since.map { _ in now }
  }
}

// How it is remembered.
extension RunningTimer {
  /// The parts that are stored.
  public struct Stored: Hashable, Sendable {
    /// The compact form of the plan.
    public var plan: String
    /// What the timer is for.
    public var label: String
    /// The interval that the next two speak of, from 0.
    public var index: Int
    /// Milliseconds of it that had passed when the clock last began to run.
    public var counted: Int
    /// When the clock last began to run; nil while it is stopped.
    public var since: Instant?
    /// Repetitions that were counted along.
    public var count: Int

    /// Stored parts.
    public init(plan: String, label: String, index: Int, counted: Int, since: Instant?, count: Int) {
      self.plan = plan
      self.label = label
      self.index = index
      self.counted = counted
      self.since = since
      self.count = count
    }
  }

  /// The parts to store.
  public var stored: Stored {
    Stored(
      plan: plan.text, label: label, index: index, counted: Int(counted), since: since, count: count)
  }

  /// The timer of stored parts; nil where they make none. One that says it began later than now, because the clock was
  /// set back while the program was not there, goes on from where it stood.
  public init?(_ stored: Stored, at now: Instant) {
    guard let plan = TimerPlan(text: stored.plan), (0...plan.intervals.count).contains(stored.index),
      (0...Int(TimerPlan.longest) * 1000).contains(stored.counted), stored.count >= 0
    else { return nil }
    self.plan = plan
    label = stored.label
    index = stored.index
    counted = Int64(stored.counted)
    count = stored.count
    since = stored.since.map { min($0, now) }
  }
}

extension TimerPlan.Interval {
  /// How long it lasts in milliseconds; nil until it is ended by hand.
  var milliseconds: Int64? { seconds.map { Int64($0) * 1000 } }
}
