import TerminalKit
import Testing
import ThemeKit

@testable import CursesTerminal

/// Descriptions of terminals, as they are installed here and as they are derived.
extension ProcessWide {
  @Suite struct TerminfoTests {
    @Test(arguments: [
      ("\u{1B}[?5h$<100/>\u{1B}[?5l", "\u{1B}[?5h\u{1B}[?5l"), ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"),
      ("a$<5*>b", "ab"),
      ("$", "$"), ("$<", "$<"), ("", ""),
    ])
    func delaysAreLeftOut(capability: String, bytes: String) {
      #expect(Terminfo.withoutPadding(Array(capability.utf8)) == Array(bytes.utf8))
    }

    @Test(arguments: [
      "no-such-terminal", "", "../etc/passwd", "unknown", String(repeating: "x", count: 5000),
    ])
    func anUnknownTerminalFallsBack(term: String) throws {
      let terminfo = try #require(Terminfo(term: term, descriptor: -1))
      #expect(terminfo.term == "xterm-256color")
      let found = try TerminalCapabilities.detect(environment: ["TERM": term, "LANG": "C.UTF-8"])
      #expect(found.isFallback)
      #expect(found.depth == .colors256)
      #expect(found.isUTF8)
    }

    @Test func withoutAnyDescriptionTheProgramsOwnServes() throws {
      let terminfo = try #require(Terminfo(term: "none", fallbacks: ["none-either"], descriptor: -1))
      #expect(terminfo.isBuiltIn && terminfo.canAddressCursor && terminfo.colors == 256)
      let size = Size(width: 30, height: 4)
      for depth in ColorDepth.allCases {
        let screen = try CursesScreen(terminfo: terminfo, depth: depth, size: size, asciiOnly: false)
        defer { screen.close() }
        #expect(screen.depth == depth)
        var frame = Buffer(size)
        var emulator = Emulator(size)
        frame.write("patella", x: 3, y: 1, Style(.danger, on: .surface, [.bold, .italic]))
        emulator.feed(screen.encode(frame, theme: try SessionTests.theme(depth)))
        frame.fill(Rect(x: 0, y: 1, width: 20, height: 2), .selected)
        frame.write("tibia", x: 25, y: 3)
        emulator.feed(screen.encode(frame, theme: try SessionTests.theme(depth)))
        #expect(emulator.text == frame.text)
        #expect(emulator.unknown == [])
      }
    }

    @Test func aTerminalWithoutCursorAddressingIsNamed() {
      #expect(throws: TerminalError.unusable(term: "dumb")) {
        try TerminalCapabilities.detect(environment: ["TERM": "dumb"])
      }
      #expect(TerminalError.unusable(term: "du\u{1B}mb").message.contains("\"du?mb\""))
    }

    @Test func whatTerminalsCanDoIsFound() throws {
      let found = { (term: String) in try TerminalCapabilities.detect(environment: ["TERM": term]) }
      let xterm = try found("xterm-256color")
      #expect(xterm.hasAlternateScreen && xterm.canReportMouse && xterm.canCopy && !xterm.isFallback)
      let vt100 = try found("vt100")
      #expect(!vt100.hasAlternateScreen && !vt100.canReportMouse && !vt100.canCopy && vt100.depth == .mono)
      #expect(try !found("linux").canCopy)
    }

    @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "tmux-256color"])
    func whatTheDescriptionSaysOfKeysIsThatKey(term: String) throws {
      let terminfo = try #require(Terminfo(term: term, descriptor: -1))
      let keys = KeySeeds.keys(terminfo.strings)
      for name in [
        "kcuu1", "kcud1", "kcub1", "kcuf1", "khome", "kend", "kpp", "knp", "kdch1", "kbs", "kf1", "kf4",
      ] {
        let sequence = terminfo.bytes(name)
        if sequence.isEmpty { continue }
        var decoder = InputDecoder(keys: keys)
        #expect(decoder.feed(sequence, at: 0) == KeySeeds.names[name].map { [.key($0)] }, "\(term) \(name)")
      }
    }

    @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100", "xterm-direct"])
    func aDerivedEntryKeepsAllButTheColors(term: String) throws {
      let own = try #require(Terminfo(term: term, descriptor: -1))
      let entry = try #require(own.entry)
      let derived = entry.with(.direct)
      let settings = ["TERMINFO": derived.environmentValue]
      let again = try #require(Environment.with(settings) { Terminfo(term: term, descriptor: -1) })
      let entryAgain = try #require(Environment.with(settings) { again.entry })
      #expect(again.colors == 0x100_0000)
      #expect(
        again.strings.filter { $0.key != "op" }
          == own.strings.filter { !["op", "Ms", "BE"].contains($0.key) })
      #expect(entryAgain.booleans == entry.booleans)
      #expect(entryAgain.numbers == derived.numbers)
      #expect(entryAgain.strings == derived.strings)
    }
  }
}
