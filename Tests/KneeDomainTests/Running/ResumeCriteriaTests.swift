import KneeDomain
import Testing

@Suite struct ResumeCriteriaTests {
  let today = Runs.monday.adding(days: 30)

  /// Everything is well.
  func open() throws -> ResumeCriteria.Evidence {
    var evidence = ResumeCriteria.Evidence(today: today)
    evidence.tests = [
      test("walk", 30, 2), test("single_leg_squat_10", 10, 2, .left),
      test("single_leg_squat_10", 10, 0, .right),
      test("pogo_hops_20", 20, 1),
    ]
    evidence.sessions = [
      (today.adding(days: -4), "s1", .green, false), (today.adding(days: -2), "s2", .green, false),
    ]
    evidence.checkIn = (today, "c", CheckIn(pain: try #require(Score(1)), swelling: NewSwelling.none))
    evidence.phase = .return
    return evidence
  }

  func test(_ id: String, _ value: Double, _ pain: Int?, _ side: Side? = nil, daysAgo: Int = 3) -> (
    day: Day, record: String, entry: TestEntry
  ) {
    (
      today.adding(days: -daysAgo), "t-\(id)",
      TestEntry(test: id, side: side, value: value, unit: "reps", pain: pain.flatMap { Score($0) })
    )
  }

  func state(_ id: String, _ evidence: ResumeCriteria.Evidence) throws -> PhaseCriterion.Standing {
    try #require(ResumeCriteria(evidence).items.first { $0.id == id }).standing
  }

  @Test func allMetOpensTheWay() throws {
    let criteria = ResumeCriteria(try open())
    #expect(criteria.isOpen && criteria.missing.isEmpty && criteria.items.count == 8)
  }

  @Test func nothingKnownOpensNothing() {
    let criteria = ResumeCriteria(.init(today: today))
    #expect(!criteria.isOpen)
    #expect(criteria.items.filter { $0.standing == .met }.map(\.id) == ["notices"])
    #expect(criteria.items.allSatisfy { !$0.figures.isEmpty })
  }

  @Test(
    arguments: [
      (30.0, 2, PhaseCriterion.Standing.met), (29, 2, .notMet), (30, 3, .notMet), (45, 0, .met),
      (30, nil, .notKnown),
    ] as [(Double, Int?, PhaseCriterion.Standing)])
  func theWalk(minutes: Double, pain: Int?, state: PhaseCriterion.Standing) throws {
    var evidence = try open()
    evidence.tests[0] = test("walk", minutes, pain)
    #expect(try self.state("walk", evidence) == state)
  }

  @Test func testsOfTwoWeeksCountAndTheLatestOfEachLeg() throws {
    var evidence = try open()
    evidence.tests[0] = test("walk", 30, 2, daysAgo: 13)
    #expect(try state("walk", evidence) == .met)
    evidence.tests[0] = test("walk", 30, 2, daysAgo: 14)
    #expect(try state("walk", evidence) == .notKnown)
    evidence.tests.append(test("single_leg_squat_10", 10, 4, .left, daysAgo: 1))
    #expect(try state("squats", evidence) == .notMet)
    evidence.tests.append(test("single_leg_squat_10", 10, 1, .left, daysAgo: 0))
    #expect(try state("squats", evidence) == .met)
  }

  @Test(
    arguments: [
      ([TrafficLight.green], PhaseCriterion.Standing.notKnown), ([.red, .green, .green], .met),
      ([.green, .amber], .notMet),
      ([.red, .green], .notMet), ([.green, .unknown], .notKnown), ([.green, .green], .met), ([], .notKnown),
    ] as [([TrafficLight], PhaseCriterion.Standing)])
  func theLastTwoSessions(lights: [TrafficLight], state: PhaseCriterion.Standing) throws {
    var evidence = try open()
    evidence.sessions = lights.enumerated().map {
      (today.adding(days: $0.offset - 10), "s\($0.offset)", $0.element, false)
    }
    #expect(try self.state("greens", evidence) == state)
  }

  @Test func limpSwellingPhaseAndNotices() throws {
    var evidence = try open()
    evidence.sessions[0].limp = true
    #expect(try state("limp", evidence) == .notMet)
    evidence.sessions = evidence.sessions.map { ($0.day, $0.record, $0.light, nil) }
    #expect(try state("limp", evidence) == .notKnown)
    evidence.checkIn?.value.swelling = .little
    #expect(try state("swelling", evidence) == .notMet)
    evidence.checkIn?.value.swelling = nil
    #expect(try state("swelling", evidence) == .notKnown)
    evidence.phase = .build
    #expect(try state("phase", evidence) == .notMet)
    evidence.standing =
      PlanLock(
        notices: [(id: "n", notice: Notice(report: "p", rules: ["S1"]))], clearances: [],
        recordNow: { _ in .unreadable }
      ).standing
    #expect(try state("notices", evidence) == .notMet)
    #expect(ResumeCriteria(evidence).missing.first?.standing == .notMet)
  }

  @Test func boneStressHasGatesOfItsOwnAndNeedsAClinician() throws {
    var evidence = try open()
    evidence.isBoneStress = true
    evidence.tests = [
      test("walk", 30, 0), test("single_leg_squat_10", 10, 0), test("single_leg_hop_10", 10, 0),
    ]
    #expect(!ResumeCriteria(evidence).isOpen)
    for gate in BoneStressGate.allCases where gate != .clinician {
      evidence.gates.append((gate, "g", "Dr. Berg"))
    }
    #expect(ResumeCriteria(evidence).missing.map(\.id) == ["clinician"])
    evidence.gates.append((.clinician, "g", "Dr. Berg"))
    #expect(ResumeCriteria(evidence).isOpen)
    // No pain at all.
    evidence.tests[0] = test("walk", 30, 1)
    #expect(!ResumeCriteria(evidence).isOpen)
  }

  @Test(arguments: BoneStressGate.allCases)
  func aTickIsAChangeOfThePlanThatNamesSomebody(gate: BoneStressGate) {
    #expect(BoneStressGate(gate.tick(by: "Dr. Berg")) == gate)
    #expect(BoneStressGate(gate.tick(by: " ")) == nil)
    #expect(BoneStressGate(PlanChange(change: "phase 2", reason: "by me")) == nil)
  }
}
