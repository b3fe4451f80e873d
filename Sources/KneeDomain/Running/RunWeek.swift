/// A week of running beside the pain of the same week. Weeks begin on Monday.
public struct RunWeek: Hashable, Sendable {
  /// Its Monday.
  public let monday: Day
  /// Kilometers.
  public let kilometers: Double
  /// How many runs.
  public let runs: Int
  /// The longest run in kilometers; nil for none.
  public let longest: Double?
  /// The worst pain of the week; nil where none was said.
  public let worst: Score?
  /// The middle one of the worst pains of its days; nil where none was said.
  public let median: Double?

  /// The last weeks up to that of a day, oldest first.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - runs: all runs.
  ///   - worst: the worst pain of a day; nil where none was said.
  public static func last(
    _ count: Int, upTo today: Day, runs: [PastRun], worst: (Day) -> Score?
  ) -> [RunWeek] {
    let monday = today.adding(days: -today.weekday)
    var byWeek: [Int: [PastRun]] = [:]
    let first = monday.adding(days: -7 * max(0, count - 1))
    for run in runs where (first...max(first, today)).contains(run.day) {
      byWeek[run.day.adding(days: -run.day.weekday).number, default: []].append(run)
    }
    return (0..<max(0, count)).reversed().map { age in
      let start = monday.adding(days: -7 * age)
      let runs = byWeek[start.number] ?? []
      let pains = (0..<7).compactMap { worst(start.adding(days: $0)) }.sorted()
      return RunWeek(
        monday: start, kilometers: runs.reduce(0) { $0 + $1.kilometers }, runs: runs.count,
        longest: runs.map(\.kilometers).max(), worst: pains.last, median: median(pains))
    }
  }

  private static func median(_ pains: [Score]) -> Double? {
    guard !pains.isEmpty else { return nil }
    let middle = pains.count / 2
    return pains.count % 2 == 1
      ? Double(pains[middle].value) : Double(pains[middle - 1].value + pains[middle].value) / 2
  }
}
