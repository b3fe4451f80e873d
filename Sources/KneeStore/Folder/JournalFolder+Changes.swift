import Glibc
import KneeDomain

/// What is new in the folder since it was last looked at.
public enum JournalChange: Sendable {
  /// Nothing.
  case none
  /// Lines were added: merge them.
  case added(Journal)
  /// A file was rewritten or taken away: the folder must be loaded again.
  case rewritten
}

extension JournalFolder {
  /// Reads only what is new in the files since the last `load` or `changes`.
  public mutating func changes(decodedFrom: Day) throws(StoreError) -> JournalChange {
    let names = try loadedNames()
    if marks.keys.contains(where: { !names.contains($0) }) { return .rewritten }
    var builder = JournalBuilder(Journal(dayStart: dayStart, decodedFrom: decodedFrom))
    var isChanged = false
    for name in names {
      var status = stat()
      if stat(file(name), &status) != 0 { throw .cannotRead(path: file(name), code: errno) }
      let now = Mark(status: status, end: 0, line: 1)
      if let mark = marks[name] {
        if now.inode == mark.inode, now.size == mark.size, now.changed == mark.changed { continue }
        guard now.inode == mark.inode, now.size > mark.size, try endsLine(name, at: mark.end) else {
          return .rewritten
        }
      }
      marks[name] = try read(name, from: marks[name], into: &builder)
      isChanged = true
    }
    return isChanged ? .added(builder.finish()) : .none
  }

  /// Whether a line still ends just before an offset.
  private func endsLine(_ name: String, at offset: Int) throws(StoreError) -> Bool {
    if offset == 0 { return true }
    return try Descriptor(reading: file(name)).bytes(from: offset - 1, to: offset) == [UInt8(ascii: "\n")]
  }
}
