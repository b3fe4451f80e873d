import Glibc
import Testing

/// A timer outlives the pane, the program and the terminal.
@Suite(.serialized) struct TimerJourneyTests {
  private func started(_ home: Home) throws -> Tmux {
    try home.patella("check-in 3 --side left")
    let terminal = try Tmux(home)
    try terminal.run("patella")
    try terminal.wait(for: "Morning pain")
    try terminal.press("T")
    try terminal.wait(for: "Stopwatch")
    try terminal.press("Enter")
    try terminal.wait(for: "Go.")
    return terminal
  }

  @Test func aRestartGoesOnWithIt() throws {
    let home = try Home()
    let terminal = try started(home)
    try terminal.press("+", "+", "4", "q")
    #expect(try terminal.waitForPrompt() == 0)
    try terminal.run("patella")
    try terminal.wait(for: "count 2")
    try terminal.press("T", "Space")
    try terminal.wait(for: "(paused)")
    try terminal.press("x")
    try terminal.wait(for: "counted 2")
    try terminal.press("q")
    #expect(try terminal.waitForPrompt() == 0)
    try terminal.run("patella")
    try terminal.wait(for: "Morning pain")
    #expect(try !terminal.screen().contains("stopwatch"))
  }

  @Test func aLineThatDropsAndAStopInTheShellLoseNothing() throws {
    let home = try Home()
    let terminal = try started(home)
    try terminal.press("4")
    try terminal.wait(for: "stopwatch 0:")
    try terminal.press("C-z")
    try terminal.waitForPrompt()
    usleep(1_200_000)
    try terminal.run("fg")
    try terminal.wait(for: "stopwatch 0:")
    kill(try terminal.child(), SIGHUP)
    try terminal.waitForPrompt()
    try terminal.run("patella")
    try terminal.wait(for: "stopwatch 0:")
  }
}
