/// A level of the walk-run ladder (facts.md, section g2; own steps within the trials it names).
///
///     LadderLevel[3].text  // "6 × (run 3 min, walk 2 min)"
public struct LadderLevel: Hashable, Comparable, Sendable, Identifiable {
  /// 0 to 12.
  public let number: Int
  /// How often run and walk are repeated.
  public let repeats: Int
  /// Minutes of each run; 0 in the walk of level 0, nil for one's usual easy distance.
  public let runMinutes: Int?
  /// Minutes of walking after each run.
  public let walkMinutes: Int

  /// The number.
  public var id: Int { number }

  private init(_ number: Int, _ repeats: Int, run: Int?, walk: Int) {
    self.number = number
    self.repeats = repeats
    runMinutes = run
    walkMinutes = walk
  }

  /// All levels, 0 to 12.
  public static let all: [LadderLevel] = [
    LadderLevel(0, 1, run: 0, walk: 30),
    LadderLevel(1, 6, run: 1, walk: 4),
    LadderLevel(2, 6, run: 2, walk: 3),
    LadderLevel(3, 6, run: 3, walk: 2),
    LadderLevel(4, 6, run: 4, walk: 1),
    LadderLevel(5, 4, run: 6, walk: 1),
    LadderLevel(6, 3, run: 8, walk: 1),
    LadderLevel(7, 2, run: 12, walk: 1),
    LadderLevel(8, 1, run: 20, walk: 0),
    LadderLevel(9, 1, run: 25, walk: 0),
    LadderLevel(10, 1, run: 30, walk: 0),
    LadderLevel(11, 1, run: 35, walk: 0),
    LadderLevel(12, 1, run: nil, walk: 0),
  ]

  /// The highest number.
  public static let top = 12
  /// From here on the cap of a single run holds; the doublings before it are shorter than what was studied.
  public static let capFrom = 8
  /// Minutes of walking before and after.
  public static let walkAtEachEnd = 5

  /// The level of a number, or the nearest one.
  public static subscript(number: Int) -> LadderLevel {
    all[min(max(number, 0), top)]
  }

  /// The intervals in short.
  public var text: String {
    guard let runMinutes else { return "your usual easy distance" }
    if runMinutes == 0 { return "walk \(walkMinutes) min" }
    if repeats == 1 { return "run \(runMinutes) min" }
    return "\(repeats) × (run \(runMinutes) min, walk \(walkMinutes) min)"
  }

  /// Minutes of running in all; nil for one's usual easy distance.
  public var runningMinutes: Int? {
    runMinutes.map { $0 * repeats }
  }

  /// Whether it is run on the flat, on soft firm ground, and slower than one's easy pace by 60 to 90 seconds a
  /// kilometer: the first four levels of running.
  public var isGentle: Bool { (1...4).contains(number) }

  /// The whole session as a timer: five minutes of walking, the intervals, five minutes of walking. One's usual distance
  /// ends by hand.
  public var timer: TimerPlan {
    let end = TimerPlan.Interval(.walk, seconds: 60 * LadderLevel.walkAtEachEnd)
    guard runMinutes != 0 else { return .walk(minutes: walkMinutes) }
    let run = TimerPlan.Interval(.run, seconds: runMinutes.map { $0 * 60 })
    let walk = TimerPlan.Interval(.walk, seconds: 60 * walkMinutes)
    let between = (1..<max(1, repeats)).flatMap { _ in [walk, run] }
    // The walk after the last run and the walk at the end are one.
    let last = TimerPlan.Interval(.walk, seconds: 60 * (walkMinutes + LadderLevel.walkAtEachEnd))
    return TimerPlan(end, [run] + between + [walkMinutes > 0 ? last : end])
  }

  /// Lower numbers first.
  public static func < (a: LadderLevel, b: LadderLevel) -> Bool {
    a.number < b.number
  }
}

extension RunEntry {
  /// Whether it is a session of the ladder below the level from which the rules of load hold: its doublings are meant
  /// (facts.md, section g2).
  var isEarlyOnLadder: Bool { ladder.map { $0 < LadderLevel.capFrom } ?? false }
}
