/// What the journal says of one day.
public struct DayLog: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The morning check-in: the first of the day before any session, one for each knee; empty for none.
  public var mornings: [Logged<CheckIn>] = []
  /// Every pain score of the day with its record, whatever it was given for.
  public var scores: [Logged<Score>] = []
  /// Exercises done.
  public var exercises: [Logged<ExerciseEntry>] = []
  /// Answers about the session as a whole.
  public var sessions: [Logged<SessionEntry>] = []
  /// Runs.
  public var runs: [Logged<RunEntry>] = []
  /// Sessions of other sports.
  public var activities: [Logged<ActivityEntry>] = []
  /// Functional tests.
  public var tests: [Logged<TestEntry>] = []
  /// Totals of outcome measures.
  public var measures: [Logged<OutcomeScore>] = []
  /// Changes of the plan, in their order.
  public var plans: [Logged<PlanChange>] = []
  /// Limits given by a clinician on this day.
  public var limits: [Logged<Limit>] = []
  /// The profile, where it changed on this day.
  public var profile: Profile?
  /// The notices that stand on this day: given by then, and not cleared by then.
  public var standing: [StandingNotice] = []

  /// A day on which nothing was said.
  public init(day: Day) {
    self.day = day
  }

  /// Whether anything was exercised.
  public var hasSession: Bool {
    !exercises.isEmpty || !sessions.isEmpty
  }

  /// Whether it counts as a beginning: an exercise, a session or a check-in.
  var beginsProgram: Bool {
    hasSession || !mornings.isEmpty
  }

  /// Whether the days on which a program starts depend on it.
  var bearsOnStarts: Bool { beginsProgram || !plans.isEmpty }

  /// The action with which a new program starts on this day; the last one holds.
  var start: ProgramSettings? {
    plans.reversed().lazy.compactMap { change in
      if case .start(let settings)? = change.value.effect { settings } else { nil }
    }.first
  }
}
