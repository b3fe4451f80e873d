import KneeDomain

/// A run or an activity in its present state, as far as it tells whether another one is the same.
struct ImportedSession {
  let start: Instant
  let day: Day
  let isRun: Bool
  let kilometers: Double
  let minutes: Double
  /// Where it was imported from, so that its start is that of the run; nil for one entered by hand.
  let source: ImportSource?

  /// Nil for other kinds; a deletion says only of which kind the record was.
  init?(_ record: Record, dayStart: Int) {
    switch record.entry {
    case .run(let run): (isRun, kilometers, minutes) = (true, run.kilometers, run.minutes)
    case .activity(let activity): (isRun, kilometers, minutes) = (false, 0, activity.minutes)
    default: return nil
    }
    start = record.at.instant
    day = record.day(startingAt: dayStart)
    source = ImportSource(of: record.id)
  }

  /// Of two imported ones the starts are at most five minutes apart, and less than half of the shorter one: two
  /// short runs after one another are two. One entered by hand bears the time at which that was done: there the
  /// day must be the same. Distances are within five percent; of another sport the times are.
  func isTwin(of new: Self) -> Bool {
    guard isRun == new.isRun, source != nil || day == new.day else { return false }
    if source != nil, abs(minutesApart(new)) > min(5, min(minutes, new.minutes) / 2) { return false }
    return isRun
      ? Self.isNear(kilometers, new.kilometers, 0.05) : Self.isNear(minutes, new.minutes, 0.05)
  }

  /// The table of Garmin Connect tells the time on the watch and is read by the clock at home; the others tell it in UTC.
  /// Of a run abroad, or imported where the clock is another one, the starts are as far apart as the clocks: up to 14
  /// hours, in whole quarters of an hour, give or take a minute. Then the distance must be within one percent and the
  /// time within ten, since some leave out pauses.
  func isTwinOnAnotherClock(of new: Self) -> Bool {
    guard isRun, new.isRun, let source, let other = new.source, source != other,
      source == .garmin || other == .garmin
    else { return false }
    let apart = abs(minutesApart(new))
    let quarters = (apart / 15).rounded()
    return apart <= 14 * 60 + 1 && quarters > 0 && abs(apart - quarters * 15) <= 1
      && Self.isNear(kilometers, new.kilometers, 0.01) && Self.isNear(minutes, new.minutes, 0.1)
  }

  private func minutesApart(_ other: Self) -> Double {
    Double(start.milliseconds - other.start.milliseconds) / 60_000
  }

  private static func isNear(_ a: Double, _ b: Double, _ share: Double) -> Bool {
    abs(a - b) <= share * max(a, b)
  }
}
