import KneeDomain
import Testing

@Suite struct SessionLoadTests {
  let day = Runs.monday.adding(days: 60)

  func run(_ daysAgo: Int, _ km: Double, effort: Double? = nil, ladder: Int? = nil) -> RunResponse {
    RunResponse(
      id: "r\(daysAgo)", day: day.adding(days: -daysAgo),
      run: RunEntry(kilometers: km, minutes: 6 * km, effort: effort, ladder: ladder))
  }

  @Test(arguments: [
    (11.0, nil), (11.1, "1.64"), (13.0, "1.64"), (13.1, "1.52"), (20.0, "1.52"), (20.1, "2.28"),
  ])
  func aRunBeyondTheCapIsNamedWithItsHazard(km: Double, ratio: String?) {
    let load = LoadGuard(runs: [run(20, 10), run(2, km)], day: day)
    let found = load.findings.first { $0.kind == .session }
    #expect((found == nil) == (ratio == nil))
    if let found, let ratio {
      #expect(found.isWarning && found.text.contains("\(ratio) times") && found.records == ["r2", "r20"])
    }
    #expect(load.longest?.run.kilometers == km)
  }

  @Test(arguments: [(30, true), (31, false)])
  func theThirtyDaysBeforeTheRunCount(age: Int, counts: Bool) {
    let load = LoadGuard(runs: [run(age + 1, 5), run(1, 10)], day: day)
    #expect(load.findings.contains { $0.kind == .session } == counts)
  }

  @Test(arguments: [(6, true), (7, false)])
  func onlyRunsOfTheLastSevenDaysAreHeldAgainstIt(age: Int, counts: Bool) {
    let load = LoadGuard(runs: [run(age + 5, 5), run(age, 10)], day: day)
    #expect(load.findings.contains { $0.kind == .session } == counts)
  }

  @Test(arguments: [(7, false), (8, true)])
  func theLowLadderIsBelowWhatWasStudied(level: Int, counts: Bool) {
    let load = LoadGuard(runs: [run(4, 2, ladder: level), run(1, 4, ladder: level)], day: day)
    #expect(load.findings.contains { $0.kind == .session } == counts)
  }

  @Test(arguments: [(7, false), (8, true)])
  func theDoublingsOfTheLowLadderAreMeant(level: Int, warns: Bool) {
    let runs = [run(20, 4), run(18, 4), run(9, 6, ladder: level), run(2, 6, ladder: level)]
    let kinds = LoadGuard(runs: runs, day: day).findings.map(\.kind)
    #expect(kinds.contains(.twoWeeks) == warns)
  }

  @Test func effortCountsAcrossSports() {
    let ride = LoadGuard.Activity(
      id: "a", day: day.adding(days: -3), entry: ActivityEntry(sport: "cycling", minutes: 60, effort: 3))
    let old = LoadGuard.Activity(
      id: "b", day: day.adding(days: -7), entry: ActivityEntry(sport: "swimming", minutes: 30, effort: 5))
    let unsaid = LoadGuard.Activity(id: "c", day: day, entry: ActivityEntry(sport: "yoga", minutes: 30))
    let load = LoadGuard(
      runs: [run(1, 5, effort: 4), run(2, 5)], activities: [ride, old, unsaid], day: day)
    #expect(load.effortMinutes == 30 * 4 + 60 * 3)
    #expect(load.effortMinutesBefore == 150)
    #expect(load.sessionsWithoutEffort == 2)
    // Other sports are no running: they leave the days of rest as they are.
    #expect(load.restDays == 5 && load.week == 10)
  }

  @Test func theSentencesSpeakInTheUnitsOfThePerson() {
    let load = LoadGuard(runs: [run(20, 10), run(2, 16.1)], day: day, units: .miles)
    #expect(load.findings.first?.text.contains("10 mi") == true)
  }

  @Test func warningsComeFirstAndEachSaysWhatItRestsOn() {
    let load = LoadGuard(runs: [run(10, 5), run(1, 20)] + (2..<7).map { run($0, 1) }, day: day)
    #expect(load.findings.first?.kind == .session)
    let kinds = load.findings.map(\.isWarning)
    #expect(kinds == kinds.sorted { $0 && !$1 })
    for kind in LoadGuard.Kind.allCases { #expect(kind.source.hasSuffix(".") && kind.rule.hasSuffix(".")) }
  }
}

@Suite struct ShoeShelfTests {
  let today = Runs.monday.adding(days: 60)
  let words = DistanceWords(.kilometers)

  func run(_ daysAgo: Int, _ km: Double, _ shoe: String?) -> PastRun {
    PastRun(id: "\(daysAgo)", day: today.adding(days: -daysAgo), kilometers: km, minutes: 6 * km, shoe: shoe)
  }

