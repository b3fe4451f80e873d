import Glibc

/// Files that the user names.
enum TextFile {
  /// The bytes of a file; nil where there is none.
  static func bytes(_ path: String) throws(Failure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw unreadable(path)
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor, path)
  }

  /// Replaces or makes a file that only its owner may read.
  static func write(_ text: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw unwritable(path) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw unwritable(path)
      }
    }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(.cannotCreate, "\(path) cannot be written: \(String(cString: strerror(errno)))")
  }

  /// Standard input to its end.
  static func standardInput() throws(Failure) -> [UInt8] {
    try bytes(of: 0, "standard input")
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if errno != EINTR {
        throw unreadable(path)
      }
    }
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(.cannotAccess, "\(path) cannot be read: \(String(cString: strerror(errno)))")
  }
}
