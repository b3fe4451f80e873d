/// Where one stands on the walk-run ladder, replayed from the runs (facts.md, section g2).
///
/// Two greens in a row: up one. Amber: the same again; two in a row, down one (section f2). Red: down two. Unknown:
/// the same again. After 8 to 14 days without a session one level lower, after more half the level (section f4, applied
/// to running). The same runs give the same level on every day.
///
///     WalkRunLadder(runs: runs, today: today).level.text
public struct WalkRunLadder: Hashable, Sendable {
  /// What a run did to the level.
  public struct Move: Hashable, Sendable {
    /// The day it took effect.
    public let day: Day
    /// The level before.
    public let from: Int
    /// The level after; the same for a session to be repeated.
    public let to: Int
    /// Why, in one sentence.
    public let reason: String
    /// The ids of the records it rests on.
    public let records: [String]
  }

  /// How careful the climb is.
  public enum Pace: Hashable, Sendable {
    case usual
    /// After bone stress: no pain at all, and no quicker than eight weeks from level 1 to level 10 (George, 2024; half
    /// the speed of the usual ladder is an own choice).
    case boneStress

    /// The pain rule of its runs.
    public var painRule: PainRule { self == .usual ? .running : .painless }

    /// The fewest days from the first session of level 1 until a level may be run.
    func fewestDays(to level: Int) -> Int {
      switch self {
      case .usual: 0
      // Eight weeks to level 10, spread evenly.
      case .boneStress: max(0, level - 1) * 56 / 9
      }
    }
  }

  /// The level to run next.
  public let level: LadderLevel
  /// Greens in a row on this level.
  public let greens: Int
  /// Every move, oldest first.
  public let moves: [Move]
  /// How careful the climb is.
  public let pace: Pace
  /// The latest session of the ladder, and the latest run of any kind, before or on the day.
  public let lastSession: RunResponse?
  /// The latest run of any kind.
  public let lastRun: RunResponse?
  /// The first session of level 1 or higher.
  public let firstRunDay: Day?

  /// Greens in a row that open the next level.
  public static let greensNeeded = 2

  /// Replays the runs.
  ///
  /// - Parameters:
  ///   - runs: in order of time; those after `today` are left out. A run that was no session of the ladder moves the
  ///     level only when it was red.
  ///   - start: the day on which the climb began, such as after a pause; runs before it are left out. Nil for all.
  public init(runs: [RunResponse], from start: Day? = nil, today: Day, pace: Pace = .usual) {
    var climb = Climb(pace: pace)
    for run in runs where run.day <= today && (start.map { run.day >= $0 } ?? true) { climb.take(run) }
    climb.rest(until: today)
    level = LadderLevel[climb.level]
    greens = climb.greens
    moves = climb.moves
    self.pace = pace
    lastSession = climb.lastSession
    lastRun = climb.lastRun
    firstRunDay = climb.firstRunDay
  }

  /// The sentence that says where one stands and why.
  public var reason: String {
    moves.last?.reason ?? "The ladder begins with a walk."
  }
}

extension TrafficLight {
  /// Whether it takes the ladder down.
  fileprivate var isRed: Bool { self == .red || self == .black }
}

/// The replay.
private struct Climb {
  let pace: WalkRunLadder.Pace
  var level = 0
  var greens = 0
  var ambers = 0
  var greenRecords: [String] = []
  var moves: [WalkRunLadder.Move] = []
  var lastSession: RunResponse?
  var lastRun: RunResponse?
  var firstRunDay: Day?

  init(pace: WalkRunLadder.Pace) {
    self.pace = pace
  }

  mutating func take(_ run: RunResponse) {
    rest(until: run.day)
    lastRun = run
    guard let done = run.run.ladder else {
      if run.light.isRed { fall(2, run, "A run beside the ladder was red") }
      return
    }
    lastSession = run
    if done > 0, firstRunDay == nil { firstRunDay = run.day }
    switch run.light {
    case .green: green(run, done)
    case .amber: amber(run)
    case .red, .black: fall(2, run, "Red")
    case .unknown: stay(run, "An answer is missing: the same again, and say how the knee took it.")
    }
  }

  private mutating func green(_ run: RunResponse, _ done: Int) {
    ambers = 0
    guard done >= level else {
      return stay(run, "Level \(done) was green; level \(level) is the one that counts.")
    }
    greens += 1
    greenRecords.append(run.id)
    guard greens >= WalkRunLadder.greensNeeded else {
      return note(run, to: level, "Green once: one more green opens the next level.", [run.id])
    }
    guard level < LadderLevel.top else {
      return note(run, to: level, "Green twice on the last level.", greenRecords)
    }
    let days = firstRunDay.map { run.day.number - $0.number } ?? 0
    guard days >= pace.fewestDays(to: level + 1) || level == 0 else {
      return note(
        run, to: level, "Green twice; after bone stress level \(level + 1) waits for its week.", greenRecords)
    }
    let records = greenRecords
    move(run, to: level + 1, "Green twice: up to level \(level + 1).", records)
  }

  private mutating func amber(_ run: RunResponse) {
    ambers += 1
    clearGreens()
    if ambers >= 2 {
      fall(1, run, "Amber twice in a row")
    } else {
      note(run, to: level, "Amber: the same level again.", [run.id])
    }
  }

  private mutating func stay(_ run: RunResponse, _ reason: String) {
    clearGreens()
    note(run, to: level, reason, [run.id])
  }

  private mutating func fall(_ steps: Int, _ run: RunResponse, _ what: String) {
    let lower = max(0, level - steps)
    move(run, to: lower, "\(what): \(lower == level ? "again" : "down to") level \(lower).", [run.id])
  }

  private mutating func move(_ run: RunResponse, to new: Int, _ reason: String, _ records: [String]) {
    note(run, to: new, reason, records)
    level = new
    ambers = 0
    clearGreens()
  }

  private mutating func note(_ run: RunResponse, to new: Int, _ reason: String, _ records: [String]) {
    moves.append(.init(day: run.day, from: level, to: new, reason: reason, records: records))
  }

  private mutating func clearGreens() {
    greens = 0
    greenRecords = []
  }

  /// Days without a run cost levels.
  mutating func rest(until day: Day) {
    guard let last = lastRun else { return }
    let days = day.number - last.day.number
    guard days > 7, level > 0 else { return }
    let lower = days > 14 ? level / 2 : level - 1
    moves.append(
      .init(
        day: day, from: level, to: lower,
        reason: "\(days) days without a run: on with level \(lower), to be kind to the knee.",
        records: [last.id]))
    level = lower
    ambers = 0
    clearGreens()
  }
}
