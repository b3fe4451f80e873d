import Testing

@testable import KneeDomain

@Suite struct FirstAidLogTests {
  private let today = Day(year: 2026, month: 11, day: 21)
  private let now = Instant(milliseconds: 1_795_248_000_000)

  private func entry(_ mark: FirstAid.Mark, hoursAgo: Int, daysAgo: Int = 0) -> LoggedEntry {
    logged(.plan(mark.change), hoursAgo: hoursAgo, daysAgo: daysAgo)
  }

  private func logged(_ entry: Entry, hoursAgo: Int, daysAgo: Int = 0) -> LoggedEntry {
    LoggedEntry(
      id: "r\(hoursAgo)", at: now.adding(seconds: Int64(-3600 * hoursAgo)), day: today.adding(days: -daysAgo),
      entry: entry)
  }

  @Test("every mark is read as it is written")
  func marks() {
    let marks =
      FirstAid.Event.allCases.map(FirstAid.Mark.began) + FirstAidStep.Kind.allCases.map(FirstAid.Mark.did)
      + [.over]
    for mark in marks { #expect(FirstAid.Mark(mark.change) == mark) }
    #expect(FirstAid.Mark(PlanChange(change: "first days: nothing", reason: "")) == nil)
    #expect(FirstAid.Mark(PlanChange(.flare, reason: "first days: over")) == nil)
  }

  @Test("three days are guided", arguments: [(0, true), (71, true), (72, false), (100, false)])
  func guided(hours: Int, isGuided: Bool) {
    let log = FirstAidLog([entry(.began(.injury), hoursAgo: hours)], now: now, today: today)
    #expect((log.latest != nil) == isGuided)
  }

  @Test func theLatestHoldsAndLeavingEndsIt() {
    let entries = [entry(.began(.injury), hoursAgo: 40), entry(.began(.flare), hoursAgo: 3)]
    #expect(FirstAidLog(entries, now: now, today: today).latest?.event == .flare)
    let left = entries + [entry(.over, hoursAgo: 1)]
    #expect(FirstAidLog(left, now: now, today: today).latest == nil)
    let again = left + [entry(.began(.injury), hoursAgo: 0)]
    #expect(FirstAidLog(again, now: now, today: today).latest?.event == .injury)
  }

  @Test func reportsAndFlaresOfThePlanCount() {
    var report = SymptomReport()
    (report.onset, report.durationDays, report.regions) = (.traumatic, 1, [.fibularHead])
    let log = FirstAidLog([logged(.report(report), hoursAgo: 2)], now: now, today: today)
    #expect(log.latest?.event == .injury)
    #expect(log.latest?.began == now.adding(seconds: -26 * 3600))
    #expect(log.circumstances.sites == [.region(.fibularHead)])
    report.onset = .gradual
    #expect(FirstAidLog([logged(.report(report), hoursAgo: 2)], now: now, today: today).latest == nil)
    let flare = logged(.plan(PlanChange(.flare)), hoursAgo: 5)
    #expect(FirstAidLog([flare], now: now, today: today).latest?.event == .flare)
  }

  @Test func whatWasDoneIsCountedByDay() {
    let entries = [
      entry(.did(.ice), hoursAgo: 20, daysAgo: 1), entry(.did(.ice), hoursAgo: 3),
      entry(.did(.ice), hoursAgo: 1),
      entry(.did(.elevate), hoursAgo: 1), entry(.did(.ice), hoursAgo: -1),
    ]
    let log = FirstAidLog(entries, now: now, today: today)
    #expect(log.doneToday == [.ice: 2, .elevate: 1])
  }
}
