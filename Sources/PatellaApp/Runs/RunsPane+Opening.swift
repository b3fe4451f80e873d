import KneeDomain
import KneeStore
import TerminalKit

/// What the lines of the Runs pane lead to.
extension RunsPane {
  mutating func open(in context: AppContext) -> [Request] {
    if let run = selectedRun, let book {
      if open(run: run.id, in: context, book) { return [] }
      awaited = run.id
      return [.loadDay(run.day)]
    }
    switch selectedTarget {
    case .basis(let basis): return [.showBasis(basis)]
    case .shoe(let name): field = RunsField(.name(of: name), text: name)
    case .metronome(let beats):
      return [.startTimer(.metronome(beatsPerMinute: beats), label: "Cadence \(beats)")]
    case .topic(let topic): return [.show(.guide(topic: topic))]
    case nil: break
    }
    return []
  }

  /// Opens a run to be changed; false while its record is still to be read.
  @discardableResult
  mutating func open(run id: String, in context: AppContext, _ book: RunBook) -> Bool {
    guard let record = context.journal.record(id: id), case .run(let run) = record.entry else { return false }
    awaited = nil
    form = RunForm(run, of: record, on: record.day(startingAt: context.journal.dayStart), book)
    return true
  }

  mutating func deleteRun(in context: AppContext) -> [Request] {
    guard let run = selectedRun, let book else { return [] }
    let name = "run of \(run.day.shortWords), \(book.words.text(run.kilometers))"
    guard context.journal.record(id: run.id) != nil else {
      return [.loadDay(run.day), .say("That day is being read; press the key again.")]
    }
    return [.delete(id: run.id, name: name)]
  }

  /// What the chosen line rests on; of the log what the bound of today rests on.
  mutating func showBasis() -> [Request] {
    if case .basis(let basis)? = selectedTarget { return [.showBasis(basis)] }
    guard showsLog, let book, book.isComplete else {
      return [.say("Choose a line that says what it rests on.")]
    }
    return [.showBasis(RunHeadline(book).basis)]
  }

  /// Asks for a distance; where running is refused the answer needs none.
  mutating func beginPlan() -> [Request] {
    guard let book else { return [] }
    guard book.isComplete || !book.lock.allowsRunning else {
      return [.say("The records that this rests on are still being read.")]
    }
    let any = book.plan(1)
    if any.verdict == .refused { show(any) } else { field = RunsField(.distance) }
    return []
  }
}
