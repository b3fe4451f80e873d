import Testing

@testable import KneeDomain

@Suite struct RecheckScheduleTests {
  static let report = Day(year: 2026, month: 11, day: 1)

  /// Days since the report, and which look back is due: a missed one gives way to the next.
  @Test(
    arguments: [
      (0, nil), (2, nil), (3, 3), (6, 3), (7, 7), (13, 7), (14, 14), (21, 14), (22, nil), (400, nil),
      (-1, nil),
    ] as [(Int, Int?)])
  func due(day: Int, expected: Int?) {
    let schedule = RecheckSchedule(report: Self.report, level: .selfCare)
    let today = Self.report.adding(days: day)
    #expect(schedule.due(on: today, noticeStands: false)?.days == expected)
    #expect(schedule.due(on: today, noticeStands: true) == nil)
  }

  @Test(arguments: [(0, 3), (3, 7), (8, 14), (14, nil)] as [(Int, Int?)])
  func next(day: Int, expected: Int?) {
    let schedule = RecheckSchedule(report: Self.report, level: .routine)
    #expect(schedule.next(after: Self.report.adding(days: day))?.days == expected)
  }

  @Test func aNewReportStartsAnew() {
    let newer = RecheckSchedule(report: Self.report.adding(days: 7), level: .selfCare)
    #expect(newer.due(on: Self.report.adding(days: 8), noticeStands: false) == nil)
    #expect(newer.rechecks.map(\.day.iso) == ["2026-11-11", "2026-11-15", "2026-11-22"])
  }

  @Test func everyLookBackSpeaks() {
    let texts = TriageLevel.allCases.flatMap {
      RecheckSchedule(report: Self.report, level: $0).rechecks.map(\.text)
    }
    #expect(texts.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(texts).count == 6)
  }
}
