import Glibc
import KneeDomain

extension JournalFolder {
  /// Reads the journal. A folder that is not there holds no records.
  ///
  /// - Parameters:
  ///   - since: reads only the months from this day's on, which hold everything that happened since; nil for all.
  ///   - decodedFrom: records of this day and later are kept whole.
  public mutating func load(since: Day? = nil, decodedFrom: Day) throws(StoreError) -> Journal {
    var builder = JournalBuilder(Journal(dayStart: dayStart, decodedFrom: decodedFrom))
    marks = [:]
    firstMonth = since.map { String($0.iso.prefix(7)) }
    let names = try loadedNames()
    var size = 0
    for name in names { size += self.size(of: name) }
    builder.expect(bytes: size)
    for name in names {
      do throws(StoreError) {
        marks[name] = try read(name, from: nil, into: &builder)
      } catch .cannotRead(_, ENOENT) {
        // A sync took it away since the names were listed.
        continue
      }
    }
    var journal = builder.finish()
    journal.isComplete = since == nil
    return journal
  }

  /// Names of the files of the months that are loaded.
  func loadedNames() throws(StoreError) -> [String] {
    let names = try fileNames()
    guard let firstMonth else { return names }
    return names.filter { $0.prefix(7) >= firstMonth }
  }

  /// Reads the lines of a file that are not read yet.
  ///
  /// - Returns: how far it has been read now.
  mutating func read(_ name: String, from mark: Mark?, into builder: inout JournalBuilder) throws(StoreError)
    -> Mark
  {
    let descriptor = try Descriptor(reading: file(name))
    let status = try descriptor.status()
    let start = mark?.end ?? 0
    let bytes = try descriptor.bytes(from: start, to: Int(status.st_size))
    let number = number(of: name)
    return try bytes.withUnsafeBufferPointer { (bytes) throws(StoreError) in
      var line = mark?.line ?? 1
      var index = 0
      var complete = 0
      while index < bytes.count {
        let end = try fold(bytes, at: index, line: line, of: number, startingAt: start, into: &builder)
        index = end + 1
        if end < bytes.count {
          complete = index
          line += 1
        }
      }
      return Mark(status: status, end: start + complete, line: line)
    }
  }

  /// How large a file is about to be read; 0 where it is gone.
  private func size(of name: String) -> Int {
    var status = stat()
    return stat(file(name), &status) == 0 ? Int(status.st_size) : 0
  }

  /// Folds one line.
  ///
  /// - Returns: where it ends in the bytes.
  private func fold(
    _ bytes: Bytes, at index: Int, line: Int, of file: UInt16, startingAt start: Int,
    into builder: inout JournalBuilder
  ) throws(StoreError) -> Int {
    let scanned = scanner.scan(bytes, at: index)
    let end = scanned?.end ?? bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var row: JournalRow
    var record: Record?
    if let scanned, !builder.journal.keepsWhole(scanned.row) {
      row = scanned.row
      row.subject = builder.subject(bytes, scanned.subject)
    } else if let scanned, let whole = scanner.record(bytes, scanned) {
      row = scanned.row
      row.subject = builder.subject(bytes, scanned.subject)
      record = whole
    } else {
      if LineReader.isBlank(bytes[index..<end]) { return end }
      do throws(RecordCoder.Problem) {
        let decoded = try RecordCoder.record(bytes, index..<end)
        row = JournalRow(decoded, dayStart: dayStart)
        row.subject = builder.subject(decoded.subject)
        record = decoded
      } catch {
        builder.note(
          Journal.Unreadable(
            place: StoreError.Place(file: self.file(files[Int(file)]), line: line), reason: error.reason,
            isNewer: error.isNewer))
        return end
      }
    }
    row.place = JournalRow.Place(
      file: file, offset: UInt32(clamping: start + index), length: UInt32(clamping: end - index))
    let (number, known) = scanned.map { builder.known(bytes, $0.id) } ?? builder.known(record?.id ?? "")
    if let known, try !comes(row, bytes[index..<end], after: known) { return end }
    builder.set(number, row, record)
    return end
  }

  /// Whether a line comes after the newest one known in the order of (`recorded`, bytes); equal lines do not.
  private func comes(_ row: JournalRow, _ line: Slice<Bytes>, after known: JournalRow) throws(StoreError)
    -> Bool
  {
    if row.recorded != known.recorded { return row.recorded > known.recorded }
    guard let place = known.place else { return true }
    return try self.line(at: place).lexicographicallyPrecedes(line)
  }

  /// The bytes of a line.
  func line(at place: JournalRow.Place) throws(StoreError) -> [UInt8] {
    let descriptor = try Descriptor(reading: file(files[Int(place.file)]))
    return try descriptor.bytes(from: Int(place.offset), to: Int(place.offset) + Int(place.length))
  }
}

extension JournalFolder.Mark {
  init(status: stat, end: Int, line: Int) {
    self.init(
      inode: UInt64(status.st_ino), size: Int(status.st_size),
      changed: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec), end: end,
      line: line)
  }
}
