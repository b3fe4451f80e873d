import Glibc

/// A thread of the system. Full Foundation would bring one along, at three times the size of the program.
struct PosixThread: Sendable {
  /// Carries the work into the thread.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let thread: pthread_t

  /// Starts a thread; nil when the system has none left.
  init?(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    if code != 0 {
      work.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the work is done.
  func join() {
    pthread_join(thread, nil)
  }
}
