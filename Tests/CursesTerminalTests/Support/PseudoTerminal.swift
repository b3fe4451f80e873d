import Glibc
import TerminalKit
import Testing

@testable import CursesTerminal

/// Both ends of a pseudo terminal: the program gets `device`, the test plays the terminal.
final class PseudoTerminal {
  let device: Int32
  private(set) var controller: Int32

  init(_ size: Size) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    // Swift does not see posix_openpt and its kin. These are TIOCSPTLCK and TIOCGPTN.
    var unlocked: Int32 = 0
    try #require(ioctl(controller, 0x4004_5431, &unlocked) == 0)
    var number: UInt32 = 0
    try #require(ioctl(controller, 0x8004_5430, &number) == 0)
    device = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(device >= 0)
    resize(size)
  }

  deinit {
    close(device)
    hangUp()
  }

  func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.width)
    window.ws_row = UInt16(size.height)
    _ = ioctl(device, UInt(TIOCSWINSZ), &window)
  }

  /// Plays the terminal's user.
  func type(_ bytes: [UInt8]) throws {
    try #require(write(controller, bytes, bytes.count) == bytes.count)
  }

  func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// What the program has sent since the last time.
  func received() -> [UInt8] {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(controller, &bytes, bytes.count)
      guard count > 0 else { return all }
      all += bytes.prefix(count)
    }
  }

  func hangUp() {
    if controller >= 0 { close(controller) }
    controller = -1
  }

  /// The modes that a shell left behind would find.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(device, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
