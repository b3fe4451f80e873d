import KneeDomain
import KneeStore

extension PainLinks {
  /// What goes with pain as a journal tells it, of which the last weeks are whole.
  ///
  /// - Parameter knee: nil for the one that scores without a knee count for.
  package init(_ journal: Journal, knee: Side?, today: Day) {
    let entries = journal.records.lazy.map { LoggedEntry($0, in: journal) }
    let history = ProgramHistory(entries: entries) { Safety.source($0, in: journal) }
    self.init(history, knee: knee, own: PainHistory(journal).knee, today: today)
  }

  /// What goes with pain of a knee.
  ///
  /// - Parameters:
  ///   - knee: nil for their own.
  ///   - own: the knee that scores without a knee count for; nil where that is not known.
  init(_ history: ProgramHistory, knee: Side?, own: Side?, today: Day) {
    let knee = knee ?? own
    self.init(history, knee: knee, takesUnnamed: own == nil || knee == own, today: today)
  }
}
