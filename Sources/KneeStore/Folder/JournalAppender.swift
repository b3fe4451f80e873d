import Glibc

/// Adds lines to files of a journal under its lock: all of them, on the disk, or none.
struct JournalAppender {
  /// A line without its end, and the name of the file it goes into.
  struct Line {
    var file: String
    var bytes: [UInt8]
  }

  /// The folder of the lines.
  let journal: String

  /// Adds lines; where one file fails, what was added to the others is cut off again.
  func append(_ lines: [Line]) throws(StoreError) {
    if lines.isEmpty { return }
    try prepare()
    try FolderLock.holding(journal) { () throws(StoreError) in try write(lines) }
  }

  /// The same where the folder is prepared and its lock held.
  func write(_ lines: [Line]) throws(StoreError) {
    var done: [(path: String, size: off_t)] = []
    for (name, lines) in Dictionary(grouping: lines, by: \.file).sorted(by: { $0.key < $1.key }) {
      let path = journal + "/" + name
      do throws(StoreError) {
        let content = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
        done.append((path, try append(content, to: path)))
      } catch {
        for (path, size) in done { try cut(path, to: size) }
        throw error
      }
    }
  }

  /// - Returns: the size the file had before.
  private func append(_ content: [UInt8], to path: String) throws(StoreError) -> off_t {
    let isNew = access(path, F_OK) != 0
    let file = try Descriptor(path, O_RDWR | O_APPEND | O_CREAT, failure: StoreError.cannotWrite)
    let size = try file.status().st_size
    let last = try file.bytes(from: max(0, Int(size) - 1), to: Int(size))
    // What stands there without an end is a fragment: it must not swallow the new line.
    let start: [UInt8] = size == 0 || last == [UInt8(ascii: "\n")] ? [] : [UInt8(ascii: "\n")]
    if let code = file.write(start + content) ?? file.sync() {
      ftruncate(file.raw, size)
      _ = file.sync()
      throw .cannotWrite(path: path, code: code)
    }
    if isNew { try Folders.sync(journal) }
    return size
  }

  private func cut(_ path: String, to size: off_t) throws(StoreError) {
    let file = try Descriptor(path, O_RDWR, failure: StoreError.cannotWrite)
    if ftruncate(file.raw, size) != 0 { throw .cannotWrite(path: path, code: errno) }
    if let code = file.sync() { throw .cannotWrite(path: path, code: code) }
  }

  /// Makes the folder, and tells git to merge the lines of two devices by their union.
  func prepare() throws(StoreError) {
    if !Folders.isFolder(journal) { try Folders.make(journal) }
    let attributes = journal + "/.gitattributes"
    var status = stat()
    if stat(attributes, &status) == 0, status.st_size > 0 { return }
    let file = try Descriptor(attributes, O_WRONLY | O_CREAT | O_TRUNC, failure: StoreError.cannotWrite)
    if let code = file.write(Array("*.jsonl merge=union\n".utf8)) {
      throw .cannotWrite(path: attributes, code: code)
    }
  }
}
