import KneeDomain
import Testing

@Suite struct RunStatusTests {
  typealias Kind = RunStatus.Kind

  func status(
    pain: Int? = 1, hour: Int? = 1, before: Int? = 1, after: Int? = 1, limp: Bool? = nil,
    swelling: NewSwelling? = NewSwelling.none, condition: Condition = .pfp, onset: Double? = nil,
    daysAgo: Int = 1
  ) -> RunStatus {
    let entry = RunEntry(
      kilometers: 8, minutes: 48, painDuring: pain.flatMap { Score($0) },
      painOneHourAfter: hour.flatMap { Score($0) })
    let answer = KneeResponse(
      before: before.flatMap { Score($0) }, nextMorning: after.flatMap { Score($0) }, swelling: swelling,
      limp: limp)
    let run = RunResponse(id: "r", day: Runs.monday, run: entry, answer: answer)
    return RunStatus(
      .init(
        condition: condition, runs: [run], onsetKilometers: onset, today: Runs.monday.adding(days: daysAgo)))
  }

  @Test(arguments: [(0, Kind.keep), (2, .keep), (3, .cut), (4, .cut), (5, .pause), (10, .pause)])
  func painDuringDecides(pain: Int, kind: Kind) {
    #expect(status(pain: pain).kind == kind)
  }

  @Test(arguments: [(1, Kind.keep), (0, .keep), (2, .cut), (3, .pause)])
  func theMorningAfterDecides(after: Int, kind: Kind) {
    #expect(status(after: after).kind == kind)
  }

  @Test func whatElseHoldsBack() {
    #expect(status(limp: true).kind == .pause)
    #expect(status(hour: 3).kind == .cut)
    #expect(status(swelling: .little).kind == .cut)
    #expect(status(swelling: .clear).kind == .stop)
    #expect(status(pain: 3).mostKilometers == 4)
  }

  @Test func whatIsNotKnownIsNeverKept() {
    #expect(status(pain: nil).kind == .unknown && status(hour: nil).kind == .unknown)
    #expect(status(before: nil).kind == .unknown && status(after: nil).kind == .unknown)
    #expect(status(swelling: nil).kind == .unknown)
    #expect(
      status(hour: nil, after: nil).reason.contains("pain within the hour, the mornings before and after"))
    #expect(status(daysAgo: 13).kind == .keep && status(daysAgo: 14).kind == .unknown)
    #expect(RunStatus(.init(today: Runs.monday)).records == [])
    // Bad news counts also when the rest is missing.
    #expect(status(pain: 5, hour: nil, after: nil).kind == .pause)
  }

  @Test func theOuterKneeStaysBelowItsOnset() throws {
    #expect(status(condition: .itbs).kind == .belowOnset && status(condition: .itbs).mostKilometers == nil)
    #expect(abs(try #require(status(condition: .itbs, onset: 6).mostKilometers) - 4.8) < 1e-9)
    #expect(status(pain: 5, condition: .itbs).kind == .pause)
  }

  @Test func noticesLimitsAndSwellingStop() throws {
    let lock = PlanLock(
      notices: [(id: "n", notice: Notice(report: "p", rules: ["S1"]))], clearances: [],
      recordNow: { _ in .unreadable })
    let run = Runs.run(.green, day: 0)
    let held = RunStatus(.init(standing: lock.standing, runs: [run], today: Runs.monday.adding(days: 1)))
    #expect(held.kind == .stop && held.records == ["p", "n"])
    let limited = RunStatus(
      .init(limit: ("No running.", "l"), runs: [run], today: Runs.monday.adding(days: 1)))
    #expect(limited.kind == .stop && limited.records == ["l"])
    let swollen = RunStatus(
      .init(
        checkIn: (CheckIn(pain: try #require(Score(1)), swelling: .clear), "c"), runs: [run],
        today: Runs.monday.adding(days: 1)))
    #expect(swollen.kind == .stop && swollen.records == ["c"])
  }

  @Test func injuriesAndBoneStressWaitForTheWayBack() {
    let run = Runs.run(.green, day: 0)
    for condition in [Condition.boneStressKnee, .aclInjury, .medialMeniscusTear] {
      var evidence = RunStatus.Evidence(condition: condition, runs: [run], today: Runs.monday.adding(days: 1))
      #expect(RunStatus(evidence).kind == .stop)
      evidence.mayResume = true
      #expect(RunStatus(evidence).kind == .keep)
    }
  }

  @Test(arguments: [(0, RunStatus.Kind.keep), (1, .stop)])
  func afterBoneStressAnyPainStops(pain: Int, kind: RunStatus.Kind) {
    let entry = RunEntry(
      kilometers: 3, minutes: 30, painDuring: Score(pain), painOneHourAfter: Score(0), ladder: 2)
    let answer = KneeResponse(before: Score(0), nextMorning: Score(0), swelling: NewSwelling.none)
    let run = RunResponse(id: "r", day: Runs.monday, run: entry, answer: answer, rule: .painless)
    let evidence = RunStatus.Evidence(
      condition: .boneStressKnee, mayResume: true, runs: [run], today: Runs.monday.adding(days: 1))
    #expect(RunStatus(evidence).kind == kind)
  }

  @Test func aRedSessionOfTheLadderIsNoPause() {
    let red = Runs.run(.red, day: 0, ladder: 4)
    #expect(RunStatus(.init(runs: [red], today: Runs.monday.adding(days: 1))).kind == .cut)
    #expect(
      RunStatus(.init(runs: [Runs.run(.red, day: 0)], today: Runs.monday.adding(days: 1))).kind == .pause)
  }

  @Test func everyStatusHasWordsAndReasonsNameTheirRecords() {
    #expect(Kind.allCases.allSatisfy { !$0.plainName.isEmpty && $0.advice.hasSuffix(".") })
    #expect(status(pain: 3).records == ["r"] && status(pain: 3).reason == "The last run gave 3 of 10.")
  }
}

