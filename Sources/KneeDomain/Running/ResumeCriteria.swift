/// Whether the way back to running is open: a checklist that fills itself from the log (facts.md, section g1).
///
/// No pain at all would be too strict for most runners; 2 of 10 is what runners were trained at (Esculier, British
/// Journal of Sports Medicine, 2018). After bone stress other gates hold, and a clinician decides.
///
///     ResumeCriteria(evidence).isOpen
public struct ResumeCriteria: Hashable, Sendable {
  /// What it is filled from.
  public struct Evidence: Sendable {
    /// Functional tests with their days and records, in order of time.
    public var tests: [(day: Day, record: String, entry: TestEntry)] = []
    /// Sessions with their lights, in order of time; the two latest count.
    public var sessions: [(day: Day, record: String, light: TrafficLight, limp: Bool?)] = []
    /// The latest check-in.
    public var checkIn: (day: Day, record: String, value: CheckIn)?
    /// The notices that stand.
    public var standing: [StandingNotice] = []
    /// The phase of the program; nil where there is none.
    public var phase: Phase?
    /// True after bone stress.
    public var isBoneStress = false
    /// The gates that were ticked, with their records and who said so.
    public var gates: [(gate: BoneStressGate, record: String, by: String)] = []
    /// Today.
    public var today: Day

    /// Evidence of which nothing is known yet.
    public init(today: Day) {
      self.today = today
    }
  }

  /// Days that a test or a session counts for; an own choice.
  public static let daysThatCount = 14
  /// The pain up to which a criterion is met, 0 to 10.
  public static let highestPain = 2

  /// The criteria, in order.
  public let items: [PhaseCriterion]

  /// Fills the list.
  public init(_ evidence: Evidence) {
    let gates = evidence.isBoneStress ? BoneStressGate.allCases.map { ResumeCriteria.gate($0, evidence) } : []
    items =
      gates + [
        ResumeCriteria.walk(evidence), ResumeCriteria.limp(evidence), ResumeCriteria.greens(evidence),
        ResumeCriteria.swelling(evidence), ResumeCriteria.squats(evidence), ResumeCriteria.hops(evidence),
        ResumeCriteria.notices(evidence), ResumeCriteria.phase(evidence),
      ]
  }

  /// Whether all of them are met.
  public var isOpen: Bool { items.allSatisfy { $0.standing == .met } }

  /// What is still missing, the unmet ones before those not known.
  public var missing: [PhaseCriterion] {
    items.filter { $0.standing == .notMet } + items.filter { $0.standing == .notKnown }
  }
}

extension ResumeCriteria {
  private static func gate(_ gate: BoneStressGate, _ evidence: Evidence) -> PhaseCriterion {
    let tick = evidence.gates.last { $0.gate == gate }
    return PhaseCriterion(
      gate.rawValue, gate.title, tick.map { _ in true },
      figures: tick.map { "by \($0.by)" } ?? "to be ticked with your clinician",
      records: tick.map { [$0.record] } ?? [])
  }

  private static func walk(_ evidence: Evidence) -> PhaseCriterion {
    test("walk", "30 minutes of brisk walking at \(pain(evidence))", ["walk"], evidence)
  }

  private static func squats(_ evidence: Evidence) -> PhaseCriterion {
    test("squats", "Ten single-leg squats at \(pain(evidence))", ["single_leg_squat_10"], evidence)
  }

  private static func hops(_ evidence: Evidence) -> PhaseCriterion {
    test(
      "hops", "Ten single-leg hops, or twenty pogo hops, at \(pain(evidence))",
      ["single_leg_hop_10", "pogo_hops_20"], evidence)
  }

  private static func pain(_ evidence: Evidence) -> String {
    evidence.isBoneStress ? "pain 0" : "pain \(highestPain) or less"
  }

