import Glibc

/// Standard error while the full screen is up: a file, so that a message of the run-time library neither
/// spoils the screen nor is lost with it.
struct ErrorLog {
  /// The file; nil where none could be opened.
  let path: String?
  /// Standard error as it was.
  let real: Int32

  /// Points standard error at the file.
  init(path: String) throws(TerminalError) {
    real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard real >= 0 else { throw .system(call: "dup", errno: errno) }
    ErrorLog.makeFolders(of: path)
    var log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    self.path = log >= 0 ? path : nil
    if log < 0 { log = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard log >= 0 else { return }
    dup2(log, STDERR_FILENO)
    close(log)
  }

  /// Points standard error where it pointed before.
  func restore() {
    dup2(real, STDERR_FILENO)
    close(real)
  }

  /// What is said on the real standard error after a crash.
  var crashMessage: String {
    let what = "patella: stopped by an error of its own. What was saved before is safe."
    guard let path else { return what + " No log file could be written.\n" }
    return what + " What happened is in \(printable(path))\n"
  }

  private static func makeFolders(of path: String) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part
      mkdir(folder, 0o700)
      folder += "/"
    }
  }
}
