import KneeDomain
import KneeStore
import Testing

@testable import PatellaApp

@Suite struct ICalendarTests {
  private let now = Instant(milliseconds: 1_795_241_404_120)

  @Test(arguments: [
    ("plain", "plain"), ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("two\nlines", "two\\nlines"),
    ("\u{1b}[31m\r\n", "[31m\\n"), ("ü · 3 × 10", "ü · 3 × 10"), ("END:VEVENT", "END:VEVENT"),
  ])
  func textsAreEscaped(_ text: String, _ escaped: String) {
    #expect(ICalendar.escaped(text) == escaped)
  }

  @Test(arguments: [0, 1, 74, 75, 76, 148, 149, 150, 400], ["a", "ü", "×", "🦵"])
  func longLinesAreFoldedAndNoCharacterIsCut(_ count: Int, _ letter: Character) {
    let line = "X:" + String(repeating: letter, count: count)
    let folded = ICalendar.folded(line)
    let pieces = folded.components(separatedBy: "\r\n")
    #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
    #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(pieces[0] + pieces.dropFirst().map { $0.dropFirst() }.joined() == line)
  }

  @Test func anEventIsAWholeDay() {
    let event = CalendarEvent(
      uid: "a@patella", day: Day(year: 2026, month: 12, day: 31), summary: "Knee, 3", description: "x")
    let lines = ICalendar.text([event], now: now).components(separatedBy: "\r\n")
    #expect(
      lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//patella//knee program//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:a@patella", "DTSTAMP:20261121T061004Z", "SEQUENCE:29920690",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Knee\\, 3", "DESCRIPTION:x",
        "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }
}

@Suite struct ProgramCalendarTests {
  private func events(_ records: [Record], weeks: Int = 4, today: Day = ReportSample.today) -> [CalendarEvent]
  {
    let journal = ReportSample.journal(records)
    return ProgramCalendar(journal: journal, book: ProgramBook(journal, today: today), today: today)
      .events(weeks: weeks)
  }

  @Test func sessionsAreInTheWeeksAskedForAndNamedOnce() {
    let events = events(ReportSample.records)
    #expect(events.contains { $0.summary.hasPrefix("Knee: ") && $0.uid == "session-2026-11-23-1@patella" })
    #expect(events.allSatisfy { (0..<28).contains($0.day.number - ReportSample.today.number) })
    #expect(Set(events.map(\.uid)).count == events.count)
    #expect(events.map(\.day) == events.map(\.day).sorted())
  }

  @Test func aSessionDoneKeepsTheNamesOfTheOthers() {
    let friday = ReportSample.today.adding(days: -1)
    let done = ReportSample.record(
      "done", daysAgo: 1, hour: 9,
      .exercise(ExerciseEntry(day: friday, exercise: "wall_sit", sets: [ExerciseSet(holdSeconds: 30)])))
    let names = { (events: [CalendarEvent]) in
      Set(events.map(\.uid).filter { $0.hasPrefix("session-2026-11-16") })
    }
    // In the week of 16 November sessions were done on Tuesday and Thursday, then on Friday too.
    let (before, after) = (names(events(ReportSample.records)), names(events(ReportSample.records + [done])))
    #expect(!before.isEmpty && before.allSatisfy { $0.contains("-16-3@") || $0.contains("-16-4@") })
    #expect(!after.isEmpty && after.allSatisfy { $0.contains("-16-4@") || $0.contains("-16-5@") })
  }

  /// Neither the moment of writing nor records of long ago, taken in since or deleted, change a name.
  @Test func namesDependOnTheWeekAlone() {
    let older = ReportSample.record(
      "0-first-of-all", daysAgo: 300, .run(RunEntry(kilometers: 5, minutes: 30)))
    let names = events(ReportSample.records).map(\.uid)
    #expect(!names.isEmpty && events(ReportSample.records + [older]).map(\.uid) == names)
    let tomorrow = events(ReportSample.records, today: ReportSample.today.adding(days: 2))
    #expect(tomorrow.filter { names.contains($0.uid) }.count > 5)
  }

  @Test func rechecksOfTheLatestReportStandInIt() {
    let report = ReportSample.record("new", daysAgo: 1, hour: 10, .report(SymptomReport()))
    let days = events([report]).filter { $0.uid.hasPrefix("recheck-") }.map(\.day.iso)
    #expect(days == ["2026-11-23", "2026-11-27", "2026-12-04"])
  }

  @Test func aWarningLeavesOnlyItsAdvice() {
    var locked = SymptomReport()
    locked.mechanical = [.lockedNow]
    let events = events(
      ReportSample.records + [
        ReportSample.record("r", daysAgo: 0, hour: 7, .report(locked)),
        ReportSample.record("n", daysAgo: 0, hour: 7, .notice(Notice(report: "r", rules: ["U4"]))),
      ])
    #expect(events.count == 1)
    #expect(events.first?.uid == "notice-n@patella")
    #expect(events.first?.description.contains("looked at today") == true)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
