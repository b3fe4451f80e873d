import KneeDomain

/// What is written down on one day of the made-up story.
struct DemoPage {
  let date: Day
  let day: DemoCourse.Day
  let isFirst: Bool
  let isLast: Bool
  /// Whether the symptom report is made on this day.
  var isReportDay = false
  /// How likely each exercise is to be done, 0 to 1.
  var zeal = 0.845
  /// The day the pain began.
  var onset: Day

  private var written: [Record] = []

  init(date: Day, day: DemoCourse.Day, isFirst: Bool, isLast: Bool) {
    self.date = date
    self.day = day
    self.isFirst = isFirst
    self.isLast = isLast
    onset = date
  }

  /// The records of the day in the order of writing.
  mutating func records(_ random: inout SeededGenerator) -> [Record] {
    if isFirst { profile(&random) }
    if day.beginsProgram { program(&random) }
    if day.isMissed { return written }
    checkIn(&random)
    if isReportDay { report(&random) }
    let isMorningRun = random.chance(0.4)
    if !isLast && isMorningRun { run(at: 6 * 60 + 50, &random) }
    exercises(&random)
    if !isLast && !isMorningRun { run(at: 19 * 60, &random) }
    if !isLast { places(&random) }
    return written
  }

  /// Adds a record at a minute of the day.
  private mutating func write(
    _ entry: Entry, minute: Int, note: String? = nil, _ random: inout SeededGenerator
  ) {
    let second = isLast ? 4 * 3600 + 120 + written.count * 90 : minute * 60 + random.whole(0...59)
    let at = Instant(milliseconds: (Int64(date.number) * 86_400 + Int64(second)) * 1000)
    let recorded = Instant(milliseconds: at.milliseconds + Int64(random.whole(150...900)))
    let id = RecordID.make(at: recorded, high: random.next(), low: random.next())
    written.append(
      Record(id: id, at: Moment(instant: at, offset: 0), recorded: recorded, note: note, entry: entry))
  }

  /// A score near the ache of the day.
  private func score(_ offset: Double, _ random: inout SeededGenerator) -> Score? {
    Score(min(10, max(0, Int((day.ache + offset + random.wobble() * 0.8 + 0.5).rounded(.down)))))
  }

  private mutating func profile(_ random: inout SeededGenerator) {
    write(
      .profile(
        Profile(
          side: .left, birthYear: date.civil.year - 34, sex: .female,
          usualKilometers: DemoCourse.usualKilometers,
          units: .kilometers)),
      minute: 6 * 60 + 20, &random)
    write(.shoe(Shoe(name: "road shoe 1")), minute: 6 * 60 + 22, &random)
  }

  private mutating func program(_ random: inout SeededGenerator) {
    let change = PlanChange(
      change: "a new program", reason: "the pain has come back",
      action: .start(ProgramSettings(phase: .settle, side: .left)))
    write(.plan(change), minute: 6 * 60 + 15, &random)
  }

  private mutating func checkIn(_ random: inout SeededGenerator) {
    guard let pain = score(0, &random) else { return }
    let worst = Score(min(10, pain.value + random.whole(0...2)))
    let swelling: NewSwelling? =
      day.ache > 4 && random.chance(0.3) ? .little : random.chance(0.7) ? NewSwelling.none : nil
    write(
      .checkIn(
        CheckIn(
          side: .left, pain: pain, worst24h: random.chance(0.8) ? worst : nil, swelling: swelling,
          stiffnessMinutes: random.chance(0.5) ? pain.value * 2 + random.whole(0...4) : nil,
          meds: day.ache > 5 && random.chance(0.3) ? true : nil,
          sleepHours: random.chance(0.6) ? Double(random.whole(12...17)) / 2 : nil)),
      minute: 6 * 60 + random.whole(30...44), note: random.chance(0.04) ? random.pick(DemoPage.notes) : nil,
      &random)
  }

  private mutating func report(_ random: inout SeededGenerator) {
    var report = SymptomReport()
    report.age = 34
    report.sex = .female
    report.side = .left
    report.pointing = .hand
    report.regions = [.peripatellar]
    report.onset = .gradual
    report.trauma = Trauma.none
    report.quality = [.dullAche]
    report.aggravators = [.stairsDown, .sitLong, .squat]
    report.timing = [.afterRun]
    report.swelling = [.none]
    report.systemic = [.loadSpike]
    report.durationDays = max(0, date.number - onset.number)
    report.trend = .worse
    report.painNow = score(0, &random)
    report.painWorst = score(2, &random)
    SafetyCheck.denyTheRest(in: &report)
    write(.report(report), minute: 6 * 60 + 45, &random)
  }

