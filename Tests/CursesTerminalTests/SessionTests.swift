import Glibc
import TerminalKit
import Testing
import ThemeKit

@testable import CursesTerminal

extension ProcessWide {
  /// The terminal on a pseudo terminal of our own.
  @Suite struct SessionTests {
    static let terms = [
      "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-direct", "no-such-terminal",
    ]

    static func options(_ term: String, _ more: [String: String] = [:], color: ColorOption = .auto)
      -> TerminalOptions
    {
      let environment = ["TERM": term, "LANG": "C.UTF-8"].merging(more) { $1 }
      return TerminalOptions(environment: environment, color: color, logFile: "/dev/null")
    }

    static func theme(_ depth: ColorDepth, _ slug: String = "marrow") throws -> ResolvedTheme {
      ResolvedTheme(try ThemeLibrary().scheme(slug), depth: depth)
    }

    @Test(arguments: terms)
    func theTerminalIsWholeAfterwards(term: String) throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let before = pty.modes
      let session = try TerminalSession(Self.options(term), device: pty.device)
      #expect(pty.modes != before)
      var frame = Buffer(session.size)
      frame.write("inner joint line", x: 3, y: 4, Style(.title))
      session.present(frame, theme: try Self.theme(session.capabilities.depth))
      var emulator = Emulator(session.size)
      emulator.feed(pty.received())
      #expect(emulator.text == frame.text)
      #expect(emulator.modes.contains("?2004") == (session.capabilities.canReportMouse))
      session.close()
      session.close()
      emulator.feed(pty.received())
      #expect(pty.modes == before)
      #expect(emulator.modes.isDisjoint(with: ["?2004", "?1000", "?1006", "?1049", "?1"]))
      #expect(emulator.modes.contains("?25") || term == "vt100")
      #expect(emulator.unknown == [])
    }

    /// Random frames one after the other: what stands on the screen is the frame, cell by cell, with the
    /// colors of the theme.
    @Test(arguments: terms, [ColorOption.auto, .direct, .colors16, .never])
    func theScreenShowsTheFrame(term: String, color: ColorOption) throws {
      let size = Size(width: 37, height: 9)
      let pty = try PseudoTerminal(size)
      let session = try TerminalSession(Self.options(term, color: color), device: pty.device)
      defer { session.close() }
      let themes = try ["marrow", "cartilage", "terminal"].map {
        try Self.theme(session.capabilities.depth, $0)
      }
      var emulator = Emulator(size)
      var numbers = Numbers(state: 88_172_645_463_325_252)
      var frame = Buffer(size)
      for step in 0..<60 {
        Self.scribble(&frame, &numbers)
        session.present(frame, theme: themes[step / 20])
        emulator.feed(pty.received())
        #expect(emulator.text == frame.text, "step \(step)")
        if let cursor = frame.cursor { #expect(emulator.cursor == cursor) }
        if color == .never { #expect(emulator.rows.joined().allSatisfy { $0.look.foreground == .normal }) }
      }
      // Drawn whole, it is the same as drawn in steps: nothing was left behind, colors neither.
      var fresh = Emulator(size)
      session.repaint()
      session.present(frame, theme: themes[2])
      fresh.feed(pty.received())
      for (y, row) in fresh.rows.enumerated() {
        for (x, cell) in row.enumerated() where cell.text != "" {
          let stepwise = emulator.rows[y][x]
          #expect(stepwise.text == cell.text)
          #expect(stepwise.look == cell.look || cell.text == " " && stepwise.look.looksLike(cell.look))
        }
      }
      #expect(emulator.unknown + fresh.unknown == [])
    }

    static func scribble(_ frame: inout Buffer, _ numbers: inout Numbers) {
      let words = [
        "knee", "中文", "🦵", "e\u{301}", "⣿⡇", "─│", "0–10", "   ", "a long line of text that is cut off",
      ]
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let style = Style(
          Role.allCases.randomElement(using: &numbers) ?? .text,
          on: [.background, .surface, .selection, .pain7].randomElement(using: &numbers) ?? .background,
          Attributes(rawValue: UInt8.random(in: 0...15, using: &numbers)))
        let (x, y) = (Int.random(in: -3...40, using: &numbers), Int.random(in: 0...9, using: &numbers))
        if Bool.random(using: &numbers) {
          frame.write(words.randomElement(using: &numbers) ?? "", x: x, y: y, style)
        } else {
          frame.fill(Rect(x: x, y: y, width: 9, height: 2), style)
        }
      }
      frame.cursor =
        Bool.random(using: &numbers) ? nil : Point(x: Int.random(in: 0..<37, using: &numbers), y: 3)
    }

    @Test func directColorsAreSentAsTheyAre() throws {
      let pty = try PseudoTerminal(Size(width: 20, height: 3))
      let session = try TerminalSession(Self.options("screen", color: .direct), device: pty.device)
      defer { session.close() }
      #expect(session.capabilities.depth == .direct)
      let theme = try Self.theme(.direct)
      var frame = Buffer(session.size)
      frame.write("x", x: 0, y: 0, Style(.danger))
      session.present(frame, theme: theme)
      guard case .rgb(let hex) = theme.look(.danger, on: .background).foreground else {
        Issue.record("the theme has no direct color")
        return
      }
      var emulator = Emulator(session.size)
      emulator.feed(pty.received())
      #expect(
        emulator.rows[0][0].look.foreground == .rgb(Int(hex >> 16), Int(hex >> 8 & 255), Int(hex & 255)))
    }

