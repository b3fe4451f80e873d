import Testing

@testable import KneeDomain

@Suite struct PlanLockTests {
  private func lock(
    _ notices: [(String, [String])], cleared: [String] = [], now: [String: SourceRecord] = [:]
  ) -> PlanLock {
    PlanLock(
      notices: notices.map { ($0.0, Notice(report: "of-\($0.0)", rules: $0.1)) },
      clearances: cleared.map { Clearance(notice: $0, by: "clinic") },
      recordNow: { now[$0] ?? .unreadable })
  }

  private func fires(_ line: String) -> SourceRecord {
    .fires(Triage.assess(report(line)).findings)
  }

  @Test func nothingStandsWithoutANotice() {
    let lock = lock([])
    #expect(lock.level == nil)
    #expect(lock.allowsRunning)
    #expect(!lock.replacesTheList)
  }

  @Test func aNoticeStandsUntilItIsCleared() {
    #expect(lock([("a", ["U4"])]).replacesTheList)
    #expect(lock([("a", ["U4"])]).level == .urgent)
    #expect(!lock([("a", ["U4"])], cleared: ["a"]).replacesTheList)
    #expect(lock([("a", ["U4"])], cleared: ["b"]).replacesTheList)
  }

  @Test func aCorrectionReleasesIt() {
    #expect(lock([("a", ["U4"])], now: ["of-a": fires("mechanical:locked_now")]).replacesTheList)
    #expect(
      lock([("a", ["U4"])], now: ["of-a": fires("mechanical:catching regions:mcl")]).standing.isEmpty)
    #expect(lock([("a", ["U4"])], now: ["of-a": .deleted]).standing.isEmpty)
    #expect(lock([("a", ["U4"])], now: ["of-b": .deleted]).replacesTheList)
  }

  @Test func aCorrectionToSomethingWorseHoldsToo() {
    let lock = lock([("a", ["U4"])], now: ["of-a": fires("mechanical:deformity")])
    #expect(lock.level == .emergency)
    #expect(lock.standing.first?.rules.first == "E1")
  }

  @Test func anUnknownCodeLocks() {
    #expect(lock([("a", ["Z99"])]).replacesTheList)
    #expect(lock([("a", [])]).replacesTheList)
  }

  @Test func lesserRulesLeaveSomething() {
    let lock = lock([("a", ["S-1"]), ("b", ["S-5"]), ("c", ["R1"])])
    #expect(lock.limits == [.noWeightBearing, .painlessSettling])
    #expect(!lock.replacesTheList)
    #expect(!lock.allowsRunning)
  }

  @Test func theMostUrgentComesFirst() {
    #expect(lock([("a", ["S-1"]), ("b", ["E1"]), ("c", ["U2"])]).standing.map(\.id) == ["b", "c", "a"])
  }

  @Test(arguments: [
    (CheckIn(pain: score(8)), 1, ["U9"]), (CheckIn(pain: score(7)), 1, []),
    (CheckIn(pain: score(2), swelling: .clear), 3, []),
    (CheckIn(pain: score(2), swelling: .clear), 4, ["S-5"]),
    (CheckIn(pain: score(2), stiffnessMinutes: 61), 1, ["S-8"]),
  ])
  func checkInsFireTheSameRules(checkIn: CheckIn, days: Int, rules: [String]) {
    let report = SymptomReport(
      checkIn: checkIn, profile: Profile(birthYear: 1990), on: Day(year: 2026, month: 11, day: 21),
      clearSwellingDays: days)
    #expect(report.age == 36)
    #expect(Triage.assess(report).findings.filter { $0.level >= .soon }.map(\.id) == rules)
  }

  @Test func painRunsAndSessionsFireThem() {
    let day = Day(year: 2026, month: 11, day: 21)
    let run = RunEntry(kilometers: 5, minutes: 30, painDuring: score(9), painOneHourAfter: score(8))
    #expect(Triage.fired(SymptomReport(run: run, profile: nil, on: day)).contains("U9"))
    let pain = PainEntry(sites: [.region(.mcl)], pain: score(9), when: .afterRun)
    #expect(!Triage.fired(SymptomReport(pain: pain, profile: nil, on: day)).contains("U9"))
    let limp = SessionEntry(day: day, limp: true)
    #expect(Triage.fired(SymptomReport(session: limp, profile: Profile(birthYear: 2016))).contains("N6d"))
  }
}

func score(_ value: Int, _ location: SourceLocation = #_sourceLocation) -> Score {
  guard let score = Score(value) ?? Score(0) else { preconditionFailure("0 is a score") }
  return score
}
