import KneeDomain

/// What the person of the made-up story carries from day to day: the program as the journal so far makes it, the
/// walk-run ladder, the shoes.
struct DemoRunner {
  let profile: Profile
  private var state: ProgramState?
  /// The sessions of the ladder since the last pause; nil for a runner who need not climb it.
  private var climb: [RunResponse]?
  /// The last of them, until the next morning answers it.
  private var open: (record: Record, run: RunEntry, day: Day)?
  private var lastMorning: (day: Day, checkIn: CheckIn)?
  /// The pair of shoes that is worn, counted from 1; 0 before the first.
  private(set) var shoe = 0
  private var shoeKilometers = 0.0

  init(profile: Profile) {
    self.profile = profile
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

  /// A session of the ladder was run.
  mutating func note(_ record: Record, _ run: RunEntry, on day: Day) {
    open = (record, run, day)
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

  /// Wears the shoes so far.
  mutating func wear(_ kilometers: Double) {
    shoeKilometers += kilometers
  }

  /// Whether it is time for a new pair.
  var needsShoes: Bool { shoe == 0 || shoeKilometers > 620 }

  /// Takes a new pair.
  mutating func buyShoes() {
    shoe += 1
    shoeKilometers = 0
  }
}
