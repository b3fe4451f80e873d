import Glibc

/// Notices that another program writes to the journal folder.
///
/// A network folder does not tell: there `JournalFolder.changes` must be asked now and then.
public final class FolderWatch: Sendable {
  /// To be polled for reading; readable when something in the folder changed.
  public let descriptor: Int32
  private let path: String

  /// A watch on the journal of a data folder; nil when the system has none left.
  public init?(path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.path = path
    if descriptor < 0 { return nil }
    arm()
  }

  deinit {
    close(descriptor)
  }

  /// Begins to watch, where the folder is there by now; does no harm when it is watched already.
  ///
  /// - Returns: whether the folder is watched.
  @discardableResult
  public func arm() -> Bool {
    let events = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM
    return inotify_add_watch(descriptor, path, UInt32(events)) >= 0
  }

  /// Takes what has been told so far.
  ///
  /// - Returns: whether there was anything.
  public func drain() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var isChanged = false
    while true {
      let got = read(descriptor, &bytes, bytes.count)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { return isChanged }
      isChanged = true
    }
  }
}
