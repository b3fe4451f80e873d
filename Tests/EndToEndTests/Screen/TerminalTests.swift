import Glibc
import Testing

/// The terminal before, during and after: every kind of it, and every way to leave.
@Suite(.serialized) struct TerminalTests {
  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-direct", "nobody-knows-this",
  ])
  func kinds(_ term: String) throws {
    let home = try Home()
    try home.patella("check-in 3 --side left")
    let terminal = try Tmux(home, term: term)
    let before = try modes(terminal)
    try terminal.run("patella")
    try terminal.wait(for: "? help")
    try terminal.wait(for: "Morning pain")
    if term == "vt100" {
      #expect(!(try terminal.screen(escapes: true).contains(/\u{1B}\[[0-9;]*3[0-7]/)), "vt100 has no color")
    }
    for pane in ["2", "3", "4", "1"] { try terminal.press(pane) }
    try terminal.wait(for: "Morning pain")
    try terminal.press("q")
    #expect(try terminal.waitForPrompt() == 0)
    #expect(try modes(terminal) == before)
    #expect(try !terminal.screen().contains("Morning pain"), "the screen from before is back")
  }

  @Test func withoutACursorThereIsAMessage() throws {
    let terminal = try Tmux(try Home(), term: "dumb")
    try terminal.run("patella")
    try terminal.wait(for: "\"dumb\"")
    #expect(try terminal.waitForPrompt() == 69)
  }

  @Test func withoutATerminalThereIsAMessage() throws {
    let outcome = try Home().patella("")
    #expect(outcome.status == 69)
    #expect(outcome.error.contains("terminal"))
    #expect(outcome.output.isEmpty)
  }

  /// Today with a check-in, in a terminal, and the modes that the terminal had before.
  private func opened() throws -> (home: Home, terminal: Tmux, before: String) {
    let home = try Home()
    try home.patella("check-in 3 --side left")
    let terminal = try Tmux(home)
    let before = try modes(terminal)
    try terminal.run("patella")
    try terminal.wait(for: "Morning pain")
    return (home, terminal, before)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsThatEndIt(_ signal: Int32) throws {
    let (home, terminal, before) = try opened()
    try terminal.press("Space")
    try terminal.wait(for: "[x]")
    kill(try terminal.child(), signal)
    try terminal.waitForPrompt()
    try terminal.wait(without: "Morning pain")
    #expect(try modes(terminal) == before)
    #expect(try home.history("--kind exercise").count == 1)
    #expect(try home.patella("verify").status == 0)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT])
  func aCrashLeavesTheTerminalWhole(_ signal: Int32) throws {
    let (home, terminal, before) = try opened()
    kill(try terminal.child(), signal)
    try terminal.wait(for: "stopped by an error of its own")
    try terminal.wait(for: "patella.log")
    try terminal.press("Enter")
    #expect(try modes(terminal) == before)
    #expect(try home.patella("verify").status == 0)
  }

  @Test func suspendAndResume() throws {
    let (home, terminal, before) = try opened()
    try terminal.press("C-z")
    try terminal.waitForPrompt()
    #expect(try modes(terminal) == before)
    try home.patella("done wall_sit --sets 1")
    try terminal.run("fg")
    try terminal.wait(for: "[x][ ][ ] Wall sit")
    kill(try terminal.child(), SIGTSTP)
    try terminal.waitForPrompt()
    #expect(try modes(terminal) == before)
    try terminal.run("fg")
    try terminal.wait(for: "[x][ ][ ] Wall sit")
    try terminal.press("q")
    try terminal.waitForPrompt()
    #expect(try modes(terminal) == before)
  }

  @Test func whatAnotherProgramWritesIsSeen() throws {
    let home = try Home()
    try home.patella("check-in 3 --side left")
    let terminal = try Tmux(home)
    try terminal.run("patella")
    try terminal.wait(for: "[ ][ ][ ] Wall sit")
    let id = try home.record("done wall_sit --sets 2")
    try terminal.wait(for: "[x][x][ ] Wall sit")
    try home.patella("delete \(id)")
    try terminal.wait(for: "[ ][ ][ ] Wall sit")
  }

  /// A slow line cuts the sequences of keys anywhere; no part of one is ever taken for a key of its own.
  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5C", "\u{1B}[5~", "\u{1B}[<64;10;8M", "\u{1B}[15~",
    "\u{1B}[200~u\u{1B}[201~",
  ])
  func aSequenceOnASlowLineIsNeverText(_ sequence: String) throws {
    let home = try Home()
    try home.patella("check-in 3 --side left")
    try home.patella("done wall_sit --sets 1")
    let terminal = try Tmux(home)
    try terminal.run("patella")
    let before = try terminal.wait(for: "[x][ ][ ] Wall sit")
    try terminal.send(Array(sequence.utf8), pause: 100)
    usleep(300_000)
    let after = try terminal.screen()
    #expect(rows(after) == rows(before))
    #expect(try home.history().count == 2)
    try terminal.press("q")
    try terminal.waitForPrompt()
  }

  /// The list without its cursor.
  private func rows(_ screen: String) -> [String] {
    screen.split(separator: "\n").filter { $0.contains("[ ]") }.map { String($0.dropFirst(3)) }
  }

  /// The modes of the terminal as `stty` names them.
  private func modes(_ terminal: Tmux) throws -> String {
    try terminal.run(#"printf '\033[H\033[2J'; stty -a; echo mo''des"#)
    let screen = try terminal.wait(for: "modes\n")
    return String(screen.split(separator: "modes").first ?? "")
  }
}
