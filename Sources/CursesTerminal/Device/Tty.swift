import Glibc
import TerminalKit

/// The terminal device: its modes, its size, reading and writing without waiting.
final class Tty {
  let descriptor: Int32
  /// The modes as they were found.
  let savedModes: termios

  /// Opens the device behind a descriptor anew, because not to wait is a property that all who share a
  /// descriptor share, and the shell must not find it set afterwards.
  /// - Throws: `notATerminal` where there is none behind it.
  init(behind descriptor: Int32) throws(TerminalError) {
    guard isatty(descriptor) == 1 else { throw .notATerminal }
    let flags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
    var opened = open("/proc/self/fd/\(descriptor)", flags)
    // After `su` the device belongs to somebody else, but the controlling terminal can always be opened.
    if opened < 0 { opened = open("/dev/tty", flags) }
    if opened < 0 { opened = fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
    guard opened >= 0 else { throw .system(call: "open", errno: errno) }
    var modes = termios()
    guard tcgetattr(opened, &modes) == 0 else {
      let error = errno
      Glibc.close(opened)
      throw .system(call: "tcgetattr", errno: error)
    }
    self.descriptor = opened
    savedModes = modes
  }

  deinit { Glibc.close(descriptor) }

  /// Every byte comes through as it is: no echo, no lines, no signals from keys, no flow control.
  func setRaw() {
    var modes = savedModes
    modes.c_iflag &= ~tcflag_t(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    modes.c_cflag = modes.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  /// Puts back the modes as they were found.
  func restoreModes() {
    var modes = savedModes
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  /// Columns and rows; 80x24 where the device does not know, as on a serial line.
  var size: Size {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(width: 80, height: 24)
    }
    // ncurses holds a place in 16 bits with a sign.
    return Size(width: min(Int(window.ws_col), 2000), height: min(Int(window.ws_row), 1000))
  }

  /// What a read brought.
  enum Reading: Equatable {
    case bytes([UInt8])
    case nothing
    /// The terminal is gone.
    case end
  }

  /// Reads what is there, at most 4 KiB.
  func read() -> Reading {
    var count = 0
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, used in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      failure = errno
      used = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    return count < 0 && [EAGAIN, EINTR].contains(failure) ? .nothing : .end
  }

  /// Writes all bytes, waiting while the line is full.
  /// - Parameter giveUp: asked while waiting, each time a signal comes; true leaves the rest unwritten.
  /// - Returns: false when the terminal is gone or the rest was left.
  @discardableResult
  func write(_ bytes: UnsafeRawBufferPointer, signals: Int32 = -1, giveUp: () -> Bool = { false }) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var waits = [pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)]
        if signals >= 0 { waits.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0)) }
        // A line that stands still must not hold up the end of the program for ever.
        let ready = poll(&waits, nfds_t(waits.count), signals >= 0 ? -1 : 500)
        if ready == 0 || waits[0].revents & Int16(POLLHUP | POLLERR) != 0 { return false }
        if waits.count > 1, waits[1].revents != 0, giveUp() { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}

/// What the system calls an error.
func describe(_ error: Int32) -> String {
  guard let text = strerror(error) else { return "error \(error)" }
  return String(cString: text)
}
