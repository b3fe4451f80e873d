import KneeDomain
import Testing

@Suite struct RunningDayTests {
  func running(_ diary: Diary) -> RunningDay {
    RunningDay(diary.history, program: diary.program(), today: diary.day)
  }

  func run(_ km: Double = 5, pain: Int? = 1, hour: Int? = 1, ladder: Int? = nil) -> Entry {
    .run(
      RunEntry(
        kilometers: km, minutes: 6 * km, painDuring: pain.map(score), painOneHourAfter: hour.map(score),
        ladder: ladder))
  }

  /// A runner whose knee takes the way back: phase 3 by hand, tests passed, two green sessions.
  func opened(_ condition: Condition = .pfp) -> Diary {
    var diary = Diary(side: .left)
    diary.plan(.start(ProgramSettings(condition: condition, phase: .return, by: "Dr. Berg")))
    for day in 0..<6 {
      diary.morning(1)
      if day % 2 == 0 {
        diary.exercise("wall_sit", sets: [ExerciseSet(holdSeconds: 20)])
        diary.add(.session(SessionEntry(day: diary.day, painDuring: score(1), limp: false)), hour: 19)
      }
      if day == 4 {
        diary.test("walk", 30)
        diary.test("single_leg_squat_10", 10, side: .left)
        diary.test("pogo_hops_20", 20)
      }
      diary.next()
    }
    diary.morning(1)
    return diary
  }

  @Test func theAnswersOfARunComeFromTheDaysAroundIt() throws {
    var diary = Diary(side: .left)
    diary.morning(2)
    diary.add(run(6, pain: 1, hour: 2), hour: 18)
    diary.add(.session(SessionEntry(day: diary.day, limp: false, meds: false)), hour: 19)
    diary.next()
    diary.morning(2, swelling: NewSwelling.none)
    let response = try #require(diary.history.runs(upTo: diary.day, side: .left, rule: .running).first)
    #expect(response.light == .green && response.rise == 0 && response.answer.limp == false)
    diary.next()
    diary.morning(2)
    #expect(running(diary).status.kind == .keep && running(diary).status.records == [response.id])
    #expect(diary.history.runs(upTo: Diary.first.adding(days: -1), side: nil, rule: .running).isEmpty)
  }

  @Test(arguments: [
    (nil, 2, 1, TrafficLight.green), (true, 2, 1, .amber), (nil, 3, 1, .amber), (nil, 4, 1, .red),
  ])
  func medicineAndTheMorningAfterCount(meds: Bool?, after: Int, hour: Int, light: TrafficLight) throws {
    var diary = Diary()
    diary.morning(2)
    diary.add(run(6, pain: 1, hour: hour), hour: 18)
    diary.next()
    diary.morning(after, meds: meds)
    #expect(diary.history.runs(upTo: diary.day, side: nil, rule: .running).first?.light == light)
  }

  @Test func whenAllIsMetTheLadderBeginsWithTheWalk() throws {
    let day = running(opened())
    #expect(day.criteria.items.filter { $0.standing != .met }.map(\.id) == [])
    let next = try #require(day.next)
    #expect(next.level.number == 0 && next.day == opened().day)
    #expect(day.road.toUsualRun.lowerBound >= 6)
  }

  @Test func theLadderGoesOnFromTheRecords() throws {
    var diary = opened()
    for level in [0, 0, 1, 1, 2] {
      diary.add(run(3, ladder: level), hour: 18)
      diary.next()
      diary.morning(1)
      diary.next()
      diary.morning(1)
    }
    let day = running(diary)
    #expect(day.ladder.level.number == 2 && day.ladder.greens == 1)
    #expect(day.runs.allSatisfy { $0.light == .green })
    // Three runs in seven days are the most.
    #expect(try #require(day.next).day >= diary.day)
  }

  @Test func anAnswerThatIsMissingHoldsTheLevel() {
    var diary = opened()
    for _ in 0..<4 {
      diary.add(run(3, hour: nil, ladder: 0), hour: 18)
      diary.next()
      diary.morning(1)
      diary.next()
      diary.morning(1)
    }
    #expect(running(diary).ladder.level.number == 0)
    #expect(running(diary).runs.allSatisfy { $0.light == .unknown })
  }

  @Test func aPauseSendsBackToTheStart() {
    var diary = opened()
    for level in [0, 0, 1, 1] {
      diary.add(run(3, ladder: level), hour: 18)
      diary.next()
      diary.morning(1)
      diary.next()
      diary.morning(1)
    }
    #expect(running(diary).ladder.level.number == 2)
    diary.add(run(8, pain: 7), hour: 18)
    diary.next()
    diary.morning(1)
    #expect(running(diary).status.kind == .pause && running(diary).ladder.level.number == 0)
  }

  @Test func limitsAndNoticesStopTheNextRun() {
    var limited = opened()
    limited.add(.limit(Limit(what: "no_running", until: limited.day.adding(days: 3))))
    #expect(running(limited).status.kind == .stop && running(limited).next == nil)
    limited.next(4)
    limited.morning(1)
    #expect(running(limited).status.kind != .stop)
    var warned = opened()
    warned.add(.notice(Notice(report: "x", rules: ["U1"])))
    #expect(running(warned).status.kind == .stop && running(warned).next == nil)
    #expect(running(warned).criteria.items.contains { $0.id == "notices" && $0.standing == .notMet })
  }

  @Test func boneStressStaysStoppedUntilEveryGateIsTicked() {
    var diary = opened(.boneStressKnee)
    #expect(running(diary).status.kind == .stop && running(diary).next == nil)
    for gate in BoneStressGate.allCases { diary.add(.plan(gate.tick(by: "Dr. Berg"))) }
    // The tests gave 1 of 10: after bone stress that is too much.
    #expect(running(diary).status.kind == .stop)
    diary.test("walk", 30, pain: 0)
    diary.test("single_leg_squat_10", 10, pain: 0, side: .left)
    diary.test("pogo_hops_20", 20, pain: 0)
    #expect(running(diary).ladder.pace == .boneStress)
    #expect(running(diary).criteria.items.prefix(6).allSatisfy { $0.standing == .met })
  }

  @Test func aJournalWithoutAnythingHasNoNextRun() {
    let day = running(Diary(age: nil))
    #expect(day.status.kind == .unknown && day.next == nil && day.runs.isEmpty)
    #expect(day.road.toUsualWeek == nil)
  }
}
