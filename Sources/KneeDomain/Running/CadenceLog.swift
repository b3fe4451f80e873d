/// The cadence of the last runs and what to try (facts.md, section g4).
///
/// There is no right cadence for everybody: it depends on speed and height. What was studied is a little more than one's
/// own.
///
///     CadenceLog(runs: runs)?.targets  // 5 and 10 percent more
public struct CadenceLog: Hashable, Sendable {
  /// The middle one of the last runs, in steps a minute.
  public let current: Int
  /// The runs it is made from, oldest first.
  public let runs: [RunResponse]

  /// How many of the last runs with a cadence count.
  public static let count = 5

  /// The cadence of the last five runs that name one; nil where none does.
  ///
  /// - Parameter runs: in order of time.
  public init?(runs: [RunResponse]) {
    let known = Array(runs.filter { ($0.run.cadence ?? 0) > 0 }.suffix(CadenceLog.count))
    let values = known.compactMap(\.run.cadence).sorted()
    guard !values.isEmpty else { return nil }
    current = values[values.count / 2]
    self.runs = known
  }

  /// Five and ten percent more than now, in steps a minute.
  public var targets: (five: Int, ten: Int) {
    (CadenceLog.raised(current, by: 5), CadenceLog.raised(current, by: 10))
  }

  private static func raised(_ value: Int, by percent: Int) -> Int {
    // Halves go up, in whole numbers.
    (value * (100 + percent) + 50) / 100
  }

  /// How to try it.
  public static let advice =
    "If you want to try it: 5 percent more first, later 10. Quiet, quick feet under the hips. One cue at a time, for four "
    + "weeks. There is no number that is right for everybody."

  /// What it rests on.
  public static let source =
    "10 percent more steps took about 14 percent off the peak force at the kneecap in a computer model of 30 healthy "
    + "adults (Lenhart, Medicine & Science in Sports & Exercise, 2014). In a trial with runners with pain around the "
    + "kneecap, training the stride gave nothing beyond good advice on load at 20 weeks (Esculier, British Journal of "
    + "Sports Medicine, 2018)."
}
