import KneeDomain
import KneeStore

extension AppContext {
  /// The phases and flares of the program.
  var course: ProgramCourse { plan?.course ?? ProgramCourse() }

  /// Whether it is really better since this episode began; nil while older months are missing or nothing is logged.
  var painChange: PainChange? {
    guard journal.isComplete, !painHistory.isEmpty else { return nil }
    return painHistory.change(since: plan?.start, upTo: today)
  }

  /// The notes of a day that are in memory.
  func notes(on day: Day) -> String? {
    let notes = journal.records(on: day).compactMap(\.note)
    return notes.isEmpty ? nil : notes.joined(separator: " / ")
  }
}

extension PainHistory {
  /// The first and the last days of an episode against each other.
  ///
  /// The episode begins with the program; where none began before today, after the last silence of four weeks.
  package func change(since start: Day?, upTo today: Day) -> PainChange? {
    let begun = start.flatMap { $0 < today ? $0 : nil } ?? episodeStart(upTo: today)
    return begun.map { begun in PainChange(since: begun, upTo: today) { self[$0]?.worst } }
  }

  /// The first day with an entry after the last silence as long as ends an episode; nil without entries.
  func episodeStart(upTo today: Day) -> Day? {
    var first: Day?
    for record in days.reversed() where record.day <= today {
      if let first, first.number - record.day.number > ProgramHistory.silenceBetweenEpisodes { return first }
      first = record.day
    }
    return first
  }
}