    @Test(arguments: [
      Size(width: 1, height: 1), Size(width: 1, height: 40), Size(width: 300, height: 1),
      Size(width: 300, height: 100),
    ])
    func everySizeIsDrawn(size: Size) throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      session.present(Buffer(session.size), theme: .mono)
      _ = pty.received()
      pty.resize(size)
      kill(getpid(), SIGWINCH)
      #expect(session.next() == [.resize(size)])
      var frame = Buffer(size)
      // The edges alone: all of a large frame at once is more than a pseudo terminal holds unread.
      for y in 0..<size.height {
        let text = String(repeating: "\(y % 10)", count: size.width)
        let isEdge = y == 0 || y == size.height - 1
        frame.write(text, x: isEdge ? 0 : size.width - 1, y: y, limit: isEdge ? size.width : 1)
      }
      session.present(frame, theme: .mono)
      var emulator = Emulator(size)
      emulator.feed(pty.received())
      #expect(emulator.text == frame.text)
      #expect(emulator.unknown == [])
    }

    @Test func withoutUTF8OnlyASCIIIsSent() throws {
      let pty = try PseudoTerminal(Size(width: 40, height: 2))
      let session = try TerminalSession(Self.options("xterm", ["LANG": "C"]), device: pty.device)
      defer { session.close() }
      #expect(session.isASCIIOnly)
      var frame = Buffer(session.size)
      frame.write("é 中 – ok", x: 0, y: 0)
      session.present(frame, theme: .mono)
      let bytes = pty.received()
      #expect(bytes.allSatisfy { $0 < 0x80 })
      var emulator = Emulator(session.size)
      emulator.feed(bytes)
      #expect(emulator.text == "e ?  - ok\n")
    }

    @Test func whatCameInOneGoIsOneListOfEvents() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      try pty.type(String(repeating: "\u{1B}[B", count: 200) + "\u{3}\u{1A}é\u{1B}[200~pasted\u{1B}[201~")
      let expected: [InputEvent] =
        Array(repeating: .key(.down), count: 200) + [
          .key(.control("c")), .key(.control("z")), .key(.character("é")), .paste("pasted"),
        ]
      #expect(session.next() == expected.map { .input($0) })
      try pty.type([0x1B])
      #expect(session.next() == [.input(.key(.escape))])
      #expect(session.next(wake: 1) == [.wake])
    }

    @Test(arguments: [
      (SIGTERM, TerminalEvent.terminate), (SIGINT, .terminate), (SIGQUIT, .terminate), (SIGHUP, .hangup),
      (SIGTSTP, .suspend),
    ])
    func signalsAreEvents(signal: Int32, event: TerminalEvent) throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      kill(getpid(), signal)
      #expect(session.next() == [event])
    }

    @Test func continuedItTakesTheTerminalAgain() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      var frame = Buffer(session.size)
      frame.write("knee", x: 0, y: 0)
      session.present(frame, theme: .mono)
      _ = pty.received()
      kill(getpid(), SIGCONT)
      #expect(session.next() == [.resumed(session.size)])
      session.present(frame, theme: .mono)
      var emulator = Emulator(session.size)
      emulator.feed(pty.received())
      #expect(emulator.text == frame.text)
      #expect(emulator.modes.isSuperset(of: ["?1049", "?2004", "?1000", "?1006"]))
    }

    @Test func aTerminalThatIsGoneIsSaidOnce() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      pty.hangUp()
      #expect(session.next() == [.hangup])
      session.present(Buffer(session.size), theme: .mono)
      #expect(session.next(wake: 0) == [.wake])
    }

    @Test func otherDescriptorsWakeItToo() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { ends.forEach { close($0) } }
      #expect(session.next(watching: [ends[0]], wake: 0) == [.wake])
      try #require(write(ends[1], "x", 1) == 1)
      #expect(session.next(watching: [ends[0]]) == [.ready(ends[0])])
    }

    @Test func theClipboardIsAskedWhereTheTerminalKnowsIt() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      _ = pty.received()
      #expect(session.copy("knee"))
      session.bell()
      #expect(pty.received() == Array("\u{1B}]52;c;a25lZQ==\u{7}\u{7}".utf8))
      #expect(!session.copy(String(repeating: "x", count: 74_995)))
      session.close()
      let console = try TerminalSession(Self.options("linux"), device: pty.device)
      #expect(!console.copy("knee"))
      console.close()
    }

    @Test func theMouseCanBeSwitchedOff() throws {
      let pty = try PseudoTerminal(Size(width: 80, height: 24))
      let session = try TerminalSession(Self.options("xterm-256color"), device: pty.device)
      defer { session.close() }
      var emulator = Emulator(session.size)
      session.present(Buffer(session.size), theme: .mono)
      emulator.feed(pty.received())
      #expect(emulator.modes.isSuperset(of: ["?1000", "?1006"]))
      session.setMouse(false)
      emulator.feed(pty.received())
      #expect(emulator.modes.isDisjoint(with: ["?1000", "?1006"]))
      session.setMouse(true)
      emulator.feed(pty.received())
      #expect(emulator.modes.isSuperset(of: ["?1000", "?1006"]))
    }

    @Test func aPipeIsNoTerminal() {
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      defer { ends.forEach { close($0) } }
      #expect(throws: TerminalError.notATerminal) {
        try TerminalSession(Self.options("xterm-256color"), device: ends[0])
      }
    }
  }
}

/// A generator that gives the same numbers for the same seed (Marsaglia, xorshift, 2003).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
