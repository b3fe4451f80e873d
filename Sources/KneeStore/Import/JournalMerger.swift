import KneeDomain

/// Puts lines into files of a journal where their time of recording places them: all of them, on the disk, or none.
///
/// Where nothing later stands they are appended, as ever. Otherwise the files are replaced whole, every old line
/// unchanged and in its order: so the times of a file go on rising, as they would had the lines been written here.
struct JournalMerger {
  /// A line without its end.
  struct Line {
    /// The record that it is of.
    var id: String
    var recorded: Instant
    var bytes: [UInt8]
    /// Whether it stays behind later lines: those of its own record were written without knowing of it, and
    /// `verify` sees that by their order.
    var isLast = false
  }

  let folder: JournalFolder

  /// Adds lines; the lock of the folder is held.
  func merge(_ lines: [Line]) throws(StoreError) {
    var added: [JournalAppender.Line] = []
    var replaced: [(path: String, bytes: [UInt8])] = []
    let names = Set(try folder.fileNames())
    for (name, lines) in Dictionary(grouping: lines, by: { Timestamp.month($0.recorded) + ".jsonl" }) {
      let lines = JournalMerger.sorted(lines)
      let path = folder.file(name)
      let old = names.contains(name) ? try Descriptor(reading: path).contents() : []
      let new = try JournalMerger.merged(old, lines)
      replaced.append((path, new))
      if new.starts(with: old) { added += lines.map { JournalAppender.Line(file: name, bytes: $0.bytes) } }
    }
    if added.count == lines.count {
      try JournalAppender(journal: folder.journalPath).write(added)
    } else {
      try WholeFile.replace(replaced.sorted { $0.path < $1.path })
    }
  }

  /// In order of time, those of the same time as they came.
  private static func sorted(_ lines: [Line]) -> [Line] {
    lines.enumerated().sorted { a, b in
      if a.element.isLast != b.element.isLast { return b.element.isLast }
      return (a.element.recorded, a.offset) < (b.element.recorded, b.offset)
    }.map(\.element)
  }

  /// The bytes of a file with lines in their places.
  private static func merged(_ old: [UInt8], _ lines: [Line]) throws(StoreError) -> [UInt8] {
    var merged: [UInt8] = []
    merged.reserveCapacity(old.count + lines.reduce(0) { $0 + $1.bytes.count + 1 })
    var rest = lines[...]
    var copied = 0
    try LineReader(bytes: old).forEach { line throws(StoreError) in
      guard case .success(let record) = line.record else { return }
      while let next = rest.first, !next.isLast, next.recorded < record.recorded {
        merged += old[copied..<line.bytes.startIndex]
        copied = line.bytes.startIndex
        merged += next.bytes + [UInt8(ascii: "\n")]
        rest.removeFirst()
      }
    }
    merged += old[copied...]
    // What stands there without an end is a fragment: it must not swallow the next line.
    if !rest.isEmpty, let last = merged.last, last != UInt8(ascii: "\n") { merged.append(UInt8(ascii: "\n")) }
    for line in rest { merged += line.bytes + [UInt8(ascii: "\n")] }
    return merged
  }
}
