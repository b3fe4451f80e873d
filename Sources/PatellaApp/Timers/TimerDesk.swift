import KneeDomain

/// The timer that was started, if one was, and what the screen has told of it so far.
///
/// There is one timer at a time; starting another takes its place.
package struct TimerDesk: Hashable, Sendable {
  package private(set) var timer: RunningTimer?
  /// The interval that was last told by bell or flash.
  private var told = 0
  /// The beat that was last heard.
  private var heard: Int64 = 0
  /// The clock when it was last looked at.
  private var seen: Instant?
  /// Until when the screen flashes.
  private(set) var flashEnd: Instant?
  /// What has just begun or ended, until the next key; it is said even while a field has the focus.
  package var news: String?
  /// Whether the beats of a metronome ring.
  package var beatsRing = false

  /// The cadence that was tapped along with the metronome.
  private(set) var tempo = TapTempo()
  /// What the metronome beats of it.
  private(set) var target = CadenceTarget.current

  /// Milliseconds that a flash lasts.
  static let flashLength: Int64 = 1500
  /// Seconds for which a timer that has ended stays in the status line, keys or not.
  static let keptAfterEnd: Int64 = 60

  /// What came to pass since the clock was last looked at.
  struct Passed: Hashable, Sendable {
    /// The interval that began last; nil when none did.
    var began: TimerPlan.Interval?
    /// Whether the last interval is over.
    var ended = false
    /// Whether the metronome has beaten.
    var beat = false
  }

  package init() {}

  mutating func start(_ plan: TimerPlan, label: String, at now: Instant) {
    adopt(RunningTimer(plan, label: label, at: now), at: now)
  }

  /// Takes over a timer that was started earlier.
  mutating func adopt(_ timer: RunningTimer, at now: Instant) {
    self.timer = timer
    told = timer.reading(at: now).index
    heard = timer.reading(at: now).beat?.number ?? 0
    seen = now
    flashEnd = nil
    (tempo, target) = (TapTempo(), .current)
  }

  mutating func stop() {
    timer = nil
    flashEnd = nil
  }

  mutating func change(at now: Instant, _ body: (inout RunningTimer) -> Void) {
    guard var timer else { return }
    body(&timer)
    self.timer = timer
    told = timer.reading(at: now).index
    heard = timer.reading(at: now).beat?.number ?? 0
  }

  /// A tap in time with the steps: the metronome beats what they come to.
  mutating func tap(at now: Instant) {
    tempo.tap(at: now)
    target = .current
    beatTarget(at: now)
  }

  /// Goes on to the next target above the tapped cadence.
  mutating func nextTarget(at now: Instant) {
    target = target.next
    beatTarget(at: now)
  }

  private mutating func beatTarget(at now: Instant) {
    guard let cadence = tempo.cadence else { return }
    let beats = target.beats(of: cadence)
    change(at: now) { $0.setBeats(beats) }
  }

  mutating func flash(at now: Instant) {
    flashEnd = Instant(milliseconds: now.milliseconds + Self.flashLength)
  }

  func isFlashing(at now: Instant) -> Bool {
    flashEnd.map { now < $0 } ?? false
  }

  /// Whether it has been over for long enough to be forgotten.
  func isStale(at now: Instant) -> Bool {
    guard let ended = timer?.reading(at: now).ended else { return false }
    return now.milliseconds - ended.milliseconds > Self.keptAfterEnd * 1000
  }

  /// Looks at the clock, which may have been set back, and says what is new.
  mutating func look(at now: Instant) -> Passed {
    if let seen, now < seen { timer?.clockWasSetBack(from: seen, to: now) }
    seen = now
    guard let reading = timer?.reading(at: now) else { return Passed() }
    var passed = Passed()
    if reading.index > told {
      passed.began = reading.interval
      passed.ended = reading.isFinished
      heard = reading.beat?.number ?? 0
    } else if let beat = reading.beat, beat.number > heard {
      passed.beat = true
      heard = beat.number
    }
    told = reading.index
    return passed
  }

  /// When the screen next has something to show.
  ///
  /// - Parameter beats: whether the pulse of a metronome is on the screen.
  func nextWake(at now: Instant, beats: Bool) -> Instant? {
    var instants = [isFlashing(at: now) ? flashEnd : nil]
    if let reading = timer?.reading(at: now) {
      instants += [reading.nextSecond, beats ? reading.beat?.next : nil]
    }
    return instants.compactMap(\.self).min()
  }
}
