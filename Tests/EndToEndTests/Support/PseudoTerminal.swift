import Glibc
import Testing

/// The program on a terminal of its own, without anybody who draws what it sends.
final class PseudoTerminal {
  private let main: Int32
  private let keeper: Int32
  private let program: Program.Running
  private var ending: (status: Int32, signal: Int32)?
  private(set) var bytesSent = 0

  init(_ home: Home, term: String, columns: UInt16 = 80, rows: UInt16 = 24) throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN: unlock the other end, and ask for its number.
    try #require(main >= 0 && ioctl(main, 0x4004_5431, &lock) == 0 && ioctl(main, 0x8004_5430, &number) == 0)
    let path = "/dev/pts/\(number)"
    // Held open, so that the modes can be looked at when the program is gone.
    keeper = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(keeper >= 0 && ioctl(main, UInt(TIOCSWINSZ), &size) == 0)
    try #require(fcntl(main, F_SETFL, O_NONBLOCK) == 0)
    program = try Program.start(
      [try Program.patella()], environment: home.environment.merging(["TERM": term]) { $1 }, terminal: path)
  }

  deinit {
    close(main)
    close(keeper)
  }

  /// The modes of the line.
  var modes: [UInt32] {
    var state = termios()
    tcgetattr(keeper, &state)
    return [state.c_iflag, state.c_oflag, state.c_cflag, state.c_lflag]
  }

  /// Types bytes; takes away what the program has sent meanwhile.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(main, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      try #require(count > 0 || errno == EAGAIN || errno == EINTR, "the terminal is gone")
      drain(wait: count > 0 ? 0 : 5)
      if count < 0 {
        wake()
        if ended() != nil { return }
      }
    }
  }

  /// Changes the size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(main, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// Reads and drops what the program sent, for as long as it sends and at least the milliseconds.
  func drain(wait: Int32) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var poller = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    while poll(&poller, 1, wait) > 0 {
      let count = Glibc.read(main, &piece, piece.count)
      if count <= 0 { return }
      bytesSent += count
    }
  }

  /// Continues the program, in case it was stopped.
  func wake() {
    kill(program.id, SIGCONT)
  }

  /// The end of the program, if it has come.
  func ended() -> (status: Int32, signal: Int32)? {
    if ending == nil { ending = program.poll() }
    return ending
  }

  /// Waits for the end; nil when it does not come within a minute.
  func end() -> (status: Int32, signal: Int32)? {
    for _ in 0..<1200 {
      drain(wait: 50)
      if let end = ended() { return end }
    }
    kill(program.id, SIGKILL)
    _ = program.wait()
    return nil
  }
}
