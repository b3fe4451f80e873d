/// A look ahead at a run of some distance: what today's state of the knee leaves, how far the cap goes, and what the
/// knee said at that distance before (facts.md, sections g0 and g3).
///
///     PlannedRun(8, running: running, lock: lock).verdict  // .within
public struct PlannedRun: Hashable, Sendable {
  /// What comes out of it, the gravest first.
  public enum Verdict: CaseIterable, Hashable, Sendable {
    /// Running is stopped or paused: nothing is planned.
    case refused
    /// Farther than is left today, by the cap, by what hurt, or by half the usual distance.
    case tooFar
    /// Nothing speaks against the distance.
    case within

    /// It in a few words.
    public var plainName: String {
      switch self {
      case .refused: "not now"
      case .tooFar: "too far"
      case .within: "within what is left"
      }
    }
  }

  /// One thing that bears on it.
  public struct Point: Hashable, Sendable {
    /// It in one sentence with its figures.
    public let text: String
    /// What the rule behind it rests on.
    public let source: String
    /// Whether it speaks against the distance.
    public let isAgainst: Bool
    /// The ids of the records it rests on.
    public let records: [String]
  }

  /// Kilometers that are planned.
  public let kilometers: Double
  /// What comes out.
  public let verdict: Verdict
  /// The most that is left today, in kilometers; nil where nothing sets a bound, 0 where running is refused.
  public let most: Double?
  /// What it rests on, the gravest first.
  public let points: [Point]

  /// Looks at a distance on the day of `running`.
  ///
  /// - Parameters:
  ///   - kilometers: the distance that is planned.
  ///   - running: running as it stands on the day.
  ///   - past: all runs that are known, for what the knee said before.
  ///   - lock: what standing notices leave; a notice outranks everything else.
  public init(
    _ kilometers: Double, running: RunningDay, past: [PastRun], lock: PlanLock, today: Day
  ) {
    let planner = RunPlanner(
      kilometers: kilometers, running: running, past: past, lock: lock, today: today)
    self.kilometers = kilometers
    if let refusal = planner.refusal {
      (verdict, most, points) = (.refused, 0, [refusal])
      return
    }
    most = planner.most
    points = planner.points.sorted { $0.isAgainst && !$1.isAgainst }
    verdict = points.contains(where: \.isAgainst) ? .tooFar : .within
  }
}

/// Collects what bears on a planned run.
struct RunPlanner {
  let kilometers: Double
  let running: RunningDay
  let past: [PastRun]
  let lock: PlanLock
  let today: Day

  private var words: DistanceWords { running.words }

  private typealias Point = PlannedRun.Point

  private static let trackSource =
    "Running as a track of its own: own thresholds built on Esculier, British Journal of Sports Medicine, 2018, and "
    + "Silbernagel, American Journal of Sports Medicine, 2007."

  /// Why nothing is planned; nil where running goes on.
  var refusal: PlannedRun.Point? {
    if let notice = lock.standing.first, !lock.allowsRunning {
      return Point(
        text:
          "A notice stands (\(notice.level.plainName)): no run is planned until it is cleared. What was run can "
          + "always be recorded.",
        source: "Red flags outrank everything else.", isAgainst: true, records: [notice.source, notice.id])
    }
    guard [.stop, .pause].contains(running.status.kind) else { return nil }
    return Point(
      text: "\(running.status.reason) \(running.status.kind.advice)", source: RunPlanner.trackSource,
      isAgainst: true, records: running.status.records)
  }

  /// The cap of the single run; the ladder below level 8 has none.
  private var cap: SessionCap? {
    if let next = running.next, next.level.number < LadderLevel.capFrom { return nil }
    return SessionCap(runs: running.runs, day: today)
  }

  /// Minutes of easy running for a kilometer, where no run but those of the low ladder says; an own round figure.
  private static let usualPace = 7.0
  /// Minutes of brisk walking for a kilometer; an own round figure.
  private static let walkingPace = 11.0

  /// About how far the next session of the ladder reaches, its walking too, below the level from which the cap holds.
  private var ladderKilometers: Double? {
    guard let level = running.next?.level, level.number < LadderLevel.capFrom,
      let minutes = level.runningMinutes, let session = level.timer.seconds
    else { return nil }
    guard minutes > 0 else { return 0 }
    let pace = RunningRoad.pace(of: running.runs.filter { !$0.run.isEarlyOnLadder }) ?? RunPlanner.usualPace
    return Double(minutes) / pace + (Double(session) / 60 - Double(minutes)) / RunPlanner.walkingPace
  }

