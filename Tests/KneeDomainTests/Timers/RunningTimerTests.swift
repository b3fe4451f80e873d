import Testing

@testable import KneeDomain

@Suite struct RunningTimerTests {
  static let start = Instant(milliseconds: 1_792_000_000_000)
  let holds = RunningTimer(.holds(2, seconds: 45, rest: 60), label: "Wall sit", at: start)

  func at(_ seconds: Double) -> Instant {
    Instant(milliseconds: Self.start.milliseconds + Int64(seconds * 1000))
  }

  @Test(arguments: [
    (0, 0, 5, 0), (4.999, 0, 1, 0), (5, 1, 45, 1), (49.5, 1, 1, 1), (50, 2, 60, 1), (110, 3, 45, 2),
    (154.999, 3, 1, 2),
  ])
  func theIntervalAndWhatIsLeft(seconds: Double, index: Int, shown: Int, round: Int) {
    let reading = holds.reading(at: at(seconds))
    #expect(reading.index == index && reading.shownSeconds == shown && reading.round == round)
    #expect(!reading.isFinished && reading.ended == nil)
  }

  @Test func theEndIsAnInstant() {
    let reading = holds.reading(at: at(200))
    #expect(reading.isFinished && reading.interval == nil && reading.nextChange == nil)
    #expect(reading.ended == at(155) && reading.shownSeconds == 0)
    #expect(holds.reading(at: at(10)).remainingInAll == 145_000)
  }

  @Test func wakesFallOnChanges() {
    #expect(holds.reading(at: at(10.25)).nextChange == at(50))
    #expect(holds.reading(at: at(10.25)).nextSecond == at(11))
    #expect(holds.reading(at: at(11)).nextSecond == at(12))
    let watch = RunningTimer(.stopwatch, label: "Plank", at: Self.start)
    #expect(watch.reading(at: at(3.5)).nextSecond == at(4) && watch.reading(at: at(3.5)).nextChange == nil)
    #expect(watch.reading(at: at(3.5)).shownSeconds == 3)
  }

  @Test func pausingStopsTheClockOnly() {
    var timer = holds
    timer.pauseOrResume(at: at(20))
    #expect(timer.isPaused)
    #expect(timer.reading(at: at(500)).shownSeconds == 30)
    #expect(timer.reading(at: at(500)).nextSecond == nil && timer.reading(at: at(500)).nextChange == nil)
    timer.pauseOrResume(at: at(500))
    #expect(timer.reading(at: at(510)).shownSeconds == 20)
  }

  @Test func skippingBeginsTheNextInterval() {
    var timer = holds
    timer.skip(at: at(2))
    #expect(timer.reading(at: at(2)).index == 1 && timer.reading(at: at(2)).shownSeconds == 45)
    timer.pauseOrResume(at: at(3))
    timer.skip(at: at(60))
    #expect(timer.isPaused && timer.reading(at: at(99)).index == 2)
    timer.skip(at: at(100))
    timer.skip(at: at(101))
    #expect(timer.reading(at: at(110)).isFinished && timer.reading(at: at(110)).ended == at(101))
    let ended = timer
    timer.skip(at: at(111))
    timer.pauseOrResume(at: at(112))
    #expect(timer == ended)
    timer.reset(at: at(120))
    #expect(timer == RunningTimer(holds.plan, label: "Wall sit", at: at(120)))
  }

  @Test func aStopwatchCountsRepetitions() {
    var timer = RunningTimer(.stopwatch, label: "Bridge", at: Self.start)
    timer.tally()
    timer.tally()
    timer.tally(-1)
    #expect(timer.count == 1)
    timer.tally(-5)
    #expect(timer.count == 0)
  }

  @Test(arguments: [(60, 0.0, 0, 1.0), (60, 1.5, 1, 2), (170, 0.36, 1, 0.706), (180, 59.99, 179, 60)])
  func theMetronomeBeats(rate: Int, seconds: Double, number: Int64, next: Double) throws {
    let timer = RunningTimer(.metronome(beatsPerMinute: rate), label: "", at: Self.start)
    let beat = try #require(timer.reading(at: at(seconds)).beat)
    #expect(beat.number == number && beat.next == at(next))
    #expect(try #require(timer.reading(at: beat.next).beat).number == number + 1)
  }

