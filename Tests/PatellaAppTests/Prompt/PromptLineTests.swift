import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct PromptLineTests {
  /// Saturday 21 November 2026, 20:00.
  private let now = LocalTime.fixed(offset: 3600).moment(date: ReportSample.today, second: 20 * 3600)

  private func line(
    _ records: [Record], ladder: Int? = nil, timer: RunningTimer? = nil, glyphs: GlyphLevel = .braille
  ) -> String? {
    let journal = ReportSample.journal(records)
    return PromptLine(
      journal: journal, lock: Safety.lock(in: journal), ladder: ladder, timer: timer, now: now,
      localTime: .fixed(offset: 3600)
    ).text(glyphs: glyphs)
  }

  private func checkIn(_ daysAgo: Int) -> Record {
    ReportSample.record("c\(daysAgo)", daysAgo: daysAgo, .checkIn(CheckIn(side: .left, pain: score(3))))
  }

  private func exercise(_ id: String, _ hour: Int) -> Record {
    let entry = ExerciseEntry(
      day: ReportSample.today, exercise: id, sets: [ExerciseSet(reps: 10)], painDuring: score(1))
    var record = ReportSample.record(id, daysAgo: 0, hour: hour, .exercise(entry))
    record.recorded = record.at.instant
    return record
  }

  @Test func silentWhenThereIsNothingToSay() {
    #expect(line([]) == nil)
    #expect(line([checkIn(15)]) == nil)
  }

  @Test func theCheckInIsAskedForAndThenShown() {
    #expect(line([checkIn(1)]) == "knee ?")
    #expect(line([checkIn(1), checkIn(0)]) == "knee 3")
  }

  @Test func exercisesQuestionsAndATimerFollow() {
    let records = [checkIn(0), exercise("wall_sit", 18), exercise("bridge", 18)]
    #expect(line(records) == "knee 3 · 2 done · 1 question")
    #expect(line(records, glyphs: .ascii) == "knee 3 | 2 done | 1 question")
    let timer = RunningTimer(.rest(seconds: 60), label: "Rest", at: now.instant.adding(seconds: -15))
    #expect(line([checkIn(0)], timer: timer) == "knee 3 · rest 0:45")
    let ended = RunningTimer(.rest(seconds: 60), label: "Rest", at: now.instant.adding(seconds: -90))
    #expect(line([checkIn(0)], timer: ended) == "knee 3")
  }

  @Test func theLadderIsNamedWhileOneMayRun() {
    #expect(line([checkIn(0)], ladder: 4) == "knee 3 · ladder 4")
    #expect(line([checkIn(1)], ladder: 0) == "knee ? · ladder 0")
  }

  @Test func aWarningComesFirst() {
    var locked = SymptomReport()
    locked.mechanical = [.lockedNow]
    let records = [
      ReportSample.record("r", daysAgo: 0, .report(locked)),
      ReportSample.record("n", daysAgo: 0, .notice(Notice(report: "r", rules: ["U4"]))),
    ]
    #expect(line(records + [checkIn(0)], ladder: 4)?.hasPrefix("knee ! urgent") == true)
    #expect(line(records + [checkIn(0)], ladder: 4)?.contains("ladder") == false)
  }
}
