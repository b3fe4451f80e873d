import KneeDomain

extension ImportedActivity {
  /// The record of it.
  var record: Record {
    Record(
      id: id, at: start.wholeSecond,
      recorded: Instant(milliseconds: start.instant.milliseconds + Int64((seconds * 1000).rounded(.up))),
      entry: entry)
  }

  private var entry: Entry {
    let minutes = ImportedActivity.hundredths(seconds / 60)
    switch sport {
    case .run(let surface):
      return .run(
        RunEntry(
          kilometers: ImportedActivity.hundredths(meters / 1000), minutes: minutes, surface: surface,
          shoe: shoe,
          effort: effort, cadence: cadence.map { Int($0.rounded()) },
          descentMeters: descent.flatMap { (0...20_000).contains($0) ? $0.rounded() : nil }))
    case .other(let name):
      return .activity(ActivityEntry(sport: name, minutes: minutes, effort: effort))
    }
  }

  private static func hundredths(_ value: Double) -> Double {
    (value * 100).rounded() / 100
  }
}