  private mutating func run(at minute: Int, _ random: inout SeededGenerator) {
    let probability = day.isSpike ? 0.75 : [0.05, 0.6, 0.1, 0.6, 0.05, 0.7, 0.5][date.weekday]
    guard day.weeklyKilometers > 3, random.chance(probability) else { return }
    let isLong = date.weekday == 6
    let share = (isLong ? 0.42 : 0.27) * (1 + random.wobble() * 0.25)
    let kilometers = (day.weeklyKilometers * share * 10).rounded() / 10
    guard kilometers >= 1 else { return }
    let after = score(0.4, &random)
    write(
      .run(
        RunEntry(
          kilometers: kilometers, minutes: (kilometers * (5.7 + random.fraction() * 0.8) * 2).rounded() / 2,
          painDuring: score(-0.3, &random), painOneHourAfter: after,
          surface: random.pick(["road", "road", "trail", "track"]), downhill: random.chance(0.1) ? true : nil,
          shoe: random.chance(0.8) ? "road shoe 1" : nil, effort: Double(random.whole(3...7)))),
      minute: minute + random.whole(0...20), &random)
  }

  private mutating func places(_ random: inout SeededGenerator) {
    let wanted = (day.ache > 3 ? random.whole(1...2) : 0) + (random.chance(0.55) ? 1 : 0)
    for number in 0..<wanted {
      guard let region = random.pick(DemoPage.regions), let pain = score(0.6, &random) else { continue }
      write(
        .pain(
          PainEntry(
            side: .left, sites: [.region(region)], pain: pain,
            when: random.chance(0.5)
              ? random.pick([.afterRun, .stiffShort, .duringIncreasing, .nextMorning]) : nil)),
        minute: 20 * 60 + 30 + number * 25 + random.whole(0...20), &random)
    }
  }

  private static let notes = [
    "stairs felt easier", "long day at the desk, stiff after it", "slept badly", "walked to work",
    "a little tight going down", "no stairs today", "iced it after the run", "felt good all day",
  ]

  private static let regions: [Region] = [
    .peripatellar, .peripatellar, .peripatellar, .retropatellar, .patellarTendon, .inferiorPole,
    .lateralPatella, .medialJointLine,
  ]
}

extension DemoPage {
  /// An exercise as it is done: one record for each side, or one for both.
  private struct Habit {
    var exercise: String
    var isSided: Bool
    var reps: Int?
    var hold: Int?
  }

  private static let settle = [
    Habit(exercise: "quad_set", isSided: true, reps: 10, hold: 5),
    Habit(exercise: "straight_leg_raise", isSided: true, reps: 12),
    Habit(exercise: "clamshell", isSided: true, reps: 12),
    Habit(exercise: "side_lying_hip_abduction", isSided: true, reps: 12),
    Habit(exercise: "glute_bridge", isSided: false, reps: 12),
    Habit(exercise: "wall_sit", isSided: false, hold: 30),
    Habit(exercise: "stationary_bike", isSided: false, hold: 900),
  ]

  private static let build = [
    Habit(exercise: "step_up", isSided: true, reps: 10),
    Habit(exercise: "step_down", isSided: true, reps: 8),
    Habit(exercise: "side_plank", isSided: true, hold: 30),
    Habit(exercise: "single_leg_deadlift", isSided: true, reps: 8),
    Habit(exercise: "squat", isSided: false, reps: 12),
    Habit(exercise: "lateral_band_walk", isSided: false, reps: 15),
    Habit(exercise: "wall_sit", isSided: false, hold: 40),
  ]

  private mutating func exercises(_ random: inout SeededGenerator) {
    let isBuilding = day.ache < 3 && (day.sinceOnset > 28 || day.sinceOnset < 0)
    let habits = isBuilding && date.number % 2 == 0 ? DemoPage.build : DemoPage.settle
    var minute = 17 * 60 + random.whole(20...60)
    var isTraining = false
    for habit in isLast ? Array(habits.prefix(1)) : habits where isLast || random.chance(zeal) {
      for side: Side? in habit.isSided ? [.left, .right] : [nil] {
        exercise(habit, side: side, minute: minute, &random)
        isTraining = true
        minute += random.whole(2...5)
      }
    }
    guard isTraining, !isLast, random.chance(0.7) else { return }
    write(
      .session(
        SessionEntry(
          day: date, painDuring: score(0.2, &random), painOneHourAfter: score(0.3, &random),
          limp: day.ache > 6 ? true : nil)),
      minute: minute + 5, &random)
  }

  private mutating func exercise(
    _ habit: Habit, side: Side?, minute: Int, _ random: inout SeededGenerator
  ) {
    let progress = min(6, max(0, day.sinceOnset / 20))
    let set = ExerciseSet(
      reps: habit.reps.map { $0 + progress / 2 },
      holdSeconds: habit.hold.map { $0 + (habit.reps == nil ? progress * 2 : 0) })
    let count = habit.hold == 900 ? 1 : random.chance(0.85) ? 3 : 2
    write(
      .exercise(
        ExerciseEntry(
          day: date, exercise: habit.exercise, side: side, sets: Array(repeating: set, count: count),
          painDuring: side == .right ? nil : random.chance(0.6) ? score(-0.4, &random) : nil)),
      minute: minute, &random)
  }
}
