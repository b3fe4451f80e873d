import Glibc
import Testing

/// A person's first two days with the program, by keys.
@Suite(.serialized) struct JourneyTests {
  @Test func firstStart() throws {
    let home = try Home()
    let terminal = try Tmux(home)
    try journey(home, terminal, command: "patella")
  }

  @Test func firstStartOverSSH() throws {
    let home = try Home()
    let server = try SecureShell(home)
    let terminal = try Tmux(home)
    try journey(home, terminal, command: server.command("patella"))
  }

  private func journey(_ home: Home, _ terminal: Tmux, command: String) throws {
    try terminal.run(command)
    try terminal.wait(for: "Which knee is it?")
    try terminal.press("l")
    try terminal.wait(for: "2 of 3")
    try terminal.type("1988")
    try terminal.press("Enter")
    try terminal.wait(for: "3 of 3")
    try terminal.type("3w")
    try terminal.press("Enter")
    try terminal.wait(for: "How is the knee this morning?")
    try terminal.type("3")
    try terminal.press("Enter")
    try terminal.wait(for: "Morning pain  3")

    try terminal.press("2")
    try terminal.wait(for: "Front · left knee")
    try terminal.press("Left", "Down")
    try terminal.wait(for: "Inner joint line")
    try terminal.press("Enter")
    try terminal.wait(for: "pain 0–10")
    try terminal.type("4")
    try terminal.press("Enter")
    try terminal.wait(for: "Recorded: pain 4, inner joint line")

    try terminal.press("1", "Space")
    try terminal.wait(for: "[x][ ][ ] Quad set")

    try terminal.press("3")
    let chart = try terminal.wait(for: "worst 4")
    #expect(chart.contains(/exercise .*e/), "the exercise is on the lane of its own")
    try terminal.press("q")
    #expect(try terminal.waitForPrompt() == 0)

    try terminal.run(command)
    try terminal.wait(for: "[x][ ][ ] Quad set")
    #expect(try terminal.screen().contains("Morning pain  3"))
    try terminal.press("2")
    try terminal.wait(for: "inner joint line")
    try terminal.press("3")
    try terminal.wait(for: "worst 4")
    try terminal.press("q")
    #expect(try terminal.waitForPrompt() == 0)

    #expect(try home.history("--kind pain").joined().contains(#""regions":["medial_joint_line"]"#))
    #expect(try home.history().count == 4)
    #expect(try home.patella("verify").status == 0)
  }
}
