/// The next session of the walk-run ladder: when, what, and what to watch after it (facts.md, sections g2 and g3).
public struct NextRun: Hashable, Sendable {
  /// The level.
  public let level: LadderLevel
  /// The first day on which it may be run.
  public let day: Day
  /// Why that day and that level, each a sentence.
  public let reasons: [String]
  /// How it is run: sentences such as that it stays on the flat.
  public let rules: [String]
  /// What to watch during and after it.
  public let watch: String
  /// The longest it may be, from level 8 on; nil below, or where no run of the last 30 days is known.
  public let cap: SessionCap?
  /// The intervals with a timer.
  public var timer: TimerPlan { level.timer }

  /// The next session after what was run.
  ///
  /// - Parameters:
  ///   - ladder: where one stands.
  ///   - runs: all runs, in order of time, for the days between and the cap.
  ///   - today: the earliest day that is offered.
  ///   - words: what the sentences give distances in.
  public init(on ladder: WalkRunLadder, runs: [RunResponse], today: Day, words: DistanceWords) {
    let level = ladder.level
    self.level = level
    let days = runs.map(\.day)
    let rest = NextRun.restDays(after: ladder.lastRun)
    var day = ladder.lastRun.map { max(today, $0.day.adding(days: rest + 1)) } ?? today
    let most = NextRun.sessionsAWeek(at: level, ladder.pace)
    while days.count(where: { $0 <= day && day.number - $0.number < 7 }) >= most { day = day.adding(days: 1) }
    self.day = day
    cap = level.number >= LadderLevel.capFrom ? SessionCap(runs: runs, day: day) : nil
    reasons = [ladder.reason] + NextRun.reasons(for: day, today: today, rest: rest, most: most)
    rules = NextRun.rules(for: level, cap: cap, words)
    watch = NextRun.watch(ladder.pace)
  }

  /// Runs in seven days: three, four from level 10 on, after bone stress always three; beyond the ladder only one day of
  /// rest in the week is asked for.
  static func sessionsAWeek(at level: LadderLevel, _ pace: WalkRunLadder.Pace) -> Int {
    if pace == .boneStress { return 3 }
    return level.number == LadderLevel.top ? 6 : level.number >= 10 ? 4 : 3
  }

  /// Days without a run after the last one: one, after a red two.
  private static func restDays(after last: RunResponse?) -> Int {
    last?.light == .red || last?.light == .black ? 2 : 1
  }

  private static func reasons(for day: Day, today: Day, rest: Int, most: Int) -> [String] {
    guard day > today else { return [] }
    return [
      rest > 1
        ? "Two easy days after a red, then \(day.shortWords)."
        : "A day of rest between, and no more than \(most) runs in seven days: \(day.shortWords)."
    ]
  }

  private static func rules(for level: LadderLevel, cap: SessionCap?, _ words: DistanceWords) -> [String] {
    var rules: [String] = []
    if level.isGentle {
      rules = [
        "On the flat, on soft firm ground.",
        "Slower than your easy pace by \(words.slower(bySecondsAKilometer: 60...90)) or more.",
      ]
    } else if level.number > 0 {
      rules = ["Easy enough to talk, no hills down."]
    }
    if let cap { rules.append("No farther than \(words.text(cap.kilometers)): \(cap.reason(words))") }
    return rules
  }

  private static func watch(_ pace: WalkRunLadder.Pace) -> String {
    switch pace {
    case .usual:
      "Watch three things: pain during it, up to 2 is green and from 5 on stop and walk; within the hour, back to where "
        + "it was; tomorrow morning, no worse and no new swelling."
    case .boneStress:
      "No pain at all, during it, after it or tomorrow: at the first sign stop, walk home and tell your clinician."
    }
  }
}
