import KneeDomain

extension JournalFolder {
  /// The whole record of an id, in its present state.
  public func record(id: String, in journal: Journal) throws(StoreError) -> Record {
    if let record = journal.record(id: id) { return record }
    guard let row = journal.row(id: id), let record = try decode([row]).first else { throw .noRecord(id: id) }
    return record
  }

  /// Keeps the records of an earlier day and later whole as well: only they are read, and the journal is then the one
  /// that `load` would give. Where a file was rewritten since, all is read again.
  public mutating func widen(_ journal: inout Journal, to day: Day) throws(StoreError) {
    guard day < journal.decodedFrom else { return }
    let rows = journal.rows.filter { row in
      row.day >= day && row.day < journal.decodedFrom && !row.kind.isAlwaysDecoded
    }
    do throws(StoreError) {
      journal.widen(to: day, with: try decode(rows))
    } catch .unreadable {
      journal = try load(decodedFrom: day)
    }
  }

  /// Reads the whole records of rows that are in a file of this folder.
  public func decode(_ rows: some Sequence<JournalRow>) throws(StoreError) -> [Record] {
    var records: [Record] = []
    try forEach(rows) { records.append($0) }
    return records
  }

  /// Goes through the whole records of rows that are in a file, in their order, holding a few files at a time.
  public func forEach(_ rows: some Sequence<JournalRow>, _ body: (Record) throws(StoreError) -> Void)
    throws(StoreError)
  {
    try forEachLine(of: rows) { row, place, line throws(StoreError) in
      let record = try record(at: place, line)
      guard record.recorded.milliseconds == row.recorded else {
        throw rewritten(place, "another record is there now")
      }
      try body(record)
    }
  }

  /// Goes through the lines of rows that are in a file, in their order, as compact JSON with sorted keys.
  public func forEachLine(_ rows: some Sequence<JournalRow>, _ body: ([UInt8]) throws(StoreError) -> Void)
    throws(StoreError)
  {
    try forEachLine(of: rows) { _, place, line throws(StoreError) in
      if CanonicalJSON.isCanonical(line) {
        try body(Array(line))
      } else {
        // A line that somebody else wrote.
        let value: JSONValue
        do throws(JSONProblem) {
          value = try JSONValue(parsing: Array(line))
        } catch {
          throw rewritten(place, error.reason)
        }
        try body(Array(value.text.utf8))
      }
    }
  }

  private func forEachLine(
    of rows: some Sequence<JournalRow>,
    _ body: (JournalRow, JournalRow.Place, ArraySlice<UInt8>) throws(StoreError) -> Void
  ) throws(StoreError) {
    var held: [(file: UInt16, bytes: [UInt8])] = []
    for row in rows {
      guard let place = row.place else { continue }
      if let index = held.firstIndex(where: { $0.file == place.file }) {
        held.swapAt(index, held.count - 1)
      } else {
        if held.count == 4 { held.removeFirst() }
        held.append((place.file, try Descriptor(reading: file(files[Int(place.file)])).contents()))
      }
      let bytes = held[held.count - 1].bytes
      let range = Int(place.offset)..<Int(place.offset) + Int(place.length)
      if range.upperBound > bytes.count { throw rewritten(place, "it ends too early") }
      try body(row, place, bytes[range])
    }
  }

  private func record(at place: JournalRow.Place, _ line: ArraySlice<UInt8>) throws(StoreError) -> Record {
    do throws(RecordCoder.Problem) {
      return try line.withUnsafeBufferPointer { (bytes) throws(RecordCoder.Problem) in
        if let scanned = scanner.scan(bytes, at: 0), scanned.end == bytes.count,
          let record = scanner.record(bytes, scanned)
        {
          return record
        }
        return try RecordCoder.record(bytes, 0..<bytes.count)
      }
    } catch {
      throw rewritten(place, error.reason)
    }
  }

  private func rewritten(_ place: JournalRow.Place, _ reason: String) -> StoreError {
    .unreadable(
      place: StoreError.Place(file: file(files[Int(place.file)])),
      reason: "the file was rewritten while it was read (\(reason)); try again")
  }
}
