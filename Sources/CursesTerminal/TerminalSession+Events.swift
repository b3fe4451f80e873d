import Glibc
import TerminalKit

extension TerminalSession {
  /// Waits for something to happen. It sleeps in one `poll` without a timeout, except while a key is half
  /// read or when `wake` is given, and reads all there is before it returns, so that 200 keys are one frame.
  /// - Parameters:
  ///   - watching: descriptors that wake the program when they can be read, such as the store's.
  ///   - wake: milliseconds after which to return in any case; nil for never.
  /// - Returns: at least one event, in the order they came.
  package func next(watching: [Int32] = [], wake: Int? = nil) -> [TerminalEvent] {
    let wakeTime = wake.map { now + max(0, $0) }
    while true {
      var events = takeWaiting()
      if events.isEmpty { events = poll(watching, until: wakeTime) }
      if events.isEmpty, let wakeTime, now >= wakeTime { events = [.wake] }
      if !events.isEmpty { return events }
    }
  }

  private func poll(_ watching: [Int32], until wakeTime: Int?) -> [TerminalEvent] {
    var entries = [pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)]
    // A negative descriptor is passed over: a terminal that is gone would wake us for ever.
    entries.append(pollfd(fd: isGone ? -1 : tty.descriptor, events: Int16(POLLIN), revents: 0))
    entries += watching.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let deadline = [decoder.deadline, wakeTime].compactMap { $0 }.min()
    let timeout = deadline.map { Int32(clamping: max(0, $0 - now)) } ?? -1
    let ready = Glibc.poll(&entries, nfds_t(entries.count), timeout)

    var events: [TerminalEvent] = []
    if ready > 0 {
      if entries[0].revents != 0 {
        signals.collect()
        events += signalEvents()
      }
      if entries[1].revents != 0 { events += readInput() }
      for entry in entries.dropFirst(2) where entry.revents != 0 { events.append(.ready(entry.fd)) }
    }
    return events + decoder.wake(at: now).map { .input($0) }
  }

  private func takeWaiting() -> [TerminalEvent] {
    defer { waiting = [] }
    return waiting + signalEvents()
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if signals.take(SIGCONT) {
      resume()
      events += waiting
      waiting = []
    }
    if signals.take(SIGWINCH) {
      let before = size
      takeSize()
      if size != before { events.append(.resize(size)) }
    }
    if signals.take(SIGTSTP) { events.append(.suspend) }
    if signals.take(SIGHUP) { events.append(.hangup) }
    let ends = [SIGINT, SIGTERM, SIGQUIT].filter { signals.take($0) }
    if !ends.isEmpty { events.append(.terminate) }
    return events
  }

  /// Reads what there is. At most a mebibyte at a time, so that an endless stream cannot hold up the rest.
  private func readInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for _ in 0..<256 {
      switch tty.read() {
      case .bytes(let bytes): events += decoder.feed(bytes, at: now).map { .input($0) }
      case .nothing: return events
      case .end:
        isGone = true
        return events + [.hangup]
      }
    }
    return events
  }

  /// Milliseconds of a clock that never goes back.
  private var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
