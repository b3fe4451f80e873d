/// Where a program stands: everything that its next day depends on.
///
/// The state of a day is a fold over the days since the program's start: `begin` takes in the morning and decides,
/// `end` takes in what was done. The same days always give the same state.
public struct ProgramState: Sendable {
  /// The day the program started.
  public let start: Day
  /// The day it stands at.
  public internal(set) var today: Day
  /// What the program is made from.
  public internal(set) var settings: ProgramSettings
  /// The phase.
  public internal(set) var phase: Phase
  /// The first day of the phase, or of its restart.
  public internal(set) var phaseSince: Day
  /// What was decided this morning.
  public internal(set) var decisions: [Decision] = []

  /// The phases and flares so far.
  var course = ProgramCourse()
  var profile: Profile?
  var limits: [Logged<Limit>] = []
  var own: [String: OwnExercise] = [:]
  /// Exercises added by hand: they stay over a change of the phase.
  var added: [String] = []
  var items: [ProgramItem] = []
  var standing: [StandingNotice] = []

  var mornings: [Morning] = []
  /// The highest score of the latest day with any.
  var highestScore: (day: Day, score: Score)?
  var open: [OpenSession] = []
  var verdicts: [SessionVerdict] = []
  var marks: [DayMark] = []
  var results = TestBook()
  var runs: [Logged<RunEntry>] = []
  /// The day of each run.
  var runDayOfRun: [Day] = []
  /// The latest walk and the latest standing up that were logged as exercises with their pain.
  var walked: LoggedWalk?
  var stoodUp: LoggedWalk?
  var measures: [(day: Day, entry: Logged<OutcomeScore>)] = []

  /// Days with strength work or jumps: they ask for a day between.
  var heavyDays: [Day] = []
  /// Days with any exercise but stretching.
  var exerciseDays: [Day] = []
  /// Days with nothing but stretching or rolling.
  var passiveDays: [Day] = []
  /// The first day of the count of four weeks.
  var weeksSince: Day
  var easyUntil: Day?
  var flare: FlareDays?
  var lastFlareEnd: Day?
  var restart: Day?
  var isHalved = false
  var lastStep: Day
  var plateau = PlateauWatch()
  var guardsShown: Set<GuardCheck> = []
  var wasStopped = false
  /// The kinds of jumps that came in since phase 3 began, also those that a harder one replaced.
  var jumpsMet: Set<String> = []
  /// The latest morning on which a new exercise came in.
  var lastNewExercise: Day?
  /// What is asked for today; on a day without a session its exercises are left out.
  public internal(set) var plan = DayPlan()

  /// The state before the first day.
  ///
  /// - Parameters:
  ///   - profile: what was known of the person before the start.
  ///   - limits: the clinician's limits given before the start.
  public init(
    start: Day, settings: ProgramSettings = .usual, profile: Profile? = nil, limits: [Logged<Limit>] = []
  ) {
    self.start = start
    self.settings = settings
    self.profile = profile
    self.limits = limits
    today = start
    phase = settings.phase ?? .settle
    phaseSince = start
    weeksSince = start
    lastStep = start
    compose()
  }

  /// Takes in the morning of a day: the check-in, changes of the plan, limits and notices; and decides.
  public mutating func begin(_ log: DayLog) {
    today = log.day
    decisions = []
    standing = log.standing
    if let profile = log.profile { self.profile = profile }
    limits += log.limits
    takeMorning(log.mornings)
    apply(log.plans)
    let judged = judgeSessions()
    decideOnWarnings()
    weigh(judged)
    decideOnPhase()
    decideOnFlare()
    decideOnMissedDays()
    decideOnAdherence()
    decideOnDeload()
    decideOnUpkeep()
    // A new phase is change enough for one morning.
    if let last = judged.last, phaseSince < today { grow(after: last) }
    watchForPlateau()
    checkGuards()
    course.add(today, phase: phase, isFlare: flare != nil)
    plan = planDay()
    if plan.kind.isSession { fillPlan() }
  }

  /// Takes in what was done on the day that began last.
  public mutating func end(_ log: DayLog) {
    results.add(log.tests, on: log.day)
    measures += log.measures.map { (log.day, $0) }
    runs += log.runs
    runDayOfRun += log.runs.map { _ in log.day }
    takeScores(log.scores)
    takeEasyTests(log)
    if log.hasSession, !plan.kind.isSession { fillPlan() }
    takeSession(log)
    markDay(log)
  }

  var age: Int? { profile?.age(on: today) }
  var side: Side? { settings.side ?? profile?.side }
  var template: ProgramTemplate { settings.condition.template }

  var activeLimits: [ClinicianLimit] {
    limits.compactMap { limit in
      limit.value.until.map { today <= $0 } ?? true ? ClinicianLimit(what: limit.value.what) : nil
    }
  }

  /// What the notices leave together.
  var allowances: Set<Allowance> {
    Set(standing.flatMap(\.leaves)).subtracting([.everything])
  }

  var composition: Composition {
    Composition(settings: settings, limits: activeLimits, own: own)
  }

  mutating func decide(
    _ kind: Decision.Kind, exercise: String? = nil, _ sentence: String, _ rule: ProgramRule,
    records: [String] = []
  ) {
    decisions.append(Decision(kind, exercise: exercise, sentence, rule: rule, records: records))
  }

  func name(_ id: String) -> String {
    ExerciseLibrary.exercise(id)?.name.lowercased() ?? own[id]?.name.lowercased() ?? id
  }
}

/// An exercise of the program, and how it has been going.
struct ProgramItem: Hashable, Sendable {
  let exercise: String
  /// How much of it, before a lighter week or missed days.
  var dose: Prescription
  /// Which of the harder ways of the library it is done in; nil for the plain one.
  var way: Int?
  /// Green sessions in a row at the full dose.
  var greens = 0
  /// Amber sessions in a row.
  var ambers = 0
  /// Whether the weight has grown since the repetitions of a tendon's dose last fell.
  var hasMoreLoad = false
  /// The records of the greens in a row.
  var records: [String] = []
  /// The day it came in.
  var since: Day
  /// Whether it came by a step from another exercise of its chain.
  var isLink = false

  mutating func forgetAnswers() {
    greens = 0
    ambers = 0
    records = []
  }
}

/// What a morning said.
struct Morning: Hashable, Sendable {
  var day: Day
  var pain: Score
  /// The worst of the day before: as given, or the highest that was logged.
  var worst: Score?
  var swelling: NewSwelling?
  var meds: Bool?
  var records: [String]
}

/// An easy exercise that says what a test would.
struct LoggedWalk: Hashable, Sendable {
  var day: Day
  var minutes: Int
  var pain: Score
  var record: String
}

/// What came of a day.
struct DayMark: Hashable, Sendable {
  var day: Day
  var phase: Phase
  /// Whether exercise was possible and asked for in the ordinary way: no warning, no flare.
  var isActive: Bool
  /// What sort of day it was to be.
  var kind: DayPlan.Kind
  var done: Done
  /// How many exercises were asked for.
  var asked: Int
  /// How many of them were done; of a day that asked for none, how many were done.
  var did: Int

  enum Done: Hashable, Sendable {
    case nothing
    case partly
    case all
  }
}
