import Glibc

/// The bytes of a file or of standard input, a piece at a time.
struct ByteStream: ~Copyable {
  private static let piece = 1 << 16

  private let file: Descriptor

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(StoreError) {
    file = try Descriptor(reading: path == "-" ? "/dev/stdin" : path)
  }

  /// The next bytes; a short piece only at the end, an empty one after it.
  func next() throws(StoreError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: ByteStream.piece) { buffer, count in
      while count < buffer.count {
        let got = read(file.raw, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if code != 0 { throw .cannotRead(path: file.path, code: code) }
    return bytes
  }
}
