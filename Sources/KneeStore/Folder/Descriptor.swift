import Glibc

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  let raw: Int32
  let path: String

  /// Opens a file; the error is what `failure` makes of the system's code.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600, failure: (String, Int32) -> StoreError)
    throws(StoreError)
  {
    var descriptor: Int32
    repeat { descriptor = open(path, flags | O_CLOEXEC, mode) } while descriptor < 0 && errno == EINTR
    if descriptor < 0 { throw failure(path, errno) }
    raw = descriptor
    self.path = path
  }

  /// Opens a file for reading.
  init(reading path: String) throws(StoreError) {
    try self.init(path, O_RDONLY, failure: StoreError.cannotRead)
  }

  deinit {
    close(raw)
  }

  func status() throws(StoreError) -> stat {
    var status = stat()
    if fstat(raw, &status) != 0 { throw .cannotRead(path: path, code: errno) }
    return status
  }

  /// The bytes from an offset to another, or to the end of the file where that comes first.
  func bytes(from start: Int, to end: Int) throws(StoreError) -> [UInt8] {
    var code: Int32 = 0
    let wanted = max(0, end - start)
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = pread(raw, buffer.baseAddress.map { $0 + count }, wanted - count, off_t(start + count))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if code != 0 { throw .cannotRead(path: path, code: code) }
    return bytes
  }

  /// The whole file.
  func contents() throws(StoreError) -> [UInt8] {
    try bytes(from: 0, to: Int(status().st_size))
  }

  /// Writes bytes in one go.
  ///
  /// - Returns: the code of the system where not all of them could be written.
  func write(_ bytes: [UInt8]) -> Int32? {
    var written: Int
    repeat { written = Glibc.write(raw, bytes, bytes.count) } while written < 0 && errno == EINTR
    if written == bytes.count { return nil }
    // A short write is what a full disk looks like.
    return written < 0 ? errno : ENOSPC
  }

  /// Waits until what was written is on the disk.
  ///
  /// - Returns: the code of the system where that failed.
  func sync() -> Int32? {
    fsync(raw) == 0 ? nil : errno
  }
}
