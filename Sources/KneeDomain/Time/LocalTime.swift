/// The person's clock: which offset from UTC holds at an instant. Passed in, never looked up.
///
/// The program makes it from the C library's time zone; tests make it from a table of transitions.
public struct LocalTime: Sendable {
  /// Seconds ahead of UTC at an instant.
  public var offsetAt: @Sendable (Instant) -> Int
  /// When a day begins, in seconds after midnight: 4 hours unless set otherwise (design section 5).
  public var dayStart: Int

  /// A clock from its offset at each instant.
  public init(dayStart: Int = 4 * 3600, offsetAt: @escaping @Sendable (Instant) -> Int) {
    self.dayStart = dayStart
    self.offsetAt = offsetAt
  }

  /// A clock that never changes, for tests and for UTC.
  public static func fixed(offset: Int, dayStart: Int = 4 * 3600) -> LocalTime {
    LocalTime(dayStart: dayStart) { _ in offset }
  }

  /// The instant as seen on the person's clock.
  public func moment(_ instant: Instant) -> Moment {
    Moment(instant: instant, offset: offsetAt(instant))
  }

  /// The day an instant counts for.
  public func day(_ instant: Instant) -> Day {
    moment(instant).day(startingAt: dayStart)
  }

  /// The moment at which the clock shows `second` after midnight of `date`. In the hour that a clock
  /// change skips, the moment just after it; in the hour it repeats, the first one.
  public func moment(date: Day, second: Int) -> Moment {
    let wall = Int64(date.number) * 86_400 + Int64(second)
    let before = offsetAt(Instant(milliseconds: (wall - 86_400) * 1000))
    let after = offsetAt(Instant(milliseconds: (wall + 86_400) * 1000))
    for offset in before == after ? [before] : [before, after] {
      let candidate = Instant(milliseconds: (wall - Int64(offset)) * 1000)
      if offsetAt(candidate) == offset { return Moment(instant: candidate, offset: offset) }
    }
    let skipped = Instant(milliseconds: (wall - Int64(before)) * 1000)
    return moment(skipped)
  }
}
