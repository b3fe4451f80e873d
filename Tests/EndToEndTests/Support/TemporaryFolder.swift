import Glibc
import Testing

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/patella-test-XXXXXX".utf8CString)
    let made = try template.withUnsafeMutableBufferPointer { mkdtemp(try #require($0.baseAddress)) }
    path = String(cString: try #require(made))
  }

  deinit {
    TemporaryFolder.remove(path)
  }

  private static func remove(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        remove(inner)
      } else {
        unlink(inner)
      }
    }
    rmdir(path)
  }
}

/// The names in a folder, sorted.
func names(in path: String) -> [String] {
  guard let stream = opendir(path) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Writes a file.
func write(_ text: String, to path: String, flags: Int32 = O_TRUNC) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
  try #require(file >= 0, "\(path): \(String(cString: strerror(errno)))")
  defer { close(file) }
  let bytes = Array(text.utf8)
  try #require(Glibc.write(file, bytes, bytes.count) == bytes.count)
}

/// Reads a file.
func read(_ path: String) throws -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  try #require(file >= 0, "\(path): \(String(cString: strerror(errno)))")
  defer { close(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = Glibc.read(file, &piece, piece.count)
    if count <= 0 { break }
    bytes.append(contentsOf: piece[..<count])
  }
  return String(decoding: bytes, as: UTF8.self)
}
