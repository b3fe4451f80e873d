import Glibc

/// The lock of a folder, which every writer holds while it writes: of the journal, or of what the program remembers.
enum FolderLock {
  /// Does something while holding the lock, which is waited for at most `patience` seconds.
  static func holding<Result>(
    _ folder: String, patience: Double = 5, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let path = folder + "/.lock"
    let descriptor = try Descriptor(path, O_RDWR | O_CREAT, failure: StoreError.cannotWrite)
    let deadline = seconds() + patience
    var pause: UInt32 = 500
    while flock(descriptor.raw, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        if seconds() >= deadline { throw .busy(path: path) }
        usleep(pause)
        pause = min(pause * 2, 20_000)
      case let code: throw .cannotWrite(path: path, code: code)
      }
    }
    defer { flock(descriptor.raw, LOCK_UN) }
    return try body()
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
