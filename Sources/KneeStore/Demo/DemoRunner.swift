import KneeDomain

/// What the person of the made-up story carries from day to day: the program as the journal so far makes it, the
/// walk-run ladder, the runs of late, the shoes.
struct DemoRunner {
  let profile: Profile
  /// Chance for details of the runs and for other sports, beside that of the story: one detail more tells no other story.
  var details: SeededGenerator
  private var state: ProgramState?
  /// The sessions of the ladder since the last pause; nil for a runner who need not climb it.
  private var climb: [RunResponse]?
  /// The last of them, until the next morning answers it.
  private var open: (record: Record, run: RunEntry, day: Day)?
  private var lastMorning: (day: Day, checkIn: CheckIn)?
  /// The runs of the last weeks, for the rules of load.
  private var runs: [RunResponse] = []
  /// The pair that is worn; nil before the first run.
  private(set) var shoe: Shoe?
  private var shoeKilometers = 0.0
  private var pairs = 0

  init(profile: Profile, details: SeededGenerator) {
    self.profile = profile
    self.details = details
  }

  /// The program on the morning of a day, after what was written so far; nil before the first one begins.
  mutating func morning(_ day: Day, _ written: [Record]) -> ProgramDay? {
    let log = DemoRunner.log(of: day, written)
    answer(day, log.mornings.first?.value)
    for case .start(let settings)? in log.plans.map(\.value.action) {
      state = ProgramState(start: day, settings: settings, profile: profile)
    }
    state?.begin(log)
    return state?.day(with: log)
  }

  /// The day is over, and all of it is written down.
  mutating func evening(_ day: Day, _ written: [Record]) {
    state?.end(DemoRunner.log(of: day, written))
  }

  private static func log(of day: Day, _ written: [Record]) -> DayLog {
    let entries = written.map { LoggedEntry(id: $0.id, at: $0.at.instant, day: day, entry: $0.entry) }
    return ProgramHistory(entries: entries, recordNow: { _ in .unreadable }).log(of: day)
  }

  /// Running has to be given up for some weeks: the way back begins at the foot of the ladder.
  mutating func pause() {
    climb = []
    open = nil
  }

  /// The level of the ladder that comes next; nil for a runner who need not climb it.
  mutating func ladder(on day: Day) -> LadderLevel? {
    guard let climb else { return nil }
    let level = WalkRunLadder(runs: climb, today: day).level
    if level.number == LadderLevel.top { self.climb = nil }
    return self.climb == nil ? nil : level
  }

  /// A run was recorded.
  mutating func ran(_ record: Record, _ run: RunEntry, on day: Day) {
    shoeKilometers += run.kilometers
    runs.removeAll { day.number - $0.day.number > SessionCap.days }
    runs.append(RunResponse(id: record.id, day: day, run: run))
    if run.ladder != nil { open = (record, run, day) }
  }

  /// A distance cut to what the rules of load leave without a new warning; nil where they leave nothing.
  func heeded(_ wish: Double, on day: Day) -> Double? {
    let cap = SessionCap(runs: runs, day: day)?.kilometers ?? wish
    let short = (min(wish, cap) * 10).rounded(.down) / 10
    return [short, (short * 5).rounded(.down) / 10].first { distance in
      !LoadGuard(runs: runs, day: day, planned: distance).findings.contains { $0.kind == .twoWeeks }
    }
  }

  /// Steps a minute: at first a long stride, and quicker feet since the knee made itself felt.
  mutating func cadence(isSore: Bool) -> Int? {
    details.chance(0.85) ? (isSore ? 168 : 162) + Int((details.wobble() * 3).rounded()) : nil
  }

  /// The morning says how the knee took the session of the day before.
  private mutating func answer(_ day: Day, _ checkIn: CheckIn?) {
    if let open {
      let before = lastMorning.flatMap { $0.day == open.day ? $0.checkIn.pain : nil }
      let isNext = open.day.adding(days: 1) == day
      climb?.append(
        RunResponse(
          id: open.record.id, day: open.day, run: open.run,
          answer: KneeResponse(
            before: before, nextMorning: isNext ? checkIn?.pain : nil,
            swelling: isNext ? checkIn?.swelling : nil)))
    }
    open = nil
    lastMorning = checkIn.map { (day, $0) }
  }

  /// What the pair that is worn is called.
  var shoeName: String? { shoe?.name }

  /// Whether it is time for a new pair.
  var needsShoes: Bool { shoe == nil || shoeKilometers > 620 }

  /// Takes a new pair; the first one was worn before the story began.
  mutating func buyShoes() -> Shoe {
    pairs += 1
    shoeKilometers = pairs == 1 ? 545 : 0
    let new = Shoe(name: "road shoe \(pairs)", kilometersBefore: pairs == 1 ? shoeKilometers : nil)
    shoe = new
    return new
  }
}
