/// The road from a level of the ladder to the usual distance, as an honest range of weeks.
///
/// Quick: every run green, one every other day, then 10 percent more a week. Slow: three runs a week, every fourth one
/// repeated, then 10 percent more a week with every third week held. The rules themselves give these figures; in
/// practice level 1 to level 10 takes 4 to 7 weeks (facts.md, section g2), and a red costs two levels.
public struct RunningRoad: Hashable, Sendable {
  /// Weeks from the next run to level 12, quick to slow.
  public let toUsualRun: ClosedRange<Int>
  /// Weeks from the next run to the usual weekly distance; nil where that or the pace is not known.
  public let toUsualWeek: ClosedRange<Int>?
  /// What the figures assume, each a sentence.
  public let assumptions: [String]

  /// The road that is left.
  ///
  /// - Parameters:
  ///   - usualKilometers: the usual distance of a week.
  ///   - minutesPerKilometer: the easy pace, from the runs that were logged; nil where there are none.
  public init(on ladder: WalkRunLadder, usualKilometers: Double?, minutesPerKilometer: Double?) {
    let levels = LadderLevel.top - ladder.level.number
    let sessions = Double(max(0, levels * WalkRunLadder.greensNeeded - ladder.greens))
    var quick = sessions / 3.5
    var slow = sessions * 4 / 3 / 3
    if ladder.pace == .boneStress {
      // Eight weeks from level 1 to level 10 are the least.
      let least = Double(max(0, 10 - max(1, ladder.level.number))) * 56 / 9 / 7
      quick = max(
        sessions / 3, least + Double(max(0, LadderLevel.top - max(10, ladder.level.number))) * 2 / 3)
      slow = max(slow, quick) * 1.25
    }
    toUsualRun = Int(quick.rounded(.up))...Int(max(quick, slow).rounded(.up))
    assumptions = RunningRoad.assumptions(
      ladder.pace, knowsWeek: usualKilometers != nil && minutesPerKilometer != nil)

    guard let usualKilometers, usualKilometers > 0, let minutesPerKilometer, minutesPerKilometer > 0 else {
      toUsualWeek = nil
      return
    }
    // Level 11, three times a week, is what the growth begins from.
    let start = 3 * 35 / minutesPerKilometer
    var weeks = 0
    var distance = start
    while distance < usualKilometers - 1e-9, weeks < 200 {
      distance *= SessionCap.share
      weeks += 1
    }
    let growth = Double(weeks)
    toUsualWeek = Int((quick + growth).rounded(.up))...Int((max(quick, slow) + growth * 1.5).rounded(.up))
  }

  /// The road in one sentence.
  public var text: String {
    let run = "About \(RunningRoad.words(toUsualRun)) to your usual easy run"
    guard let toUsualWeek, toUsualWeek != toUsualRun else { return run + "." }
    return run + ", and about \(RunningRoad.words(toUsualWeek)) to your usual week."
  }

  private static func words(_ weeks: ClosedRange<Int>) -> String {
    if weeks.count == 1 { return weeks.lowerBound == 1 ? "1 week" : "\(weeks.lowerBound) weeks" }
    return "\(weeks.lowerBound) to \(weeks.upperBound) weeks"
  }

  private static func assumptions(_ pace: WalkRunLadder.Pace, knowsWeek: Bool) -> [String] {
    var list = [
      pace == .usual
        ? "Counted from the next run. Quick: every run green, one every other day."
        : "Counted from the next run, no quicker than eight weeks from level 1 to level 10.",
      "Slow: three runs a week, and every fourth one repeated. A red costs two levels, that is a week or two.",
    ]
    list.append(
      knowsWeek
        ? "After the ladder 10 percent more a week; slow with every third week held."
        : "The usual week is left out: its distance or your pace is not known yet.")
    return list
  }

  /// The easy pace of the latest runs in minutes a kilometer, the middle one of ten; nil for none.
  public static func pace(of runs: [RunResponse]) -> Double? {
    let paces = runs.filter { $0.run.kilometers > 0 && $0.run.minutes > 0 }.suffix(10)
      .map { $0.run.minutes / $0.run.kilometers }.sorted()
    return paces.isEmpty ? nil : paces[paces.count / 2]
  }
}
