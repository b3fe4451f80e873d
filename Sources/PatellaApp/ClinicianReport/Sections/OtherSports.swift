import KneeDomain

extension ReportSource {
  /// Sports that are named one by one.
  private static let mostSports = 4

  /// Sessions of other sports, those before the days too.
  var activities: [LoadGuard.Activity] {
    journal.records.compactMap { record in
      guard case .activity(let activity) = record.entry else { return nil }
      return LoadGuard.Activity(id: record.id, day: record.day(startingAt: journal.dayStart), entry: activity)
    }
  }

  /// What was done of each other sport in these days, that of the most time first; nil for none.
  var otherSports: ReportFact? {
    let own = activities.filter { days.contains($0.day) }.map(\.entry)
    guard !own.isEmpty else { return nil }
    let sports = Dictionary(grouping: own) { $0.sport.lowercased().trimmed }
      .map { (name: $0.key, sessions: $0.value, minutes: Self.minutes($0.value)) }
      .sorted { ($1.minutes, $0.name) < ($0.minutes, $1.name) }
    var words = sports.prefix(Self.mostSports).map { sport in
      let pain = sport.sessions.compactMap { $0.painDuring?.value }.max()
      return "\(plain(sport.name, atMost: 40)) \(Self.words(sport.sessions))"
        + (pain.map { ", worst pain \($0)" } ?? "")
    }
    let rest = sports.dropFirst(Self.mostSports)
    if !rest.isEmpty { words.append("\(rest.count) more \(Self.words(rest.flatMap(\.sessions)))") }
    return ReportFact(name: "Other sports", text: words.joined(separator: "; "))
  }

  /// `12 ×, 9 h 20 min`.
  private static func words(_ sessions: [ActivityEntry]) -> String {
    let minutes = Int(min(minutes(sessions), 1e9).rounded())
    let time =
      minutes < 60
      ? "\(minutes) min" : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
    return "\(sessions.count) ×, \(time)"
  }

  private static func minutes(_ sessions: [ActivityEntry]) -> Double {
    sessions.reduce(0) { $0 + $1.minutes }
  }
}
