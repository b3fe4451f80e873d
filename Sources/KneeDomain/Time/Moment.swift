/// An instant together with the clock of the person at that instant: `2026-11-21T07:10:00+01:00`.
public struct Moment: Hashable, Sendable {
  /// The point in time.
  public var instant: Instant
  /// Seconds the person's clock was ahead of UTC, -50,400 to 50,400 (14 hours either way).
  public var offset: Int

  /// A moment of an instant and the offset of the person's clock in seconds.
  public init(instant: Instant, offset: Int) {
    self.instant = instant
    self.offset = offset
  }

  /// The civil date on the person's clock.
  public var date: Day {
    Day(number: Int(floorDivide(localSeconds, 86_400)))
  }

  /// Seconds since midnight on the person's clock.
  public var secondOfDay: Int {
    Int(localSeconds - floorDivide(localSeconds, 86_400) * 86_400)
  }

  /// The day the moment counts for: before `dayStart` (seconds after midnight) it is still the day before.
  public func day(startingAt dayStart: Int) -> Day {
    Day(number: Int(floorDivide(localSeconds - Int64(dayStart), 86_400)))
  }

  private var localSeconds: Int64 {
    floorDivide(instant.milliseconds, 1000) + Int64(offset)
  }
}

func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
