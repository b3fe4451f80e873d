import KneeDomain

/// What is written down on one day of the made-up story.
struct DemoPage {
  let date: Day
  let day: DemoCourse.Day
  let isFirst: Bool
  let isLast: Bool
  /// Whether the symptom report is made on this day.
  var isReportDay = false
  /// How many places are pointed out in the evening, beside what the ache asks for.
  var extraPlaces = 0
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
  mutating func records(_ runner: inout DemoRunner, _ random: inout SeededGenerator) -> [Record] {
    if isFirst { write(.profile(runner.profile), minute: 6 * 60 + 20, &random) }
    if !day.isMissed { checkIn(&random) }
    if isReportDay { report(&random) }
    if isReportDay || day.beginsProgram { program(&random) }
    let program = runner.morning(date, written)
    if !day.isMissed { live(program, &runner, &random) }
    runner.evening(date, written)
    return written
  }

  /// What is done and noted after the morning.
  private mutating func live(
    _ program: ProgramDay?, _ runner: inout DemoRunner, _ random: inout SeededGenerator
  ) {
    let isMorningRun = random.chance(0.4)
    if !isLast && isMorningRun { run(at: 6 * 60 + 55, program, &runner, &random) }
    if !isLast { tests(program, &random) }
    if !isLast { otherSport(&runner) }
    exercises(program, &random)
    if !isLast && !isMorningRun { run(at: 19 * 60 + 30, program, &runner, &random) }
    if !isLast { places(&random) }
  }

  /// Adds a record at a minute of the day.
  @discardableResult
  mutating func write(
    _ entry: Entry, minute: Int, note: String? = nil, _ random: inout SeededGenerator
  ) -> Record {
    let second = isLast ? 4 * 3600 + 120 + written.count * 90 : minute * 60 + random.whole(0...59)
    let at = Instant(milliseconds: (Int64(date.number) * 86_400 + Int64(second)) * 1000)
    let recorded = Instant(milliseconds: at.milliseconds + Int64(random.whole(150...900)))
    let id = RecordID.make(at: recorded, high: random.next(), low: random.next())
    let record = Record(
      id: id, at: Moment(instant: at, offset: 0), recorded: recorded, note: note, entry: entry)
    written.append(record)
    return record
  }

  /// A score near the ache of the day.
  func score(_ offset: Double, _ random: inout SeededGenerator) -> Score? {
    Score(min(10, max(0, Int((day.ache + offset + random.wobble() * 0.35 + 0.5).rounded(.down)))))
  }

  private mutating func program(_ random: inout SeededGenerator) {
    let change = PlanChange(
      change: "a new program",
      reason: day.beginsProgram ? "the pain has come back" : "it fits the report best",
      action: .start(ProgramSettings(condition: .pfp, phase: .settle, side: .left)))
    write(.plan(change), minute: 6 * 60 + 50, &random)
  }

  private mutating func checkIn(_ random: inout SeededGenerator) {
    guard let pain = score(0, &random) else { return }
    let worst = Score(min(10, pain.value + random.whole(0...2)))
    let swelling: NewSwelling? =
      day.ache > 4.6 && random.chance(0.3) ? .little : random.chance(0.95) ? NewSwelling.none : nil
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

  private mutating func places(_ random: inout SeededGenerator) {
    let wanted = (day.ache > 3 ? random.whole(1...2) : 0) + (random.chance(0.55) ? 1 : 0) + extraPlaces
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
