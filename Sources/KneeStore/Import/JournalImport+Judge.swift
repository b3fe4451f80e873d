import KneeDomain

extension JournalImport {
  /// What a file says, held against the journal.
  struct Verdict {
    var report: ImportReport
    /// What is new.
    var lines: [JournalMerger.Line] = []
  }

  /// Judges the lines of a journal. A line of a record that is older than one which stands here stays behind it: its
  /// device did not know of that one, and `verify` sees so by their order.
  static func judge(lines bytes: [UInt8], against inventory: inout Inventory) throws(StoreError) -> Verdict {
    var verdict = Verdict(report: ImportReport(source: .journal))
    let before = inventory.newest
    var late: Set<String> = []
    try LineReader(bytes: bytes).forEach { line throws(StoreError) in
      switch line.record {
      case .failure(let problem):
        verdict.report.refused.append(ImportReport.Refusal(line: line.number, reason: problem.reason))
      case .success(let record):
        let kind = record.entry.kindName
        let bytes = Array(line.bytes)
        if let known = inventory.kinds[record.id], known != kind {
          let reason =
            "the record \(record.id) is \(JSONValue.string(known).text) and cannot become \(JSONValue.string(kind).text)"
          verdict.report.refused.append(ImportReport.Refusal(line: line.number, reason: reason))
        } else if inventory.lines.contains(bytes) {
          verdict.report.skipped += 1
        } else {
          verdict.report.added += 1
          inventory.add(record, bytes)
          if let known = before[record.id], known >= record.recorded { late.insert(record.id) }
          verdict.lines.append(JournalMerger.Line(id: record.id, recorded: record.recorded, bytes: bytes))
        }
      }
    }
    for index in verdict.lines.indices where late.contains(verdict.lines[index].id) {
      verdict.lines[index].isLast = true
    }
    return verdict
  }

  /// Judges the runs and activities of another program. Those that agree in time with one that is there come first:
  /// only what is left over may have been told by another clock.
  static func judge(_ gathered: Gathered, against inventory: inout Inventory) -> Verdict {
    var verdict = Verdict(report: ImportReport(source: gathered.source))
    verdict.report.refused = gathered.problems.map { ImportReport.Refusal(line: $0.line, reason: $0.reason) }
    if !verdict.report.refused.isEmpty { return verdict }
    inventory.beginFile()
    let known = gathered.entries.map { entry -> ImportReport.Outcome? in
      switch entry {
      case .leftOut(_, let reason): return .leftOut(reason)
      case .activity(let activity):
        let record = activity.record
        if inventory.kinds[record.id] != nil {
          inventory.claim(record.id)
          return .there(id: record.id)
        }
        return inventory.twin(of: record).map { .same(record, id: $0) }
      }
    }
    for (entry, outcome) in zip(gathered.entries, known) {
      switch entry {
      case .leftOut(let line, let reason): verdict.add(.leftOut(reason), line: line)
      case .activity(let activity):
        verdict.add(outcome ?? judge(activity.record, against: &inventory), line: activity.line)
      }
    }
    return verdict
  }

  /// Judges a run that none of the journal's agrees with in time; another one of the same file may.
  private static func judge(_ record: Record, against inventory: inout Inventory) -> ImportReport.Outcome {
    if inventory.kinds[record.id] != nil { return .there(id: record.id) }
    if let twin = inventory.twin(of: record) ?? inventory.twin(of: record, isOnAnotherClock: true) {
      return .same(record, id: twin)
    }
    inventory.add(record, RecordCoder.line(record))
    return .added(record)
  }
}

extension JournalImport.Verdict {
  fileprivate mutating func add(_ outcome: ImportReport.Outcome, line: Int) {
    report.items.append(ImportReport.Item(line: line, outcome: outcome))
    switch outcome {
    case .added(let record):
      report.added += 1
      lines.append(
        JournalMerger.Line(id: record.id, recorded: record.recorded, bytes: RecordCoder.line(record)))
    case .there, .same: report.skipped += 1
    case .leftOut: break
    }
  }
}
