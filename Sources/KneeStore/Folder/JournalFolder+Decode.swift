import KneeDomain

extension JournalFolder {
  /// The whole record of an id, in its present state.
  public func record(id: String, in journal: Journal) throws(StoreError) -> Record {
    if let record = journal.record(id: id) { return record }
    guard let row = journal.row(id: id), let record = try decode([row]).first else { throw .noRecord(id: id) }
    return record
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
    var held: [(file: UInt16, bytes: [UInt8])] = []
    for row in rows {
      guard let place = row.place else { continue }
      if let index = held.firstIndex(where: { $0.file == place.file }) {
        held.swapAt(index, held.count - 1)
      } else {
        if held.count == 4 { held.removeFirst() }
        held.append((place.file, try Descriptor(reading: file(files[Int(place.file)])).contents()))
      }
      try body(try record(at: place, in: held.last?.bytes ?? []))
    }
  }

  private func record(at place: JournalRow.Place, in bytes: [UInt8]) throws(StoreError) -> Record {
    let range = Int(place.offset)..<Int(place.offset) + Int(place.length)
    do throws(RecordCoder.Problem) {
      guard range.upperBound <= bytes.count else { throw RecordCoder.Problem(reason: "it ends too early") }
      return try bytes.withUnsafeBufferPointer { (bytes) throws(RecordCoder.Problem) in
        try RecordCoder.record(bytes, range)
      }
    } catch {
      throw .unreadable(
        place: StoreError.Place(file: file(files[Int(place.file)])),
        reason: "the file was rewritten while it was read (\(error.reason)); try again")
    }
  }
}
