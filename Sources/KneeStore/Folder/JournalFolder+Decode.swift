import KneeDomain

extension JournalFolder {
  /// Reads the whole record of a row of a journal that this folder loaded.
  public func decode(_ row: JournalRow, of journal: Journal) throws(StoreError) -> Record {
    let id = journal.id(of: row)
    if let record = journal.record(id: id) { return record }
    guard let place = row.place else { throw .noRecord(id: id) }
    return try record(at: place, line: line(at: place))
  }

  /// The whole record of an id, in its present state.
  public func record(id: String, in journal: Journal) throws(StoreError) -> Record {
    guard let row = journal.row(id: id) else { throw .noRecord(id: id) }
    return try decode(row, of: journal)
  }

  /// Goes through whole records in the order of the rows, reading one file at a time.
  public func forEach(
    _ rows: some Sequence<JournalRow>, of journal: Journal, _ body: (Record) throws(StoreError) -> Void
  ) throws(StoreError) {
    var file: (number: UInt16, bytes: [UInt8])?
    for row in rows {
      guard let place = row.place else {
        try body(try decode(row, of: journal))
        continue
      }
      let bytes: [UInt8]
      if let file, file.number == place.file {
        bytes = file.bytes
      } else {
        bytes = try Descriptor(reading: self.file(files[Int(place.file)])).contents()
        file = (place.file, bytes)
      }
      let range = Int(place.offset)..<Int(place.offset) + Int(place.length)
      guard range.upperBound <= bytes.count else { throw gone(place) }
      try body(try record(at: place, line: Array(bytes[range])))
    }
  }

  private func record(at place: JournalRow.Place, line: [UInt8]) throws(StoreError) -> Record {
    do {
      return try RecordCoder.record(line: line)
    } catch {
      throw gone(place)
    }
  }

  private func gone(_ place: JournalRow.Place) -> StoreError {
    .unreadable(
      place: StoreError.Place(file: file(files[Int(place.file)])),
      reason: "the file was rewritten while it was read; try again")
  }
}
