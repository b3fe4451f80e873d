import Glibc

/// Reads a theme file of the user, whatever it turns out to be.
enum ThemeFile {
  /// No scheme is near this size.
  static let limit = 64 * 1024

  /// The text of the file; nil if there is none.
  static func text(_ path: String) throws(ThemeError) -> String? {
    // Not blocking: what bears the name may be a pipe nobody writes to.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG { return nil }
      throw unreadable(path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ThemeError(file: path, problem: "this is no file", remedy: "put a scheme file here, or remove it")
    }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var used = 0
    while used < bytes.count {
      let room = bytes.count - used
      let count = bytes[used...].withUnsafeMutableBytes { read(file, $0.baseAddress, room) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      used += count
    }
    guard used <= limit else {
      throw ThemeError(
        file: path, problem: "the file is larger than 64 KiB", remedy: "put a scheme file here")
    }
    let content = bytes[..<used]
    guard !content.contains(0) else {
      throw ThemeError(file: path, problem: "this is no UTF-8 text", remedy: "save it as UTF-8, or remove it")
    }
    return String(decoding: content, as: UTF8.self)
  }

  private static func unreadable(_ path: String) -> ThemeError {
    ThemeError(
      file: path, problem: "it cannot be read (\(String(cString: strerror(errno))))",
      remedy: "make it readable or remove it")
  }
}