  /// The latest result of any of some tests; for each leg its own latest, the worse one decides.
  private static func test(
    _ id: String, _ text: String, _ names: [String], _ evidence: Evidence
  ) -> PhaseCriterion {
    let recent = evidence.tests.filter { names.contains($0.entry.test) && evidence.counts($0.day) }
    var latest: [Side?: (day: Day, record: String, entry: TestEntry)] = [:]
    for result in recent { latest[result.entry.side] = result }
    let results = latest.values.sorted { ($0.day, $0.record) < ($1.day, $1.record) }
    let highest = evidence.isBoneStress ? 0 : highestPain
    let met = results.map { isMet($0.entry, highest: highest) }
    let figures = results.map { result in
      [
        "\(whole(result.entry.value)) \(result.entry.unit)", result.entry.side?.rawValue,
        result.entry.pain.map { "pain \($0.value)" } ?? "pain not said", result.day.shortWords,
      ].compactMap(\.self).joined(separator: ", ")
    }
    return PhaseCriterion(
      id, text, met.contains(false) ? false : met.isEmpty || met.contains(nil) ? nil : true,
      figures: figures.isEmpty
        ? "not tested in the last \(daysThatCount) days" : figures.joined(separator: "; "),
      test: names.first, records: results.map(\.record))
  }

  private static func isMet(_ entry: TestEntry, highest: Int) -> Bool? {
    guard let test = FunctionalTest.test(entry.test), case .atLeast(let needed) = test.goal else {
      return nil
    }
    return entry.value < needed ? false : entry.pain.map { $0.value <= highest }
  }

  private static func limp(_ evidence: Evidence) -> PhaseCriterion {
    let said = evidence.sessions.filter { $0.limp != nil && evidence.counts($0.day) }
    let limped = said.filter { $0.limp == true }
    return PhaseCriterion(
      "limp", "No limp", said.isEmpty ? nil : limped.isEmpty,
      figures: said.isEmpty
        ? "not said in the last \(daysThatCount) days"
        : "limped in \(limped.count) of the last \(said.count) sessions",
      records: (limped.isEmpty ? said : limped).map(\.record))
  }

  private static func greens(_ evidence: Evidence) -> PhaseCriterion {
    let last = evidence.sessions.filter { evidence.counts($0.day) }.suffix(2)
    let lights = last.map(\.light)
    let isBad = lights.contains { $0 != .green && $0 != .unknown }
    let isGood = lights.count == 2 && lights.allSatisfy { $0 == .green }
    return PhaseCriterion(
      "greens", "The last two sessions were green a day later", isBad ? false : isGood ? true : nil,
      figures: lights.isEmpty ? "no session yet" : lights.map(\.plainName).joined(separator: ", then "),
      records: last.map(\.record))
  }

  private static func swelling(_ evidence: Evidence) -> PhaseCriterion {
    guard let check = evidence.checkIn, evidence.today.number - check.day.number < 2,
      let swelling = check.value.swelling
    else { return PhaseCriterion("swelling", "No swelling", nil, figures: "not said this morning") }
    return PhaseCriterion(
      "swelling", "No swelling", swelling == .none,
      figures: "\(swelling.rawValue) on \(check.day.shortWords)", records: [check.record])
  }

  private static func notices(_ evidence: Evidence) -> PhaseCriterion {
    PhaseCriterion(
      "notices", "No notice stands", evidence.standing.isEmpty,
      figures: evidence.standing.first?.level.plainName ?? "none", records: evidence.standing.map(\.id))
  }

  private static func phase(_ evidence: Evidence) -> PhaseCriterion {
    PhaseCriterion(
      "phase", "The third phase of the program is reached",
      evidence.phase.map { $0 == .return || $0 == .maintain },
      figures: evidence.phase.map { "phase now: \($0.plainName)" } ?? "there is no program yet")
  }
}

extension ResumeCriteria.Evidence {
  /// Whether something of a day still says how the knee is.
  fileprivate func counts(_ day: Day) -> Bool {
    (0..<ResumeCriteria.daysThatCount).contains(today.number - day.number)
  }
}
