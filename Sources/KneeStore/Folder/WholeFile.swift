import Glibc

/// Files that are replaced whole.
enum WholeFile {
  /// Puts bytes in the place of a file: a new file beside it, on the disk, then renamed.
  static func replace(_ path: String, with bytes: [UInt8]) throws(StoreError) {
    let fresh = "\(path).\(getpid()).new"
    do throws(StoreError) {
      try write(bytes, to: fresh)
      if rename(fresh, path) != 0 { throw .cannotWrite(path: path, code: errno) }
    } catch {
      unlink(fresh)
      throw error
    }
    try Folders.sync(Folders.parent(of: path))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC, failure: StoreError.cannotWrite)
    if let code = file.write(bytes) ?? file.sync() { throw .cannotWrite(path: path, code: code) }
  }
}
