import KneeDomain

/// A made-up journal: the same records for the same seed, days and end, whatever clock the machine has.
///
/// Its person lives by UTC. The last day has only its early morning, so that nothing lies in the future.
public struct DemoStory: Sendable {
  /// How many days it tells of.
  public let days: Int
  /// What chance begins with.
  public let seed: UInt64
  /// The last day.
  public let end: Day

  /// What its person writes down in a day on average, missed days counted.
  private static let recordsPerDay = 40_000.0 / 3650

  /// A story of so many days, at least one.
  public init(days: Int, seed: UInt64, end: Day) {
    self.days = max(1, days)
    self.seed = seed
    self.end = end
  }

  /// The records in the order of writing.
  public func records() -> [Record] {
    var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(days))
    let course = DemoCourse(days: days, &random)
    var runner = DemoRunner(
      profile: Profile(
        side: .left, birthYear: end.adding(days: 1 - days).civil.year - 34, sex: .female,
        usualKilometers: DemoCourse.usualKilometers, units: .kilometers),
      details: SeededGenerator(seed: ~seed))
    var records: [Record] = []
    records.reserveCapacity(days * 11)
    var owed = 0.0
    for index in 0..<days {
      let date = end.adding(days: index - days + 1)
      var page = DemoPage(date: date, day: course.days[index], isFirst: index == 0, isLast: index == days - 1)
      page.isReportDay = index == min(course.onset + 3, days - 1)
      page.onset = end.adding(days: course.onset - days + 1)
      page.extraPlaces = min(3, max(0, Int(owed / 40)))
      let written = page.records(&runner, &random)
      owed += DemoStory.recordsPerDay - Double(written.count { $0.entry.kind != .activity })
      records.append(contentsOf: written)
    }
    return records
  }
}
