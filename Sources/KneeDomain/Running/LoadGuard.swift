/// What the load of the last weeks says about running on a day (facts.md, section g3). Only the cap of the single run
/// rests on a large study; the rest is soft advice.
///
///     LoadGuard(runs: runs, day: today).findings.map(\.text)
public struct LoadGuard: Hashable, Sendable {
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

  /// The rules.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case week
    case twoWeeks
    case longRun
    case restDay

    /// What the rule rests on.
    public var source: String {
      switch self {
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

  /// Kilometers of the seven days up to and with the day.
  public let week: Double
  /// Kilometers of the seven days before those.
  public let weekBefore: Double
  /// Kilometers of the fourteen days up to and with the day.
  public let twoWeeks: Double
  /// Kilometers of the fourteen days before those.
  public let twoWeeksBefore: Double
  /// Days with a run in the last seven.
  public let runningDays: Int
  /// Minutes times effort of the runs of the last seven days; runs without an effort are left out.
  public let effortMinutes: Double
  /// The week against the mean of the last four, to be shown and never graded by: in the study that looked, a higher one
  /// went with fewer injuries. Nil where the four are empty.
  public let acuteToChronic: Double?
  /// What there is to say, warnings first.
  public let findings: [Finding]

  /// Looks at the runs up to a day.
  ///
  /// - Parameter planned: kilometers of a run that is planned for the day, counted with the others.
  public init(runs: [RunResponse], day: Day, planned: Double = 0) {
    func within(_ ages: Range<Int>) -> [RunResponse] {
      runs.filter { ages.contains(day.number - $0.day.number) }
    }
    func sum(_ runs: [RunResponse]) -> Double { runs.reduce(0) { $0 + $1.run.kilometers } }
    let last = within(0..<7)
    week = sum(last) + planned
    weekBefore = sum(within(7..<14))
    twoWeeks = week + weekBefore
    twoWeeksBefore = sum(within(14..<28))
    var days = Set(last.map(\.day))
    if planned > 0 { days.insert(day) }
    runningDays = days.count
    effortMinutes = last.reduce(0) { $0 + $1.run.minutes * ($1.run.effort ?? 0) }
    let four = twoWeeks + twoWeeksBefore
    acuteToChronic = four > 0 ? week / (four / 4) : nil
    let longest = max(planned, last.map(\.run.kilometers).max() ?? 0)
    findings = [
      LoadGuard.growth(
        .twoWeeks, isWarning: true, limit: 0.3, "The last two weeks", twoWeeks, twoWeeksBefore, within(0..<28)
      ),
      LoadGuard.growth(
        .week, isWarning: false, limit: 0.1, "The last seven days", week, weekBefore, within(0..<14)),
      LoadGuard.longRun(longest, of: week, last, planned),
      LoadGuard.rest(runningDays, last),
    ].compactMap(\.self)
  }

  private static func growth(
    _ kind: Kind, isWarning: Bool, limit: Double, _ name: String, _ now: Double, _ before: Double,
    _ runs: [RunResponse]
  ) -> Finding? {
    guard before > 0 else { return nil }
    let growth = now / before - 1
    guard growth > limit + 1e-9 else { return nil }
    let percent = Int((growth * 100).rounded())
    return Finding(
      kind: kind, isWarning: isWarning,
      text: "\(name) are \(kilometers(now)) after \(kilometers(before)), \(percent) percent more.",
      records: runs.map(\.id))
  }

  private static func longRun(
    _ longest: Double, of week: Double, _ runs: [RunResponse], _ planned: Double
  ) -> Finding? {
    // A single run is always the whole of its week.
    guard runs.count + (planned > 0 ? 1 : 0) > 1, longest > week / 2 + 1e-9 else { return nil }
    return Finding(
      kind: .longRun, isWarning: false,
      text: "The longest run, \(kilometers(longest)), is more than half of the week's \(kilometers(week)).",
      records: runs.map(\.id))
  }

  private static func rest(_ days: Int, _ runs: [RunResponse]) -> Finding? {
    guard days >= 7 else { return nil }
    return Finding(
      kind: .restDay, isWarning: false, text: "You ran on each of the last seven days; rest on one.",
      records: runs.map(\.id))
  }
}
