import KneeDomain
import KneeStore

/// Steps of the command line, so that `undo` takes back its own and never what another program wrote.
extension CommandContext {
  /// More than anybody takes back.
  private static let stepsKept = 50

  private var stateFile: StateFile { StateFile(folder: configFolder) }

  /// Remembers a step for `undo`. The record is safe by now: where this fails, it is said and no more.
  func remember(_ written: Record, replacing before: Record?) {
    var remembered = readState()
    remembered.steps.append(
      Remembered.Step(
        id: written.id, recorded: written.recorded,
        before: before.map { String(decoding: RecordCoder.line($0), as: UTF8.self) },
        words: written.isDeleted ? "deletion of \(before?.words ?? "")" : written.words))
    remembered.steps = Array(remembered.steps.suffix(Self.stepsKept))
    do throws(StoreError) {
      try stateFile.write(remembered)
    } catch {
      StandardError.say("recorded, but `undo` will not know of it: \(stateFile.path) cannot be written")
    }
  }

  /// Takes the last step back.
  ///
  /// - Returns: the record, and the step in words.
  mutating func undo() throws -> (record: Record, words: String) {
    var remembered = readState()
    while let step = remembered.steps.popLast() {
      let found = try folder.records(mentioning: [step.id])
      // A step in another data folder is not this one's.
      guard let present = found.first(where: { $0.id == step.id }) else { continue }
      guard present.recorded == step.recorded else {
        try stateFile.write(remembered)
        throw Failure(
          .missingInput,
          "\(step.words) was changed by another program since and stays as it is; undo again takes back the step "
            + "before")
      }
      let (records, restored) = try reversal(of: step, present, found)
      let written = try folder.append(records, now: clock.now)
      // What the step before left is there again, on a new line.
      if let line = written.first,
        let index = remembered.steps.lastIndex(where: { $0.id == step.id && $0.recorded == restored })
      {
        remembered.steps[index].recorded = line.recorded
      }
      try stateFile.write(remembered)
      return (present, step.words)
    }
    throw Failure(.missingInput, "nothing is left that the command line recorded; see `patella history`")
  }

  /// The records that undo a step: what was there before, or the deletion of what was new and of its notices.
  ///
  /// - Returns: also the time of the line that is restored.
  private func reversal(of step: Remembered.Step, _ present: Record, _ found: [Record]) throws(Failure)
    -> (records: [Record], restored: Instant?)
  {
    guard let line = step.before else {
      let notices = found.filter { record in
        if case .notice(let notice) = record.entry { return notice.report == step.id && !record.isDeleted }
        return false
      }
      return ([present.deletion] + notices.map(\.deletion), nil)
    }
    do throws(RecordCoder.Problem) {
      var before = try RecordCoder.record(line: Array(line.utf8))
      let restored = before.recorded
      before.recorded = present.recorded
      return ([before], restored)
    } catch {
      throw Failure(.badData, "\(stateFile.path): the last step cannot be read (\(error.reason))")
    }
  }

  private func readState() -> Remembered {
    let reading = stateFile.read()
    if let complaint = reading.complaint { StandardError.say(complaint) }
    return reading.remembered
  }
}
