extension LoadGuard {
  /// One thing to say.
  public struct Finding: Hashable, Sendable {
    /// Which rule it comes from.
    public let kind: Kind
    /// Whether it is a warning; else advice.
    public let isWarning: Bool
    /// It in one sentence with its figures.
    public let text: String
    /// The ids of the runs it rests on.
    public let records: [String]
  }

  /// The rules, the best founded first.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case session
    case twoWeeks
    case week
    case longRun
    case restDay

    /// What the rule asks.
    public var rule: String {
      switch self {
      case .session: "No run longer than 110 percent of the longest of the 30 days before."
      case .twoWeeks: "Two weeks no more than 30 percent above the two before."
      case .week: "A week no more than about 10 percent above the one before."
      case .longRun: "The long run no more than half of the week."
      case .restDay: "A day without running every week."
      }
    }

    /// What the rule rests on.
    public var source: String {
      switch self {
      case .session:
        "5,205 runners followed by their watches: after a run 10 to 30 percent longer than the longest of the 30 days "
          + "before they were hurt 1.64 times as often as after one within it, after 30 to 100 percent 1.52 times, after "
          + "more than double 2.28 times. An association; the change from week to week showed none (Frandsen, British "
          + "Journal of Sports Medicine, 2025)."
      case .week:
        "An old rule. In a trial with 532 new runners it prevented no injuries (Buist, American Journal of Sports "
          + "Medicine, 2008)."
      case .twoWeeks:
        "874 new runners: above 30 percent in two weeks went with somewhat more knee troubles, not surely so (Nielsen, "
          + "Journal of Orthopaedic & Sports Physical Therapy, 2014)."
      case .longRun, .restDay: "An own choice; no study of it is claimed."
      }
    }
  }
}

/// Makes the findings of a load guard.
struct LoadFinder {
  let words: DistanceWords
  let day: Day

  private typealias Finding = LoadGuard.Finding

  /// A run that went beyond its cap. The sessions of the ladder below level 8 are shorter than what was studied.
  func session(_ run: RunResponse, runs: [RunResponse]) -> LoadGuard.Finding? {
    if run.run.isEarlyOnLadder { return nil }
    guard let cap = SessionCap(runs: runs, day: run.day) else { return nil }
    let name = run.day == day ? "Today's run" : "The run of \(run.day.shortWords)"
    return session("\(name), \(words.text(run.run.kilometers)), was", run.run.kilometers, cap, [run.id])
  }

  /// The same of a run that is planned.
  func session(planned: Double, runs: [RunResponse]) -> LoadGuard.Finding? {
    guard let cap = SessionCap(runs: runs, day: day) else { return nil }
    return session("\(words.text(planned)) would be", planned, cap, [])
  }

  private func session(
    _ subject: String, _ kilometers: Double, _ cap: SessionCap, _ records: [String]
  ) -> LoadGuard.Finding? {
    let excess = cap.excess(of: kilometers)
    guard excess != .within else { return nil }
    let longest = cap.longest.run.kilometers
    let percent = Int(((kilometers / longest - 1) * 100).rounded())
    return Finding(
      kind: .session, isWarning: true,
      text: "\(subject) \(percent) percent longer than the longest of the 30 days before "
        + "(\(words.text(longest)), \(cap.longest.day.shortWords)); such runs went with "
        + "\(excess.hazardRatio) times the injuries.",
      records: records + [cap.longest.id])
  }

  /// How a span of days has grown; above 10 percent a week, above 30 percent two weeks.
  func growth(
    _ kind: LoadGuard.Kind, _ name: String, _ now: Double, _ before: Double, _ runs: [RunResponse]
  ) -> LoadGuard.Finding? {
    guard before > 0 else { return nil }
    let growth = now / before - 1
    guard growth > (kind == .twoWeeks ? 0.3 : 0.1) + 1e-9 else { return nil }
    let percent = Int((min(growth, 1e6) * 100).rounded())
    return Finding(
      kind: kind, isWarning: kind == .twoWeeks,
      text: "\(name) are \(words.text(now)) after \(words.text(before)), \(percent) percent more.",
      records: runs.map(\.id))
  }

  /// A long run that is more than half of its week.
  func longRun(
    _ longest: Double, of week: Double, _ runs: [RunResponse], hasPlan: Bool
  ) -> LoadGuard.Finding? {
    // Of one run or two the longest is always half of the week.
    guard runs.count + (hasPlan ? 1 : 0) > 2, longest > week / 2 + 1e-9 else { return nil }
    return Finding(
      kind: .longRun, isWarning: false,
      text: "The longest run, \(words.text(longest)), is more than half of the week's \(words.text(week)).",
      records: runs.map(\.id))
  }

  /// A week without a day of rest.
  func rest(_ days: Int, _ runs: [RunResponse]) -> LoadGuard.Finding? {
    guard days >= 7 else { return nil }
    return Finding(
      kind: .restDay, isWarning: false, text: "You ran on each of the last seven days; rest on one.",
      records: runs.map(\.id))
  }
}