  /// Every second of an hour is a new beat that many times a minute, however often one looks.
  @Test(arguments: [37, 160, 170, 173, 299])
  func noBeatIsLost(rate: Int) throws {
    let timer = RunningTimer(.metronome(beatsPerMinute: rate), label: "", at: Self.start)
    var now = Self.start
    var beats = 0
    while now < at(600) {
      now = try #require(timer.reading(at: now).beat).next
      beats += 1
    }
    #expect(beats == rate * 10)
  }

  @Test func aSuspendedOrRestartedProgramLosesNothing() throws {
    let before = holds.reading(at: at(120))
    let restored = try #require(RunningTimer(holds.stored, at: at(119)))
    #expect(restored.reading(at: at(120)) == before)
    var paused = holds
    paused.skip(at: at(3))
    paused.tally(7)
    paused.pauseOrResume(at: at(13))
    let again = try #require(RunningTimer(paused.stored, at: at(9000)))
    #expect(again == paused && again.count == 7 && again.reading(at: at(9999)).shownSeconds == 35)
  }

  /// Berlin: the clock goes back at 03:00 on 25 October 2026 and forward at 02:00 on 28 March 2027.
  @Test(arguments: ["2026-10-25", "2027-03-28"], [0, 3600, -28_800])
  func nightsOfClockChangesAndJourneysChangeNothing(night: String, journey: Int) throws {
    let change = Instant(milliseconds: Int64(try #require(Day(iso: night)).number) * 86_400_000).adding(
      seconds: 3600)
    let winter = night == "2026-10-25"
    let clock = LocalTime { instant in
      (instant < change ? (winter ? 7200 : 3600) : (winter ? 3600 : 7200)) + journey
    }
    let begun = change.adding(seconds: -60)
    let timer = RunningTimer(.ice(), label: "Ice", at: begun)
    // The timer is read on the person's clock before and after the change.
    for (seconds, left) in [(0, 900), (59, 841), (61, 839), (899, 1)] {
      let moment = clock.moment(begun.adding(seconds: Int64(seconds)))
      let reading = timer.reading(at: moment.instant)
      #expect(reading.remainingInAll == Int64(left) * 1000)
    }
    #expect(clock.moment(begun).offset != clock.moment(begun.adding(seconds: 120)).offset)
    #expect(timer.reading(at: begun.adding(seconds: 900)).isFinished)
  }

  @Test func aClockThatWasSetBackIsMet() throws {
    var timer = holds
    // Read before it began it shows its beginning, and nothing is negative.
    #expect(timer.reading(at: at(-3600)).shownSeconds == 5)
    timer.clockWasSetBack(from: at(20), to: at(-3580))
    #expect(timer.reading(at: at(-3580)).shownSeconds == 30)
    #expect(timer.reading(at: at(-3570)).shownSeconds == 20)
    // Restored by a program that was away while the clock was set back it goes on from where it stood.
    let restored = try #require(RunningTimer(holds.stored, at: at(-3600)))
    #expect(restored.reading(at: at(-3595)).index == 1)
  }

  @Test(arguments: [
    ("dance:3", 0, 0, 0), ("hold:3", 2, 0, 0), ("hold:3", -1, 0, 0), ("hold:3", 0, -1, 0),
    ("hold:3", 0, 0, -1),
    ("hold:3", 0, 1 << 50, 0),
  ])
  func refusesStoredNonsense(plan: String, index: Int, counted: Int, count: Int) {
    let stored = RunningTimer.Stored(
      plan: plan, label: "", index: index, counted: counted, since: nil, count: count)
    #expect(RunningTimer(stored, at: Self.start) == nil)
  }

  @Test(arguments: [(0, "0:00"), (5, "0:05"), (65, "1:05"), (900, "15:00"), (3725, "1:02:05")])
  func clockFaces(seconds: Int, face: String) {
    #expect(TimerReading.face(seconds: seconds) == face)
  }
}
