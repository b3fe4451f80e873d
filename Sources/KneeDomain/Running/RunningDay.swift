/// Running on one day: whether to run, what opens the way back, the next session of the ladder and the road from here
/// (facts.md, sections g0 to g3).
///
///     RunningDay(history, program: program, today: today).status.kind
public struct RunningDay: Sendable {
  /// Whether to keep running, cut back or stop.
  public let status: RunStatus
  /// What opens the way back to running.
  public let criteria: ResumeCriteria
  /// Where the ladder stands.
  public let ladder: WalkRunLadder
  /// The next session of the ladder; nil while running is stopped, before the way back is open, and for a runner who
  /// need not climb it.
  public let next: NextRun?
  /// The road from here to the usual distance.
  public let road: RunningRoad
  /// The runs so far with how the knee answered, oldest first.
  public let runs: [RunResponse]
  /// What its sentences give distances in: the units of the profile.
  public let words: DistanceWords

  /// Days after a session of the ladder for which one is still on it.
  static let daysOnLadder = 28

  /// Puts together what the journal says of running.
  ///
  /// - Parameters:
  ///   - program: the program on this day; nil where none has begun.
  ///   - today: the day; later records are not looked at.
  public init(_ history: ProgramHistory, program: ProgramDay?, today: Day) {
    let profile = history.profile(on: today)
    words = DistanceWords(profile?.units)
    let condition = program?.settings.condition
    let side = program?.settings.side ?? profile?.side
    let rule = ResponseRule(
      exercise: ExerciseLibrary.exercise("walk_run"), condition: condition ?? .pfp,
      age: profile?.age(on: today))
    let runs = history.runs(upTo: today, side: side, rule: rule)
    let days = history.days.filter { $0 <= today }.map { history.log(of: $0) }
    let standing = history.standing(on: today)
    let pace: WalkRunLadder.Pace =
      condition == .boneStressKnee || condition == .boneStressHip ? .boneStress : .usual

    var evidence = ResumeCriteria.Evidence(today: today)
    evidence.tests = RunningDay.tests(days)
    evidence.sessions = RunningDay.sessions(history, program)
    evidence.checkIn = RunningDay.checkIn(days)
    evidence.standing = standing
    evidence.phase = program?.phase
    evidence.isBoneStress = pace == .boneStress
    evidence.gates = RunningDay.gates(days)
    criteria = ResumeCriteria(evidence)

    status = RunStatus(
      RunStatus.Evidence(
        standing: standing, limit: RunningDay.limit(days, today), condition: condition,
        checkIn: RunningDay.checkIn(days).flatMap {
          today.number - $0.day.number < 2 ? ($0.value, $0.record) : nil
        }, mayResume: criteria.isOpen, runs: runs,
        onsetKilometers: PainOnset.shortest(of: runs.map(PastRun.init), day: today),
        today: today, words: words))
    // A pause sends one back to the start of the ladder.
    let pause = runs.last { $0.run.ladder == nil && RunStatus.isPause($0) }?.day
    ladder = WalkRunLadder(runs: runs, from: pause?.adding(days: 1), today: today, pace: pace)
    let isOnLadder =
      ladder.lastSession.map { today.number - $0.day.number <= RunningDay.daysOnLadder } ?? false
    let mayClimb = status.kind != .stop && (criteria.isOpen || isOnLadder)
    let needsLadder = isOnLadder || ![.keep, .cut, .belowOnset].contains(status.kind)
    next = mayClimb && needsLadder ? NextRun(on: ladder, runs: runs, today: today, words: words) : nil
    road = RunningRoad(
      on: ladder, usualKilometers: profile?.usualKilometers, minutesPerKilometer: RunningRoad.pace(of: runs))
    self.runs = runs
  }

  /// Tests, and walks that were logged as exercises with their pain.
  private static func tests(_ days: [DayLog]) -> [(day: Day, record: String, entry: TestEntry)] {
    days.flatMap { log in
      log.tests.map { (log.day, $0.id, $0.value) }
        + log.exercises.filter { $0.value.exercise == "walk" && $0.value.painDuring != nil }.map { walk in
          let seconds = walk.value.sets.compactMap(\.holdSeconds).reduce(0, +)
          return (
            log.day, walk.id,
            TestEntry(test: "walk", value: Double(seconds / 60), unit: "min", pain: walk.value.painDuring)
          )
        }
    }
  }

  private static func sessions(
    _ history: ProgramHistory, _ program: ProgramDay?
  ) -> [(day: Day, record: String, light: TrafficLight, limp: Bool?)] {
    (program?.verdicts ?? []).map { verdict in
      let limps = history.log(of: verdict.day).sessions.compactMap(\.value.limp)
      return (
        verdict.day, verdict.records.first ?? "", verdict.light, limps.isEmpty ? nil : limps.contains(true)
      )
    }
  }

  private static func checkIn(_ days: [DayLog]) -> (day: Day, record: String, value: CheckIn)? {
    days.last { !$0.mornings.isEmpty }.flatMap { log in
      log.mornings.last.map { (log.day, $0.id, $0.value) }
    }
  }

  private static func gates(_ days: [DayLog]) -> [(gate: BoneStressGate, record: String, by: String)] {
    days.flatMap(\.plans).compactMap { plan in
      BoneStressGate(plan.value).map { ($0, plan.id, plan.value.reason) }
    }
  }

  /// The limit of a clinician that forbids running.
  private static func limit(_ days: [DayLog], _ today: Day) -> (reason: String, record: String)? {
    for limit in days.flatMap(\.limits) where limit.value.until.map({ today <= $0 }) ?? true {
      guard let words = ClinicianLimit(what: limit.value.what), !words.allowsRunning else { continue }
      return ("A clinician's limit: \(words.plainName)", limit.id)
    }
    return nil
  }
}
