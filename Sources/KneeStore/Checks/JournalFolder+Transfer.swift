import KneeDomain

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// A line that cannot be taken in.
  public struct Refusal: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// Why, as a clause.
    public var reason: String
  }

  /// Lines that are new.
  public var added = 0
  /// Lines that are there already.
  public var skipped = 0
  /// Lines that cannot be taken in; where there is one, nothing was changed.
  public var refused: [Refusal] = []
}

extension JournalFolder {
  /// Hands over every line of the journal unchanged, without its end, file by file. Lines that cannot be read
  /// are left out, those of a newer version are not.
  ///
  /// - Returns: the lines left out.
  @discardableResult
  public func exportLines(_ take: ([UInt8]) throws(StoreError) -> Void) throws(StoreError) -> [Journal
    .Unreadable]
  {
    var leftOut: [Journal.Unreadable] = []
    for name in try fileNames() {
      try LineReader(bytes: try Descriptor(reading: file(name)).contents()).forEach {
        line throws(StoreError) in
        if case .failure(let problem) = line.record, !problem.isNewer {
          leftOut.append(
            Journal.Unreadable(
              place: StoreError.Place(file: file(name), line: line.number), reason: problem.reason,
              isNewer: false))
        } else {
          try take(Array(line.bytes))
        }
      }
    }
    return leftOut
  }

  /// Takes in the lines of an export. What is there already is not added again; where one line cannot be taken
  /// in, nothing is changed.
  ///
  /// - Parameters:
  ///   - bytes: the lines.
  ///   - dryRun: only say what would happen.
  public func importLines(_ bytes: [UInt8], dryRun: Bool = false) throws(StoreError) -> ImportReport {
    var report = ImportReport()
    var lines: [JournalAppender.Line] = []
    var (present, kinds) = try inventory()
    try LineReader(bytes: bytes).forEach { line throws(StoreError) in
      switch line.record {
      case .failure(let problem):
        report.refused.append(ImportReport.Refusal(line: line.number, reason: problem.reason))
      case .success(let record):
        let kind = record.entry.kindName
        if let known = kinds.updateValue(kind, forKey: record.id), known != kind {
          report.refused.append(
            ImportReport.Refusal(
              line: line.number,
              reason:
                "the record \(record.id) is \(JSONValue.string(known).text) and cannot become \(JSONValue.string(kind).text)"
            ))
        } else if present.insert(Array(line.bytes)).inserted {
          report.added += 1
          lines.append(
            JournalAppender.Line(file: Timestamp.month(record.recorded) + ".jsonl", bytes: Array(line.bytes)))
        } else {
          report.skipped += 1
        }
      }
    }
    if report.refused.isEmpty && !dryRun { try JournalAppender(journal: journalPath).append(lines) }
    return report
  }

  /// Every readable line, and the kind of every record.
  private func inventory() throws(StoreError) -> (lines: Set<[UInt8]>, kinds: [String: String]) {
    var lines: Set<[UInt8]> = []
    var kinds: [String: String] = [:]
    for name in try fileNames() {
      try LineReader(bytes: try Descriptor(reading: file(name)).contents()).forEach {
        line throws(StoreError) in
        guard case .success(let record) = line.record else { return }
        lines.insert(Array(line.bytes))
        kinds[record.id] = record.entry.kindName
      }
    }
    return (lines, kinds)
  }
}
