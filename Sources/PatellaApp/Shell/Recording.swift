import KneeDomain
import KneeStore

/// Recording, undoing and redoing. A record shows at once and is taken back when it cannot be written.
extension AppState {
  /// Records drafts as one step, together with the notices that they give rise to.
  mutating func record(_ drafts: [Draft], name: String, _ tick: Tick) -> [Effect] {
    var ids = tick.ids
    var changes = drafts.map { draft in
      let before = draft.id.flatMap { journal.record(id: $0) }
      let after = Record(
        id: draft.id ?? ids.next(), at: draft.at.wholeSecond, dayOnly: draft.dayOnly,
        recorded: before?.recorded ?? .unwritten, note: draft.note, entry: draft.entry,
        unknown: before?.unknown ?? [:])
      return UndoHistory.Change(before: before, after: after)
    }
    let notices = Safety.notices(
      for: changes.map(\.after), in: journal, at: now, ids: &ids)
    changes += notices.map { UndoHistory.Change(before: nil, after: $0) }
    let step = UndoHistory.Step(name: name, changes: changes)
    history.record(step)
    let effects = write(step)
    message = message ?? "Recorded: \(name)."
    return effects
  }

  /// Deletes a record as one step.
  mutating func delete(_ id: String, name: String) -> [Effect] {
    guard let before = journal.record(id: id) else {
      message = "That entry is no longer there."
      return []
    }
    let step = UndoHistory.Step(
      name: name, changes: [UndoHistory.Change(before: before, after: before.deletion)])
    history.record(step)
    message = "Deleted: \(name). \(context.key(.undo)) brings it back."
    return write(step)
  }

  mutating func undo() -> [Effect] {
    guard let step = history.last else {
      message = "Nothing recorded in this session is left to take back."
      return []
    }
    guard let reversal = reversal(of: step) else { return [] }
    history.undid(by: reversal)
    message = "undone: \(step.name)"
    return write(reversal)
  }

  mutating func redo() -> [Effect] {
    guard let step = history.next else {
      message = "Nothing to record again."
      return []
    }
    guard let repetition = reversal(of: step) else { return [] }
    history.redid(by: repetition)
    message = "redone: \(step.name)"
    return write(repetition)
  }

  /// What takes a step back; nil where another program has changed one of its records since.
  private mutating func reversal(of step: UndoHistory.Step) -> UndoHistory.Step? {
    let isUntouched = step.changes.allSatisfy { change in
      let held = journal.record(id: change.after.id)
      return change.after.isDeleted ? held == nil : held?.entry == change.after.entry
    }
    guard isUntouched else {
      message = "Left as it is: \(step.name) was changed by another program since."
      return nil
    }
    return UndoHistory.Step(name: step.name, changes: step.changes.reversed().map(\.reversed))
  }

  private mutating func write(_ step: UndoHistory.Step) -> [Effect] {
    let before = lock
    changeJournal(by: step.records) { journal in
      for change in step.changes { journal.apply(change.after) }
    }
    raiseNotice(since: before)
    let ticket = pending.begin(PendingWrites.Write(since: now.instant, step: step))
    return [
      .append(ticket: ticket, step.changes.map(\.after)),
      .wake(at: Instant(milliseconds: now.instant.milliseconds + PendingWrites.patience)),
    ]
  }

  mutating func writeSucceeded(_ ticket: Int, _ records: [Record]) -> [Effect] {
    guard pending.end(ticket) != nil else { return [] }
    changeJournal(by: records) { journal in
      for record in records { journal.apply(record) }
    }
    for record in records { history.settle(record) }
    return isLeaving && pending.isEmpty ? [.quit] : []
  }

  mutating func writeFailed(_ ticket: Int, _ reason: String) -> [Effect] {
    guard let write = pending.end(ticket) else { return [] }
    changeJournal(by: write.step.records) { journal in
      for change in write.step.changes { journal.takeBack(change.after.id, to: change.before) }
    }
    history.forget(write.step)
    // Stay, so that the reason can be read.
    isLeaving = false
    message = "Not recorded: \(reason)"
    return [.ring]
  }
}
