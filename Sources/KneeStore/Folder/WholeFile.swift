import Glibc

/// Files that are replaced whole.
enum WholeFile {
  /// Puts bytes in the place of a file: a new file beside it, on the disk, then renamed.
  static func replace(_ path: String, with bytes: [UInt8]) throws(StoreError) {
    try replace([(path, bytes)])
  }

  /// The same for several files of one folder: none is replaced before all are on the disk.
  static func replace(_ files: [(path: String, bytes: [UInt8])]) throws(StoreError) {
    do throws(StoreError) {
      for file in files { try write(file.bytes, to: fresh(file.path)) }
      for file in files where rename(fresh(file.path), file.path) != 0 {
        throw .cannotWrite(path: file.path, code: errno)
      }
    } catch {
      for file in files { unlink(fresh(file.path)) }
      throw error
    }
    if let first = files.first { try Folders.sync(Folders.parent(of: first.path)) }
  }

  private static func fresh(_ path: String) -> String { "\(path).\(getpid()).new" }

  private static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC, failure: StoreError.cannotWrite)
    if let code = file.write(bytes) ?? file.sync() { throw .cannotWrite(path: path, code: code) }
  }
}
