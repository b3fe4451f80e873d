import KneeStore

/// What this session recorded, step by step, so that `u` can take it back and `U` put it there again.
package struct UndoHistory: Sendable {
  /// One recorded action.
  package struct Step: Sendable {
    package var name: String
    package var changes: [Change]

    /// Every record of the step, before and after.
    var records: [Record] { changes.flatMap { [$0.before, $0.after].compactMap { $0 } } }
  }

  /// One record before (nil: there was none) and after; a deletion is an `after` that says so.
  package struct Change: Sendable {
    package var before: Record?
    package var after: Record

    /// What takes the change back.
    package var reversed: Change {
      guard var former = before else { return Change(before: after, after: after.deletion) }
      former.recorded = after.recorded
      return Change(before: after, after: former)
    }
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  package init() {}

  /// The step that `u` would take back.
  package var last: Step? { done.last }
  /// The step that `U` would record again.
  package var next: Step? { undone.last }

  /// A new step; what was undone before can no longer be redone.
  package mutating func record(_ step: Step) {
    done.append(step)
    undone.removeAll()
  }

  /// The last step was taken back by `reversal`.
  package mutating func undid(by reversal: Step) {
    done.removeLast()
    undone.append(reversal)
  }

  /// The last undone step was recorded again by `repetition`.
  package mutating func redid(by repetition: Step) {
    undone.removeLast()
    done.append(repetition)
  }

  /// Forgets a step that could not be written.
  package mutating func forget(_ step: Step) {
    let ids = step.changes.map(\.after.id)
    done.removeAll { $0.name == step.name && $0.changes.map(\.after.id) == ids }
  }

  /// A record as it now stands in the file takes the place of the one that was to be written.
  package mutating func settle(_ record: Record) {
    Self.settle(record, in: &done)
    Self.settle(record, in: &undone)
  }

  private static func settle(_ record: Record, in steps: inout [Step]) {
    for step in steps.indices {
      for change in steps[step].changes.indices {
        let planned = steps[step].changes[change].after
        if planned.id == record.id, planned.entry == record.entry, planned.isDeleted == record.isDeleted {
          steps[step].changes[change].after.recorded = record.recorded
        }
      }
    }
  }
}