  private var onset: PainOnset? { PainOnset(runs: past, day: today) }

  /// The shortest of the bounds.
  var most: Double? {
    [cap?.kilometers, running.status.mostKilometers, onset?.turnBefore, ladderKilometers].compactMap(\.self)
      .min()
  }

  var points: [PlannedRun.Point] {
    [capPoint, statusPoint, onsetPoint, ladderPoint, historyPoint].compactMap(\.self) + loadPoints
  }

  private var capPoint: PlannedRun.Point? {
    guard let cap else {
      guard running.next == nil else { return nil }
      return Point(
        text: "No run of the last 30 days: there is no cap to go by, so begin short.",
        source: LoadGuard.Kind.session.source, isAgainst: false, records: [])
    }
    let excess = cap.excess(of: kilometers)
    let longest =
      "the longest of the last 30 days was \(words.text(cap.longest.run.kilometers)) on "
      + "\(cap.longest.day.shortWords)"
    let text =
      excess == .within
      ? "Within the cap of \(words.text(cap.kilometers)): \(longest)."
      : "Beyond the cap of \(words.text(cap.kilometers)): \(longest); runs so much longer went with "
        + "\(excess.hazardRatio) times the injuries."
    return Point(
      text: text, source: LoadGuard.Kind.session.source, isAgainst: excess != .within,
      records: [cap.longest.id])
  }

  private var statusPoint: PlannedRun.Point? {
    let status = running.status
    let isTooFar = status.mostKilometers.map { kilometers > $0 + 1e-9 } ?? false
    let bound = status.mostKilometers.map { ", so no farther than \(words.text($0))" } ?? ""
    return Point(
      text: "Today's light: \(status.kind.plainName)\(bound). \(status.reason)",
      source: RunPlanner.trackSource, isAgainst: isTooFar, records: status.records)
  }

  private var onsetPoint: PlannedRun.Point? {
    guard let onset else { return nil }
    let isTooFar = kilometers > onset.turnBefore + 1e-9
    return Point(
      text: "\(onset.sentence(words)) Turn round before \(words.text(onset.turnBefore)).",
      source:
        "Read from your own log, by own rules without a study: a run that hurt counts no longer once one at least as "
        + "long did not hurt, and one stops about 20 percent before the shortest that counts.",
      isAgainst: isTooFar, records: onset.painful.map(\.id))
  }

  private var ladderPoint: PlannedRun.Point? {
    guard let next = running.next else { return nil }
    let isToday = next.day <= today
    let isTooFar = ladderKilometers.map { kilometers > $0 + 1e-9 } ?? false
    let when = isToday ? "may be run today." : "on \(next.day.shortWords), not before."
    let counts = ladderKilometers == nil ? "" : " Its minutes count, not its distance."
    return Point(
      text: "On the ladder: level \(next.level.number), \(next.level.text), \(when)\(counts)",
      source: "The walk-run ladder: own steps within the trials it names.", isAgainst: !isToday || isTooFar,
      records: running.ladder.lastRun.map { [$0.id] } ?? [])
  }

  /// What pain did at about that distance before: within 15 percent of it, in the last 60 days.
  private var historyPoint: PlannedRun.Point? {
    let near = past.filter {
      (0..<PainOnset.days).contains(today.number - $0.day.number) && $0.painDuring != nil
        && abs($0.kilometers - kilometers) <= kilometers * 0.15 + 1e-9
    }
    guard !near.isEmpty else { return nil }
    let scores = near.suffix(5).compactMap { $0.painDuring.map { String($0.value) } }
    let runs = near.count == 1 ? "The one run" : "The last \(scores.count) runs"
    return Point(
      text: "\(runs) of about that distance in \(PainOnset.days) days gave pain "
        + "\(scores.joined(separator: ", ")).",
      source: "Read from your own log.", isAgainst: false, records: near.suffix(5).map(\.id))
  }

  /// Soft advice: it is said and speaks against nothing.
  private var loadPoints: [PlannedRun.Point] {
    LoadGuard(runs: running.runs, day: today, planned: kilometers, units: words.units).findings
      .filter { $0.kind != .session }
      .map { Point(text: $0.text, source: $0.kind.source, isAgainst: false, records: $0.records) }
  }
}