  @Test func distanceIsWhatWasBeforeAndEveryRun() throws {
    let shelf = ShoeShelf(
      shoes: [Logged(Shoe(name: "Blue", kilometersBefore: 120), id: "s")],
      runs: [run(40, 10, "blue "), run(3, 5, "BLUE"), run(2, 7, "red"), run(1, 3, nil)], today: today)
    let blue = try #require(shelf.pair(named: "blue"))
    #expect(blue.kilometers == 135 && blue.runs == 2 && blue.record == "s")
    #expect(shelf.pair(named: "red")?.record == nil && shelf.pair(named: "red")?.kilometers == 7)
    #expect(shelf.worn.map(\.name) == ["red", "Blue"] && shelf.unnamed == 3)
    #expect(abs((blue.share ?? 0) - 5.0 / 12) < 1e-9)
  }

  @Test func aNewNameKeepsTheRunsOfTheOld() {
    let shelf = ShoeShelf(
      shoes: [Logged(Shoe(name: "Racer", formerNames: ["road"]), id: "s")], runs: [run(3, 5, "road")],
      today: today)
    #expect(shelf.worn.map(\.name) == ["Racer"] && shelf.worn.first?.kilometers == 5)
    #expect(shelf.pair(named: "Road")?.name == "Racer")
  }

  @Test(arguments: [(499.0, nil), (500.0, 500), (799.9, 500), (800.0, 800)])
  func theTwoDistances(km: Double, mark: Int?) {
    let shelf = ShoeShelf(
      shoes: [Logged(Shoe(name: "a", kilometersBefore: km), id: "s")], runs: [], today: today)
    #expect(shelf.worn.first?.mark == mark)
    let prompt = shelf.worn.first.flatMap { ShoeShelf.prompt(for: $0, words) }
    #expect((prompt == nil) == (mark == nil) && prompt?.contains("comfortable") != false)
  }

  @Test func aPairThatIsNotWornAsksNothing() {
    let shelf = ShoeShelf(
      shoes: [Logged(Shoe(name: "a", retired: true, kilometersBefore: 900), id: "s")], runs: [], today: today)
    #expect(shelf.worn.isEmpty && shelf.retired.first?.mark == nil)
  }

  @Test(arguments: [
    (29, "2 pairs in the last 30 days: b 50%, a 50%."),
    (30, "All runs of the last 30 days that name a shoe were in one pair, b."),
  ])
  func theRotationOfThirtyDays(age: Int, text: String) {
    let shelf = ShoeShelf(shoes: [], runs: [run(age, 5, "a"), run(1, 5, "b")], today: today)
    #expect(shelf.rotation == text)
    #expect(ShoeShelf(shoes: [], runs: [run(1, 5, nil)], today: today).rotation == nil)
  }
}

@Suite struct CadenceLogTests {
  func runs(_ values: [Int?]) -> [RunResponse] {
    values.enumerated().map { index, value in
      RunResponse(
        id: "\(index)", day: Runs.monday.adding(days: index),
        run: RunEntry(kilometers: 5, minutes: 30, cadence: value))
    }
  }

  @Test func theMiddleOfTheLastFive() throws {
    let log = try #require(CadenceLog(runs: runs([200, 160, nil, 164, 168, 162, 190])))
    #expect(log.current == 164 && log.runs.count == 5 && log.runs.first?.id == "1")
    #expect(CadenceLog(runs: runs([nil, nil])) == nil && CadenceLog(runs: []) == nil)
  }

  @Test(arguments: [(160, 168, 176), (165, 173, 182), (170, 179, 187)])
  func fiveAndTenPercentMore(current: Int, five: Int, ten: Int) throws {
    let targets = try #require(CadenceLog(runs: runs([current]))).targets
    #expect(targets.five == five && targets.ten == ten)
  }

  @Test func nothingIsPromisedForEverybody() {
    #expect(CadenceLog.advice.contains("no number that is right for everybody"))
    #expect(CadenceLog.source.contains("nothing beyond"))
  }
}

@Suite struct RunWeekTests {
  @Test func weeksBeginOnMondayAndTheLastHoldsToday() {
    let monday = Runs.monday
    func run(_ day: Int, _ km: Double) -> PastRun {
      PastRun(id: "\(day)", day: monday.adding(days: day), kilometers: km, minutes: 30)
    }
    let pains = [0: 2, 3: 6, 6: 4, 7: 1, 8: 2]
    let weeks = RunWeek.last(
      3, upTo: monday.adding(days: 9), runs: [run(-1, 4), run(0, 5), run(6, 7), run(7, 3), run(10, 9)]
    ) {
      pains[$0.number - monday.number].flatMap { Score($0) }
    }
    #expect(weeks.map(\.kilometers) == [4, 12, 3])
    #expect(weeks.map(\.runs) == [1, 2, 1] && weeks.map(\.longest) == [4, 7, 3])
    #expect(weeks.map { $0.worst?.value } == [nil, 6, 2] && weeks.map(\.median) == [nil, 4, 1.5])
    #expect(weeks.last?.monday == monday.adding(days: 7))
    #expect(RunWeek.last(0, upTo: monday, runs: []) { _ in nil }.isEmpty)
  }

  @Test(arguments: [(0, 0), (6, 0), (7, 1)])
  func aSundayBelongsToTheWeekBefore(day: Int, week: Int) {
    let weeks = RunWeek.last(1, upTo: Runs.monday.adding(days: day), runs: []) { _ in nil }
    #expect(weeks.first?.monday == Runs.monday.adding(days: 7 * week))
  }
}
