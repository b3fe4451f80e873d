import Glibc
import Testing

/// Random keys, clicks, pastes and sizes: no trap, no hang, the terminal whole, every line of the journal good.
///
/// `PATELLA_MONKEY=20000` in the environment makes the run as long as that.
@Suite(.serialized) struct MonkeyTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-direct"])
  func anything(_ term: String) throws {
    let home = try Home()
    try home.patella("demo --days 60 --seed 1")
    let steps = getenv("PATELLA_MONKEY").flatMap { Int(String(cString: $0)) } ?? 400
    var monkey = Monkey(seed: UInt64(steps) + UInt64(term.utf8.count))
    var terminal = try PseudoTerminal(home, term: term)
    let before = terminal.modes
    terminal.drain(wait: 300)
    #expect(terminal.modes != before, "the program did not open the terminal")
    for step in 0..<steps {
      if let end = terminal.ended() {
        // It found the way out through the palette.
        try #require(
          end.signal == 0 && end.status == 0, "\(term): status \(end.status), signal \(end.signal)")
        #expect(terminal.modes == before)
        terminal = try PseudoTerminal(home, term: term)
        terminal.drain(wait: 300)
      }
      switch monkey.action() {
      case .type(let bytes): try terminal.send(bytes)
      case .resize(let columns, let rows): terminal.resize(columns: columns, rows: rows)
      }
      if step % 50 == 49 {
        terminal.wake()
        terminal.drain(wait: 20)
      }
    }
    terminal.drain(wait: 200)
    // Out of any field, then away.
    for _ in 0..<4 {
      try terminal.send([0x1B])
      terminal.drain(wait: 80)
    }
    try terminal.send([0x03])
    let end = try #require(terminal.end(), "the program hangs on \(term)")
    #expect(end.signal == 0 && end.status == 0, "\(term): status \(end.status), signal \(end.signal)")
    #expect(terminal.modes == before)
    let verification = try home.patella("verify")
    #expect(verification.status == 0, "\(verification.error)")
  }
}

/// Hits the keyboard, the same way for the same seed.
struct Monkey {
  enum Action {
    case type([UInt8])
    case resize(columns: UInt16, rows: UInt16)
  }

  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// Keys that lead on are hit more often than those that lead away; `q` and Ctrl-C would end the fun.
  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}[5~", "\u{1B}[6~",
    "\u{1B}[H",
    "\u{1B}[F", "\u{1B}[Z", "\t", "\t", "\r", "\r", "\r", " ", " ", "\u{1B}", "\u{7F}", "\u{1}", "\u{C}",
    "\u{7}",
    "\u{14}", "\u{1A}", "\u{1B}[15~", "\u{1B}[3~", "\u{1B}[1;5C", "\u{1B}[", "\u{1B}[<", "\u{9B}31m", "\0",
  ]
  private static let letters = Array(
    "0123456789hjklgGxcpvsoemEndwC+-=.[]{}/?:!tuUbfNPHLDyaä漢é🦵".map(String.init))

  mutating func action() -> Action {
    switch random(100) {
    case 0..<40: .type(Array(Self.keys[random(Self.keys.count)].utf8))
    case 40..<82: .type(Array(Self.letters[random(Self.letters.count)].utf8))
    case 82..<92: .type(Array(mouse.utf8))
    case 92..<96: .type(Array("\u{1B}[200~\(paste)\u{1B}[201~".utf8))
    default: .resize(columns: UInt16(1 + random(220)), rows: UInt16(1 + random(70)))
    }
  }

  private var mouse: String {
    mutating get {
      let button = [0, 0, 0, 1, 2, 32, 35, 64, 65][random(9)]
      return "\u{1B}[<\(button);\(1 + random(200));\(1 + random(60))\(random(3) == 0 ? "m" : "M")"
    }
  }

  private var paste: String {
    mutating get {
      String(
        repeating: ["7", "two words", "line\nline", "\u{1B}[31m", "漢字", "10\r"][random(6)],
        count: 1 + random(30))
    }
  }
}
