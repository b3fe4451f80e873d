import KneeDomain

/// A timer in words.
package enum TimerWords {
  /// What it is at: `hold 3 of 5`, `walk, 2 of 6 done`, `ice`, `done`.
  package static func stage(_ reading: TimerReading, short: Bool = false) -> String {
    guard let interval = reading.interval else { return "done" }
    let name = interval.activity.plainName
    guard reading.plan.rounds > 1, reading.round > 0 else { return name }
    let (round, rounds) = (reading.round, reading.plan.rounds)
    if short { return "\(name) \(round)/\(rounds)" }
    return interval.activity.isWork ? "\(name) \(round) of \(rounds)" : "\(name), \(round) of \(rounds) done"
  }

  /// The seconds as they are shown: beside the pulse of a metronome only in steps of ten, so that the line is not kept
  /// busy twice.
  package static func face(_ reading: TimerReading) -> String {
    guard reading.interval?.beatsPerMinute != nil else { return reading.face }
    return TimerReading.face(seconds: (reading.shownSeconds + 9) / 10 * 10)
  }

  /// One line for the status: `hold 3/5 0:32`. Without the time where that stands large on the screen.
  ///
  /// - Parameter clock: how the person's clock shows an instant.
  static func line(_ timer: RunningTimer, at now: Instant, withTime: Bool, clock: (Instant) -> String)
    -> String
  {
    let reading = timer.reading(at: now)
    if let ended = reading.ended { return "\(timer.label): done \(clock(ended))" }
    var parts = [stage(reading, short: true)]
    if reading.isPaused { parts.append("paused") }
    if withTime { parts.append(face(reading)) }
    if timer.count > 0 { parts.append("count \(timer.count)") }
    return parts.joined(separator: " ")
  }

  /// What came of it, for a sentence: `Side plank, 43 s`, `Bridge, 0:58, counted 22`.
  package static func result(of timer: RunningTimer, at now: Instant) -> String {
    let reading = timer.reading(at: now)
    var parts = [timer.label]
    if reading.interval?.seconds == nil, !reading.isFinished {
      parts.append(TimerReading.face(seconds: reading.shownSeconds))
    }
    if timer.count > 0 { parts.append("counted \(timer.count)") }
    return parts.joined(separator: ", ")
  }

  /// An interval of the list: `hold 0:45`, `steps in time until ended`.
  package static func interval(_ interval: TimerPlan.Interval) -> String {
    let length = interval.seconds.map(TimerReading.face(seconds:)) ?? "until ended"
    return interval.activity.plainName + " " + length
      + (interval.beatsPerMinute.map { ", \($0) a minute" } ?? "")
  }
}
