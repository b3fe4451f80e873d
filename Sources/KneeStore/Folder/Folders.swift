import Glibc

/// Folders of the program's own: private, and on the disk when they are made.
enum Folders {
  /// Makes a folder and those above it, each for the owner alone.
  static func make(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 {
      try sync(parent(of: path))
      return
    }
    switch errno {
    case EEXIST:
      if !isFolder(path) { throw .cannotCreate(path: path, code: ENOTDIR) }
    case ENOENT where parent(of: path) != path:
      try make(parent(of: path))
      try make(path)
    case let code:
      throw .cannotCreate(path: path, code: code)
    }
  }

  /// Waits until the names in a folder are on the disk.
  static func sync(_ path: String) throws(StoreError) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY, failure: StoreError.cannotWrite)
    // Some file systems cannot sync a folder and say so; their names are safe in their own way.
    if let code = folder.sync(), code != EINVAL, code != EROFS { throw .cannotWrite(path: path, code: code) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder that holds a path.
  static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The names in a folder, sorted; nil when there is no such folder.
  static func names(in path: String) throws(StoreError) -> [String]? {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return nil }
      throw .cannotRead(path: path, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw .cannotRead(path: path, code: errno) }
    return names.sorted()
  }
}
