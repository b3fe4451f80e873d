/// Keep running, cut back, or stop: a track of its own beside the phases of the program (facts.md, section g0; own
/// thresholds built on Esculier, British Journal of Sports Medicine, 2018, and Silbernagel, American Journal of Sports
/// Medicine, 2007).
///
///     RunStatus(evidence).kind  // .keep
public struct RunStatus: Hashable, Sendable {
  /// What to do about running, the gravest first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// No running until a clinician has looked at it, or the swelling has gone.
    case stop
    /// No running until the criteria to resume are met; then the ladder from its start.
    case pause
    /// Half the usual distance, every other day, flat and slow.
    case cut
    /// Short of the distance at which the outer knee begins to hurt.
    case belowOnset
    /// As much as now for a week or two, then within the cap of a single run.
    case keep
    /// Too little is known of the last runs.
    case unknown

    /// It in a few words.
    public var plainName: String {
      switch self {
      case .stop: "no running"
      case .pause: "pause running"
      case .cut: "cut back"
      case .belowOnset: "stay below where it starts"
      case .keep: "keep running"
      case .unknown: "not known yet"
      }
    }

    /// What it asks, in one sentence.
    public var advice: String {
      switch self {
      case .stop: "No running until this has been looked at."
      case .pause: "No running for now; when the way back is open, begin with the walk of level 0."
      case .cut:
        "Half the usual distance, every other day, flat and easy, with steps about 5 percent quicker; no hills, no speed."
      case .belowOnset: "Stop short of the distance where it starts; sharp pain means turn round and walk."
      case .keep: "Stay at what you do for one or two weeks; then no run longer than the session cap."
      case .unknown: "Run no more than last time, and say how the knee took it."
      }
    }
  }

  /// What it is decided from.
  public struct Evidence: Sendable {
    /// The notices that stand, the most urgent first.
    public var standing: [StandingNotice]
    /// Why a clinician's limit forbids running, with its record; nil where none does.
    public var limit: (reason: String, record: String)?
    /// The condition of the program, where one was chosen.
    public var condition: Condition?
    /// The latest check-in with its record; of the last day or two, or nil.
    public var checkIn: (value: CheckIn, record: String)?
    /// Whether all that opens the way back to running is met.
    public var mayResume: Bool
    /// The runs, in order of time.
    public var runs: [RunResponse]
    /// The shortest distance in kilometers at which the outer knee has hurt of late, where it is known.
    public var onsetKilometers: Double?
    /// Today.
    public var today: Day
    /// What the sentences give distances in.
    public var words: DistanceWords

    /// Evidence of the given parts.
    public init(
      standing: [StandingNotice] = [], limit: (reason: String, record: String)? = nil,
      condition: Condition? = nil,
      checkIn: (value: CheckIn, record: String)? = nil, mayResume: Bool = false,
      runs: [RunResponse] = [], onsetKilometers: Double? = nil, today: Day,
      words: DistanceWords = DistanceWords(.kilometers)
    ) {
      self.standing = standing
      self.limit = limit
      self.condition = condition
      self.checkIn = checkIn
      self.mayResume = mayResume
      self.runs = runs
      self.onsetKilometers = onsetKilometers
      self.today = today
      self.words = words
    }
  }

  /// What to do.
  public let kind: Kind
  /// Why, in one sentence.
  public let reason: String
  /// The ids of the records it rests on.
  public let records: [String]
  /// The longest run it leaves, in kilometers; nil where it sets none.
  public let mostKilometers: Double?

  /// Runs older than this say nothing of the knee of today, in days.
  public static let daysThatCount = 14

  /// What the evidence says; the gravest finding holds.
  public init(_ evidence: Evidence) {
    self = RunStatus.held(evidence) ?? RunStatus.answered(evidence)
  }

  private init(_ kind: Kind, _ reason: String, _ records: [String], mostKilometers: Double? = nil) {
    self.kind = kind
    self.reason = reason
    self.records = records
    self.mostKilometers = mostKilometers
  }

  /// Conditions with which nobody runs by this program: suspected bone stress, and injuries of ligaments or menisci.
  static let conditionsThatStop: Set<Condition> = [
    .boneStressKnee, .boneStressHip, .sifk, .aclInjury, .pclInjury, .mclInjury, .lclPlcInjury,
    .patellarDislocation, .medialMeniscusTear, .lateralMeniscusTear, .fracture, .kneeDislocation,
    .extensorRupture, .lockedKnee,
  ]

  private static func held(_ evidence: Evidence) -> RunStatus? {
    if let standing = evidence.standing.first {
      return RunStatus(
        .stop, "A notice stands: \(standing.level.plainName).", [standing.source, standing.id])
    }
    if let limit = evidence.limit { return RunStatus(.stop, limit.reason, [limit.record]) }
    if let condition = evidence.condition, conditionsThatStop.contains(condition), !evidence.mayResume {
      return RunStatus(.stop, "\(condition.name): running waits until what opens the way back is met.", [])
    }
    if let check = evidence.checkIn, check.value.swelling == .clear {
      return RunStatus(.stop, "The knee is clearly swollen.", [check.record])
    }
    return nil
  }

  private static func answered(_ evidence: Evidence) -> RunStatus {
    let recent = evidence.runs.filter {
      $0.day <= evidence.today && evidence.today.number - $0.day.number < daysThatCount
    }
    guard let last = recent.last else {
      return RunStatus(.unknown, "No run of the last \(daysThatCount) days says how the knee takes it.", [])
    }
    if last.answer.swelling == .clear {
      return RunStatus(.stop, "The knee was clearly swollen after the last run.", [last.id])
    }
    // After bone stress no pain is allowed at all (facts.md, section b, bone stress; PR-0).
    if last.light == .red, evidence.condition == .boneStressKnee || evidence.condition == .boneStressHip {
      return RunStatus(.stop, "The last run was not painless: stop, and ask your clinician.", [last.id])
    }
    // A session of the ladder has its own way down.
    if last.run.ladder != nil, last.light == .red {
      return RunStatus(.cut, "The last session of the ladder was red: two levels down.", [last.id])
    }
    if let reason = reasonToPause(last) { return RunStatus(.pause, reason, [last.id]) }
    let usual = recent.map(\.run.kilometers).sorted()[recent.count / 2]
    if let reason = reasonToCut(last) {
      return RunStatus(.cut, reason, [last.id], mostKilometers: usual / 2)
    }
    if evidence.condition == .itbs {
      // About 20 percent short of where it starts.
      return RunStatus(
        .belowOnset,
        evidence.onsetKilometers.map { "The shortest run that hurt of late was \(evidence.words.text($0))." }
          ?? "Where the outer knee begins to hurt is not known yet.",
        [last.id], mostKilometers: evidence.onsetKilometers.map { $0 * 0.8 })
    }
    guard last.light == .green else {
      return RunStatus(
        .unknown, "How the knee took the last run is not known in full: \(missing(last)).", [last.id])
    }
    return RunStatus(
      .keep,
      "The last run gave \(last.answer.during?.value ?? 0) of 10 and the knee was back to where it was.",
      [last.id])
  }

  /// Whether a run sends one back to the start of the ladder.
  static func isPause(_ run: RunResponse) -> Bool {
    reasonToPause(run) != nil
  }

  private static func reasonToPause(_ last: RunResponse) -> String? {
    if last.answer.limp == true { return "You limped on the last run." }
    if let pain = last.answer.during?.value, pain >= 5 { return "The last run gave \(pain) of 10." }
    if let rise = last.rise, rise >= 2 { return "The morning after the last run was \(rise) points worse." }
    return nil
  }

  private static func reasonToCut(_ last: RunResponse) -> String? {
    if let pain = last.answer.during?.value, pain >= 3 { return "The last run gave \(pain) of 10." }
    if let rise = last.rise, rise == 1 { return "The morning after the last run was a point worse." }
    if last.light == .red || last.light == .amber {
      return "The knee was not back to where it was after the last run."
    }
    return nil
  }

  private static func missing(_ last: RunResponse) -> String {
    let parts: [(String, Bool)] = [
      ("pain during it", last.answer.during == nil), ("pain within the hour", last.answer.hourAfter == nil),
      ("the mornings before and after", last.rise == nil), ("swelling", last.answer.swelling == nil),
    ]
    let named = parts.filter(\.1).map(\.0)
    return named.isEmpty ? "an answer is missing" : named.joined(separator: ", ")
  }
}