@Suite struct LoadGuardTests {
  /// Runs of so many kilometers, each so many days before the day.
  func load(_ runs: [(daysAgo: Int, km: Double)], planned: Double = 0) -> LoadGuard {
    let day = Runs.monday.adding(days: 60)
    let list = runs.sorted { $0.daysAgo > $1.daysAgo }
      .map { Runs.run(.green, day: 60 - $0.daysAgo, kilometers: $0.km, minutes: 6 * $0.km) }
    return LoadGuard(runs: list, day: day, planned: planned)
  }

  @Test(arguments: [(11.0, 0), (11.1, 1), (9.0, 0)])
  func tenPercentAWeekIsAdvice(km: Double, count: Int) {
    let load = load([(8, 5), (10, 5), (1, km / 2), (3, km / 2), (16, 10), (22, 10)])
    #expect(load.findings.filter { $0.kind == .week }.count == count)
    #expect(load.findings.allSatisfy { $0.kind != .week || !$0.isWarning })
  }

  @Test(arguments: [(13.0, false), (13.2, true)])
  func thirtyPercentInTwoWeeksIsAWarning(km: Double, warns: Bool) {
    let load = load([(1, km / 2), (3, km / 2), (8, km / 2), (10, km / 2), (15, 10), (22, 10)])
    #expect(load.findings.contains { $0.kind == .twoWeeks && $0.isWarning } == warns)
  }

  @Test func aPlannedRunCounts() {
    #expect(load([(8, 10), (1, 5)]).findings.isEmpty)
    #expect(load([(8, 10), (1, 5)], planned: 7).findings.contains { $0.kind == .week })
    #expect(load([(8, 10), (1, 2), (3, 3)], planned: 7).findings.contains { $0.kind == .longRun })
  }

  @Test func theLongRunIsHalfTheWeekAndOneDayIsRest() {
    #expect(load([(1, 5), (2, 3), (4, 2), (20, 9)]).findings.filter { $0.kind == .longRun }.isEmpty)
    #expect(load([(1, 5.5), (2, 3), (4, 2), (20, 9)]).findings.map(\.kind) == [.longRun])
    #expect(load([(1, 5.5), (2, 5)]).findings.isEmpty)
    #expect(load([(1, 6)]).findings.isEmpty)
    #expect(load((0..<6).map { ($0, 5) }).findings.isEmpty)
    #expect(load((0..<7).map { ($0, 5) }).findings.map(\.kind) == [.restDay])
  }

  @Test func theRatioIsShownAndNeverGraded() {
    let load = load([(1, 20), (8, 5), (15, 5), (22, 10)])
    #expect(load.acuteToChronic == 2)
    #expect(self.load([]).acuteToChronic == nil && self.load([]).findings.isEmpty)
    #expect(LoadGuard.Kind.allCases.allSatisfy { !$0.source.isEmpty })
  }
}
