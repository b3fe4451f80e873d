import Glibc
import KneeDomain

extension JournalFolder {
  /// Writes records to the end of the journal: on the disk when it returns, or not at all.
  ///
  /// A record whose id is there already is an edit; one with `isDeleted` a deletion.
  ///
  /// - Parameters:
  ///   - records: in the order of writing. Each replaces the line whose time its `recorded` still bears.
  ///   - now: the present time.
  /// - Returns: the records with the time they were recorded at: now, or one millisecond after the line that is
  ///   replaced where that is later.
  @discardableResult
  public mutating func append(_ records: [Record], now: Instant) throws(StoreError) -> [Record] {
    var stamped: [Record] = []
    var lines: [JournalAppender.Line] = []
    for var record in records {
      if let note = record.note, note.count > Record.longestNote {
        throw .noteTooLong(characters: note.count)
      }
      record.recorded = max(now, record.recorded.next, written[record.id]?.next ?? now)
      let bytes = RecordCoder.line(record)
      if bytes.count > RecordCoder.longestLine { throw .lineTooLong(bytes: bytes.count) }
      try check(bytes)
      written[record.id] = record.recorded
      stamped.append(record)
      lines.append(JournalAppender.Line(file: Timestamp.month(record.recorded) + ".jsonl", bytes: bytes))
    }
    try JournalAppender(journal: journalPath).append(lines)
    return stamped
  }

  /// Refuses to write what could not be read again.
  private func check(_ line: [UInt8]) throws(StoreError) {
    if line.withUnsafeBufferPointer({ scanner.scan($0, at: 0) != nil }) { return }
    do {
      _ = try RecordCoder.record(line: line)
    } catch {
      throw .unwritable(reason: error.reason)
    }
  }
}

extension Instant {
  /// One millisecond later; the unwritten instant stays.
  fileprivate var next: Instant {
    self == .unwritten ? self : Instant(milliseconds: milliseconds + 1)
  }
}
