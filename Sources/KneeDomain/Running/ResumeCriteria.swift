/// Whether the way back to running is open: a checklist that fills itself from the log (facts.md, section g1).
///
/// No pain at all would be too strict for most runners; 2 of 10 is what runners were trained at (Esculier, British
/// Journal of Sports Medicine, 2018). After bone stress other gates hold, and a clinician decides.
///
///     ResumeCriteria(evidence).isOpen
public struct ResumeCriteria: Hashable, Sendable {
  /// Whether one of them is met.
  public enum State: Hashable, Sendable {
    case met
    case notMet
    case notKnown
  }

  /// One criterion.
  public struct Item: Hashable, Sendable, Identifiable {
    /// A word for it.
    public let id: String
    /// What it asks.
    public let title: String
    /// Whether it is met.
    public let state: State
    /// The figures behind it, or what is missing.
    public let figures: String
    /// The ids of the records it rests on.
    public let records: [String]
  }

  /// What it is filled from.
  public struct Evidence: Sendable {
    /// Functional tests with their days and records, in order of time.
    public var tests: [(day: Day, record: String, entry: TestEntry)] = []
    /// Sessions with their lights, in order of time; the two latest count.
    public var sessions: [(day: Day, record: String, light: TrafficLight, limp: Bool?)] = []
    /// The latest check-in.
    public var checkIn: (day: Day, record: String, value: CheckIn)?
    /// What standing notices leave.
    public var lock = PlanLock.open
    /// Whether the third phase of the program is reached, and a sentence about it; nil where there is no program.
    public var thirdPhase: (reached: Bool, reason: String)?
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
  public let items: [Item]

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
  public var isOpen: Bool { items.allSatisfy { $0.state == .met } }

  /// What is still missing, the unmet ones before those not known.
  public var missing: [Item] {
    items.filter { $0.state == .notMet } + items.filter { $0.state == .notKnown }
  }
}

extension ResumeCriteria {
  private static func gate(_ gate: BoneStressGate, _ evidence: Evidence) -> Item {
    let tick = evidence.gates.last { $0.gate == gate }
    return Item(
      id: gate.rawValue, title: gate.title, state: tick == nil ? .notKnown : .met,
      figures: tick.map { "by \($0.by)" } ?? "to be ticked with your clinician",
      records: tick.map { [$0.record] } ?? [])
  }

  private static func walk(_ evidence: Evidence) -> Item {
    test(
      "walk", "30 minutes of brisk walking at \(pain(evidence)) or less", ["walk"], evidence,
      none: "no walk of 30 minutes tested yet")
  }

  private static func squats(_ evidence: Evidence) -> Item {
    test(
      "squats", "Ten single-leg squats at \(pain(evidence)) or less", ["single_leg_squat_10"], evidence,
      none: "not tested yet")
  }

  private static func hops(_ evidence: Evidence) -> Item {
    test(
      "hops", "Ten single-leg hops, or twenty pogo hops, at \(pain(evidence)) or less",
      ["single_leg_hop_10", "pogo_hops_20"], evidence, none: "not tested yet")
  }

  private static func pain(_ evidence: Evidence) -> Int {
    evidence.isBoneStress ? 0 : highestPain
  }

  /// The latest result of any of some tests; for each leg its own latest, the worse one decides.
  private static func test(
    _ id: String, _ title: String, _ names: [String], _ evidence: Evidence, none: String
  ) -> Item {
    let recent = evidence.tests.filter {
      names.contains($0.entry.test) && $0.day <= evidence.today
        && evidence.today.number - $0.day.number < daysThatCount
    }
    var latest: [Side?: (day: Day, record: String, entry: TestEntry)] = [:]
    for result in recent { latest[result.entry.side] = result }
    let results = latest.values.sorted { ($0.day, $0.record) < ($1.day, $1.record) }
    let states = results.map { met($0.entry, highest: pain(evidence)) }
    let state: State =
      states.contains(.notMet) ? .notMet : states.contains(.notKnown) || states.isEmpty ? .notKnown : .met
    let figures = results.map { result in
      "\(count(result.entry.value)) \(result.entry.unit)\(result.entry.side.map { " \($0.rawValue)" } ?? ""), "
        + (result.entry.pain.map { "pain \($0.value)" } ?? "pain not said")
    }
    return Item(
      id: id, title: title, state: state, figures: figures.isEmpty ? none : figures.joined(separator: "; "),
      records: results.map(\.record))
  }

  private static func met(_ entry: TestEntry, highest: Int) -> State {
    guard let test = FunctionalTest.test(entry.test), case .atLeast(let needed) = test.goal else {
      return .notKnown
    }
    if entry.value < needed { return .notMet }
    return entry.pain.map { $0.value <= highest ? .met : .notMet } ?? .notKnown
  }

  private static func limp(_ evidence: Evidence) -> Item {
    let said = recentSessions(evidence).filter { $0.limp != nil }
    let limped = said.filter { $0.limp == true }
    return Item(
      id: "limp", title: "No limp", state: said.isEmpty ? .notKnown : limped.isEmpty ? .met : .notMet,
      figures: said.isEmpty
        ? "not said in the last \(daysThatCount) days"
        : "limped in \(limped.count) of the last \(said.count) sessions",
      records: (limped.isEmpty ? said : limped).map(\.record))
  }

  private static func greens(_ evidence: Evidence) -> Item {
    let last = recentSessions(evidence).suffix(2)
    let lights = last.map(\.light)
    let bad = lights.contains { $0 != .green && $0 != .unknown }
    return Item(
      id: "greens", title: "The last two sessions were green a day later",
      state: bad ? .notMet : lights.count == 2 && lights.allSatisfy { $0 == .green } ? .met : .notKnown,
      figures: lights.isEmpty ? "no session yet" : lights.map(\.plainName).joined(separator: ", then "),
      records: last.map(\.record))
  }

  private static func recentSessions(_ evidence: Evidence) -> [(
    day: Day, record: String, light: TrafficLight, limp: Bool?
  )] {
    evidence.sessions.filter {
      $0.day <= evidence.today && evidence.today.number - $0.day.number < daysThatCount
    }
  }

  private static func swelling(_ evidence: Evidence) -> Item {
    let title = "No swelling"
    guard let check = evidence.checkIn, evidence.today.number - check.day.number < 2,
      let swelling = check.value.swelling
    else {
      return Item(
        id: "swelling", title: title, state: .notKnown, figures: "not said this morning", records: [])
    }
    return Item(
      id: "swelling", title: title, state: swelling == .none ? .met : .notMet,
      figures: "\(swelling.rawValue) on \(check.day.shortWords)", records: [check.record])
  }

  private static func notices(_ evidence: Evidence) -> Item {
    let standing = evidence.lock.standing
    return Item(
      id: "notices", title: "No notice stands", state: standing.isEmpty ? .met : .notMet,
      figures: standing.first.map(\.level.plainName) ?? "none", records: standing.map(\.id))
  }

  private static func phase(_ evidence: Evidence) -> Item {
    Item(
      id: "phase", title: "The third phase of the program is reached",
      state: evidence.thirdPhase.map { $0.reached ? .met : .notMet } ?? .notKnown,
      figures: evidence.thirdPhase?.reason ?? "there is no program yet", records: [])
  }
}

/// A number without a needless fraction: `10`, `7.5`.
private func count(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
}
