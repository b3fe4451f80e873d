/// What a timer shows at an instant.
public struct TimerReading: Hashable, Sendable {
  /// What the timer runs through.
  public let plan: TimerPlan
  /// The present interval, from 0; the number of intervals when it has ended.
  public let index: Int
  /// Milliseconds of the present interval that have passed; after the end those since the end.
  public let passed: Int64
  /// The instant it was read at.
  public let at: Instant
  /// Whether the clock is stopped.
  public let isPaused: Bool
  /// Whether all intervals are over.
  public let isFinished: Bool

  /// The present interval; nil after the end.
  public var interval: TimerPlan.Interval? {
    isFinished ? nil : plan.intervals[index]
  }

  /// The interval after this one; nil for none.
  public var next: TimerPlan.Interval? {
    index + 1 < plan.intervals.count ? plan.intervals[index + 1] : nil
  }

  /// Milliseconds that are left of the present interval; nil where it waits to be ended by hand, 0 after the end.
  public var remaining: Int64? {
    guard let interval else { return 0 }
    return interval.milliseconds.map { $0 - passed }
  }

  /// What a clock face shows, in whole seconds: those left, counted so that the last second is 1; of an interval that
  /// waits to be ended by hand those passed.
  public var shownSeconds: Int {
    guard let remaining else { return Int(passed / 1000) }
    return Int((remaining + 999) / 1000)
  }

  /// Milliseconds until everything is over; nil where an interval waits to be ended by hand.
  public var remainingInAll: Int64? {
    guard let remaining else { return nil }
    return plan.intervals.dropFirst(index + 1).reduce(remaining) { sum, interval in
      guard let sum, let length = interval.milliseconds else { return nil }
      return sum + length
    }
  }

  /// Which interval of work this is, or comes after, from 1; 0 before the first.
  public var round: Int { plan.round(at: index) }

  /// When the present interval gives way to the next; nil while the clock is stopped, after the end, and where it waits
  /// to be ended by hand.
  public var nextChange: Instant? {
    guard !isPaused, !isFinished, let remaining else { return nil }
    return Instant(milliseconds: at.milliseconds + remaining)
  }

  /// When the shown seconds next change; nil while nothing changes.
  public var nextSecond: Instant? {
    guard !isPaused, !isFinished else { return nil }
    let wait = remaining.map { ($0 - 1) % 1000 + 1 } ?? 1000 - passed % 1000
    return Instant(milliseconds: at.milliseconds + wait)
  }

  /// When everything was over; nil before the end.
  public var ended: Instant? {
    isFinished ? Instant(milliseconds: at.milliseconds - passed) : nil
  }

  /// The beat of the metronome that sounded last, from 0, and when the next one comes; nil where none beats.
  public var beat: (number: Int64, next: Instant)? {
    guard !isPaused, let rate = interval?.beatsPerMinute else { return nil }
    let number = passed * Int64(rate) / 60_000
    // Rounded up: a wake a moment too early would find the old beat.
    let next = ((number + 1) * 60_000 + Int64(rate) - 1) / Int64(rate)
    return (number, Instant(milliseconds: at.milliseconds + next - passed))
  }

  /// The time on the face: `0:45`, `12:05`, `1:02:05`.
  public var face: String { TimerReading.face(seconds: shownSeconds) }

  /// Seconds as a clock face shows them.
  public static func face(seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return hours > 0 ? "\(hours):\(pad(minutes, 2)):\(pad(rest, 2))" : "\(minutes):\(pad(rest, 2))"
  }
}
