import Glibc

extension JournalFolder {
  /// Copies unreadable lines to `journal/unreadable/`, then takes them out of the journal. Lines of a newer
  /// version stay.
  ///
  /// - Returns: where the lines stood, and why they could not be read.
  public func setAside() throws(StoreError) -> [Journal.Unreadable] {
    guard exists else { throw .noFolder(path: path) }
    return try FolderLock.holding(journalPath) { () throws(StoreError) in
      var moved: [Journal.Unreadable] = []
      for name in try fileNames() {
        moved += try setAside(name)
      }
      return moved
    }
  }

  private func setAside(_ name: String) throws(StoreError) -> [Journal.Unreadable] {
    var moved: [Journal.Unreadable] = []
    var kept: [UInt8] = []
    var broken: [UInt8] = []
    try LineReader(bytes: try Descriptor(reading: file(name)).contents()).forEach { line throws(StoreError) in
      if case .failure(let problem) = line.record, !problem.isNewer {
        broken += line.bytes + [UInt8(ascii: "\n")]
        moved.append(
          Journal.Unreadable(
            place: StoreError.Place(file: file(name), line: line.number), reason: problem.reason,
            isNewer: false))
      } else {
        kept += line.bytes + [UInt8(ascii: "\n")]
      }
    }
    if moved.isEmpty { return [] }
    let folder = journalPath + "/unreadable"
    try Folders.make(folder)
    let copy = try Descriptor(
      folder + "/" + name, O_WRONLY | O_APPEND | O_CREAT, failure: StoreError.cannotWrite)
    if let code = copy.write(broken) ?? copy.sync() {
      throw .cannotWrite(path: folder + "/" + name, code: code)
    }
    try Folders.sync(folder)
    try WholeFile.replace(file(name), with: kept)
    return moved
  }
}
