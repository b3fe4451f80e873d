import KneeDomain
import KneeStore

/// Steps of the command line, so that `undo` takes back its own and never what another program wrote.
extension CommandContext {
  private var stepLog: StepLog { StepLog(folder: configFolder) }

  /// Remembers a step for `undo`. The record is safe by now: where this fails, it is said and no more.
  func remember(_ written: Record, replacing before: Record?) {
    let line = before.map { String(decoding: RecordCoder.line($0), as: UTF8.self) }
    do throws(StoreError) {
      try stepLog.append(StepLog.Step(id: written.id, recorded: written.recorded, before: line))
    } catch {
      StandardError.say("recorded, but `undo` will not know of it: \(stepLog.path) cannot be written")
    }
  }

  /// Takes the last step back.
  ///
  /// - Returns: the record, and the step in words.
  mutating func undo() throws -> (record: Record, words: String) {
    var steps = try stepLog.steps()
    while let step = steps.popLast() {
      let found = try folder.records(mentioning: [step.id])
      // A step in another data folder is not this one's.
      guard let present = found.first(where: { $0.id == step.id }) else { continue }
      let before = try record(before: step)
      let distances = try distances()
      let words =
        present.isDeleted
        ? "deletion of \(before?.words(distances) ?? step.id)" : present.words(distances)
      guard present.recorded == step.recorded else {
        try stepLog.replace(with: steps)
        throw Failure(
          .missingInput,
          "\(words) was changed by another program since and stays as it is; undo again takes back the step before"
        )
      }
      let written = try folder.append(reversal(to: before, of: present, found), now: clock.now)
      // What the step before left is there again, on a new line.
      if let line = written.first, let before,
        let index = steps.lastIndex(where: { $0.id == step.id && $0.recorded == before.recorded })
      {
        steps[index].recorded = line.recorded
      }
      try stepLog.replace(with: steps)
      return (present, words)
    }
    throw Failure(.missingInput, "nothing is left that the command line recorded; see `patella history`")
  }

  private func record(before step: StepLog.Step) throws(Failure) -> Record? {
    guard let line = step.before else { return nil }
    do throws(RecordCoder.Problem) {
      return try RecordCoder.record(line: Array(line.utf8))
    } catch {
      throw Failure(.badData, "\(stepLog.path): the last step cannot be read (\(error.reason))")
    }
  }

  /// The records that undo a step: what was there before, or the deletion of what was new and of its notices.
  private func reversal(to before: Record?, of present: Record, _ found: [Record]) -> [Record] {
    guard var before else {
      let notices = found.filter { record in
        if case .notice(let notice) = record.entry { return notice.report == present.id && !record.isDeleted }
        return false
      }
      return [present.deletion] + notices.map(\.deletion)
    }
    before.recorded = present.recorded
    return [before]
  }
}
