import CNcurses
import Glibc

/// The signals that came, read from the pipe into which their handlers write.
final class SignalPipe {
  let descriptor: Int32
  private(set) var pending: Set<Int32> = []

  init() throws(TerminalError) {
    descriptor = cn_catch_signals()
    guard descriptor >= 0 else { throw .system(call: "pipe", errno: errno) }
  }

  /// Puts the handlers back that were there before.
  func release() { cn_release_signals() }

  /// Empties the pipe.
  func collect() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return }
      for byte in bytes.prefix(count) { pending.insert(Int32(byte)) }
    }
  }

  /// Whether the signal came since it was last taken.
  func take(_ signal: Int32) -> Bool { pending.remove(signal) != nil }

  /// Whether the program has been asked to end.
  var wantsEnd: Bool { !pending.isDisjoint(with: [SIGHUP, SIGTERM, SIGINT, SIGQUIT]) }
}
