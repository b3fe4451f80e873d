import KneeDomain
import KneeStore
import TerminalKit

/// What the lines of the Runs pane lead to.
extension RunsPane {
  mutating func open(in context: AppContext) -> [Request] {
    if let line = selectedLine, let book {
      if open(line: line.id, in: context, book) { return [] }
      awaited = line.id
      return [.loadDay(line.day)]
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

  /// Opens a line of the log to be changed; false while its record is still to be read.
  @discardableResult
  mutating func open(line id: String, in context: AppContext, _ book: RunBook) -> Bool {
    guard let record = context.journal.record(id: id),
      let opened = LogForm(record, on: record.day(startingAt: context.journal.dayStart), book)
    else { return false }
    awaited = nil
    form = opened
    return true
  }

  mutating func deleteLine(in context: AppContext) -> [Request] {
    guard let line = selectedLine, let book else { return [] }
    guard context.journal.record(id: line.id) != nil else {
      return [.loadDay(line.day), .say("That day is being read; press the key again.")]
    }
    return [.delete(id: line.id, name: line.name(book.words))]
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
