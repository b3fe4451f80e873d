import Glibc

/// A pipe that one thread writes to so that another one wakes up.
final class WakeUp: Sendable {
  /// Readable when somebody has rung.
  let descriptor: Int32
  private let bell: Int32

  init() throws(StoreError) {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { throw .cannotCreate(path: "a pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Wakes the other side. A full pipe means that it is already awake.
  func ring() {
    var byte: UInt8 = 1
    while write(bell, &byte, 1) < 0 && errno == EINTR {}
  }

  /// Forgets all rings so far.
  func quiet() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let got = read(descriptor, &bytes, bytes.count)
      if got < 0 && errno == EINTR { continue }
      if got < bytes.count { return }
    }
  }

  /// Sleeps until somebody rings.
  func wait() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, -1) < 0 && errno == EINTR {}
    quiet()
  }
}
