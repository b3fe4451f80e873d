import KneeDomain
import KneeStore

/// A line of the log: a run, or a session of another sport.
package enum LogLine: Hashable, Sendable, Identifiable {
  case run(PastRun)
  case sport(PastSport)

  package var id: String {
    switch self {
    case .run(let run): run.id
    case .sport(let sport): sport.id
    }
  }

  package var day: Day {
    switch self {
    case .run(let run): run.day
    case .sport(let sport): sport.day
    }
  }

  /// What it is called where it is deleted: `run of Thu 19 Nov, 7 km`.
  func name(_ words: DistanceWords) -> String {
    switch self {
    case .run(let run): "run of \(day.shortWords), \(words.text(run.kilometers))"
    case .sport(let sport): "\(sport.sport) of \(day.shortWords)"
    }
  }

  /// The line of a row of the journal; nil for rows of other kinds.
  init?(_ row: JournalRow, of journal: Journal) {
    switch row.kind {
    case .run:
      self = .run(
        PastRun(
          id: journal.id(of: row), day: row.day, kilometers: row.amount ?? 0, minutes: row.minutes ?? 0,
          painDuring: row.pain, painOneHourAfter: row.worst, shoe: journal.subject(of: row)))
    case .activity:
      self = .sport(
        PastSport(
          id: journal.id(of: row), day: row.day, sport: journal.subject(of: row) ?? "",
          minutes: row.minutes ?? 0, painDuring: row.pain))
    default: return nil
    }
  }
}

/// A session of another sport as it is known however old it is.
package struct PastSport: Hashable, Sendable {
  let id: String
  let day: Day
  let sport: String
  let minutes: Double
  let painDuring: Score?
}
