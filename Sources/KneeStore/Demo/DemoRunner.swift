import KneeDomain

/// What the person of the made-up story carries from day to day: the program as the journal so far makes it, the
/// walk-run ladder, the shoes.
struct DemoRunner {
  let profile: Profile
  private var state: ProgramState?
  /// The level of the ladder that comes next; nil for a runner who need not climb it.
  private(set) var ladder: Int?
  private var runsAtLevel = 0
  /// The pair of shoes that is worn, counted from 1; 0 before the first.
  private(set) var shoe = 0
  private var shoeKilometers = 0.0

  init(profile: Profile) {
    self.profile = profile
  }

  /// The program on the morning of a day, after what was written so far; nil before the first one begins.
  mutating func morning(_ day: Day, _ written: [Record]) -> ProgramDay? {
    let log = DemoRunner.log(of: day, written)
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
    ladder = 0
    runsAtLevel = 0
  }

  /// A session of the ladder that went well, or not: two good ones lead to the next level.
  mutating func climb(isGreen: Bool) {
    guard let level = ladder else { return }
    runsAtLevel = isGreen ? runsAtLevel + 1 : 0
    guard runsAtLevel == 2 else { return }
    runsAtLevel = 0
    ladder = level < LadderLevel.top - 1 ? level + 1 : nil
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
