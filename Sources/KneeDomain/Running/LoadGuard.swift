/// What the load of the last weeks says about running on a day (facts.md, section g3). Only the cap of the single run
/// rests on a large study; the rest is soft advice.
///
///     LoadGuard(runs: runs, day: today).findings.map(\.text)
public struct LoadGuard: Hashable, Sendable {
  /// A session of another sport with its day and record.
  public struct Activity: Hashable, Sendable {
    /// The id of the record.
    public let id: String
    /// The day it counts for.
    public let day: Day
    /// What was done.
    public let entry: ActivityEntry

    /// A session and where it stands.
    public init(id: String, day: Day, entry: ActivityEntry) {
      self.id = id
      self.day = day
      self.entry = entry
    }
  }

  /// The day it looks from.
  public let day: Day
  /// Kilometers of the seven days up to and with the day.
  public let week: Double
  /// Kilometers of the seven days before those.
  public let weekBefore: Double
  /// Kilometers of the fourteen days up to and with the day.
  public let twoWeeks: Double
  /// Kilometers of the fourteen days before those.
  public let twoWeeksBefore: Double
  /// The longest run of the last 30 days, that of the day too; nil for none.
  public let longest: RunResponse?
  /// Days with a run in the last seven.
  public let runningDays: Int
  /// Days of the last seven without a run: other sports count nothing here.
  public var restDays: Int { 7 - runningDays }
  /// Minutes times effort (0 to 10) of the runs and other sports of the last seven days.
  public let effortMinutes: Double
  /// The same of the seven days before those.
  public let effortMinutesBefore: Double
  /// Sessions of the last seven days without an effort, which are left out of `effortMinutes`.
  public let sessionsWithoutEffort: Int
  /// The week against the mean of the last four, to be shown and never graded by: in the study that looked, a higher one
  /// went with fewer injuries (Frandsen, British Journal of Sports Medicine, 2025). Nil where the four are empty.
  public let acuteToChronic: Double?
  /// Whether all runs of the last two weeks were sessions of the low ladder, whose doublings are meant.
  public let isOnLowLadder: Bool
  /// What there is to say, warnings first.
  public let findings: [Finding]

  /// Looks at the runs up to a day.
  ///
  /// - Parameters:
  ///   - activities: sessions of other sports, for the minutes of effort.
  ///   - planned: kilometers of a run that is planned for the day, counted with the others.
  ///   - units: what the sentences give distances in; kilometers where none were chosen.
  public init(
    runs: [RunResponse], activities: [Activity] = [], day: Day, planned: Double = 0, units: Units? = nil
  ) {
    func within(_ ages: Range<Int>) -> [RunResponse] {
      runs.filter { ages.contains(day.number - $0.day.number) }
    }
    func sum(_ runs: [RunResponse]) -> Double { runs.reduce(0) { $0 + $1.run.kilometers } }
    func sports(_ ages: Range<Int>) -> [Activity] {
      activities.filter { ages.contains(day.number - $0.day.number) }
    }
    let last = within(0..<7)
    self.day = day
    week = sum(last) + planned
    weekBefore = sum(within(7..<14))
    twoWeeks = week + weekBefore
    twoWeeksBefore = sum(within(14..<28))
    longest = within(0..<SessionCap.days + 1).max { $0.run.kilometers < $1.run.kilometers }
    var days = Set(last.map(\.day))
    if planned > 0 { days.insert(day) }
    runningDays = days.count
    effortMinutes = LoadGuard.effort(last, sports(0..<7))
    effortMinutesBefore = LoadGuard.effort(within(7..<14), sports(7..<14))
    sessionsWithoutEffort =
      last.count { $0.run.effort == nil } + sports(0..<7).count { $0.entry.effort == nil }
    let four = twoWeeks + twoWeeksBefore
    acuteToChronic = four > 0 ? week / (four / 4) : nil

    let lately = within(0..<14)
    isOnLowLadder = !lately.isEmpty && lately.allSatisfy(\.run.isEarlyOnLadder)

    let finder = LoadFinder(words: DistanceWords(units), day: day)
    let longestOfWeek = max(planned, last.map(\.run.kilometers).max() ?? 0)
    var found = planned > 0 ? [finder.session(planned: planned, runs: runs)] : []
    found += last.map { finder.session($0, runs: runs) }
    if !isOnLowLadder {
      found += [
        finder.growth(.twoWeeks, "The last two weeks", twoWeeks, twoWeeksBefore, within(0..<28)),
        finder.growth(.week, "The last seven days", week, weekBefore, within(0..<14)),
      ]
    }
    found += [
      finder.longRun(longestOfWeek, of: week, last, hasPlan: planned > 0),
      finder.rest(days.count, last),
    ]
    findings = found.compactMap(\.self)
  }

  /// Whether there is a warning.
  public var isWarning: Bool { findings.contains(where: \.isWarning) }

  private static func effort(_ runs: [RunResponse], _ activities: [Activity]) -> Double {
    runs.reduce(0) { $0 + $1.run.minutes * ($1.run.effort ?? 0) }
      + activities.reduce(0) { $0 + $1.entry.minutes * ($1.entry.effort ?? 0) }
  }
}
