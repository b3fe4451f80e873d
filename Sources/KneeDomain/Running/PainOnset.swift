/// The distance at which a run begins to hurt, as far as the log tells (facts.md, section g0, IT band: stop about 20
/// percent before it; own reading of the log).
///
/// A run has one score for its pain. That it hurt at 3 or more says that it began somewhere on the way, so the shortest
/// such run is an upper bound and no measurement. A run that hurt counts no longer once one at least as long did not;
/// with fewer than three that count nothing is said.
///
///     PainOnset(runs: runs, day: today)?.sentence(DistanceWords(.kilometers))
public struct PainOnset: Hashable, Sendable {
  /// The shortest run that hurt, in kilometers.
  public let shortest: Double
  /// The middle one of those that hurt, in kilometers.
  public let median: Double
  /// The runs that hurt, oldest first.
  public let painful: [PastRun]
  /// The longest run with less pain, in kilometers; nil where there is none.
  public let longestWithout: Double?

  /// Runs older than this say nothing of the knee of today, in days.
  public static let days = 60
  /// Pain during a run from which on it counts.
  public static let leastPain = 3
  /// Runs that have to have hurt before anything is said.
  public static let leastRuns = 3
  /// Where to stop, as part of the distance at which it begins.
  public static let share = 0.8

  /// What the runs of the last 60 days tell; nil where fewer than three of them hurt.
  ///
  /// - Parameter day: the day that is looked from; later runs are left out.
  public init?(runs: [PastRun], day: Day) {
    let recent = PainOnset.recent(runs, day)
    let quiet = recent.filter { ($0.painDuring?.value ?? .max) < PainOnset.leastPain }
    let painful = recent.filter { run in
      (run.painDuring?.value ?? 0) >= PainOnset.leastPain
        && !quiet.contains { $0.day > run.day && $0.kilometers >= run.kilometers }
    }
    let distances = painful.map(\.kilometers).sorted()
    guard painful.count >= PainOnset.leastRuns, let shortest = distances.first else { return nil }
    self.shortest = shortest
    self.painful = painful
    median =
      distances.count % 2 == 1
      ? distances[distances.count / 2]
      : (distances[distances.count / 2 - 1] + distances[distances.count / 2]) / 2
    longestWithout = quiet.map(\.kilometers).max()
  }

  /// The shortest run of late that hurt, however few there were; nil for none. For decisions that err on the side of
  /// the knee.
  public static func shortest(of runs: [PastRun], day: Day) -> Double? {
    recent(runs, day).filter { ($0.painDuring?.value ?? 0) >= leastPain }.map(\.kilometers).min()
  }

  /// Where to turn round at the latest: 20 percent before the shortest run that hurt.
  public var turnBefore: Double { shortest * PainOnset.share }

  /// It in one sentence with its figures.
  public func sentence(_ words: DistanceWords) -> String {
    var text =
      "\(painful.count) runs of the last \(PainOnset.days) days hurt at \(PainOnset.leastPain) or more: "
      + "the shortest was \(words.text(shortest)), the middle one \(words.text(median))"
    if let longestWithout { text += "; the longest with less pain was \(words.text(longestWithout))" }
    return text + "."
  }

  private static func recent(_ runs: [PastRun], _ day: Day) -> [PastRun] {
    runs.filter { $0.kilometers > 0 && (0..<days).contains(day.number - $0.day.number) }
  }
}
