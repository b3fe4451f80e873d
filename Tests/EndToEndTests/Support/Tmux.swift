import Glibc
import Testing

/// A terminal with a person's shell in it: one server of tmux, one pane.
final class Tmux: Sendable {
  private let home: Home
  private let program: String

  /// The shell has the person's environment; `patella` is in its path.
  init(_ home: Home, size: String = "80x24", term: String = "tmux-256color") throws {
    self.home = home
    program = try Program.tool("tmux")
    let sides = size.split(separator: "x").map(String.init)
    let variables = home.environment.merging(["TERM": term, "PS1": "$? ready> "]) { $1 }
    let folder = try Program.patella().split(separator: "/").dropLast().joined(separator: "/")
    let shell =
      "exec env -i \(variables.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")) "
      + "PATH=/\(folder):/usr/bin:/bin sh -i"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", sides[0], "-y", sides[1], "-s", "person", shell)
    try waitForPrompt()
  }

  deinit {
    do { try tmux("kill-server") } catch { Issue.record(error) }
  }

  /// Types a line into the shell.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Types text.
  func type(_ text: String) throws {
    try tmux("send-keys", "-t", "person", "-l", text)
  }

  /// Presses keys, by their names in tmux.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", "-t", "person", key) }
  }

  /// Sends bytes, with a pause after each.
  func send(_ bytes: [UInt8], pause milliseconds: UInt32 = 0) throws {
    for byte in bytes {
      try tmux("send-keys", "-t", "person", "-H", String(byte, radix: 16))
      usleep(milliseconds * 1000)
    }
  }

  /// Clicks a cell, counted from 1.
  func click(_ column: Int, _ row: Int) throws {
    try type("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
  }

  /// What the terminal shows.
  func screen(escapes: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p", "-t", "person"] + (escapes ? ["-e"] : []))
  }

  /// Waits until the terminal shows a text, and hands over the screen.
  @discardableResult
  func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait("\"\(text)\"", sourceLocation) { $0.contains(text) }
  }

  /// Waits until the terminal no longer shows a text.
  @discardableResult
  func wait(without text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait("no \"\(text)\"", sourceLocation) { !$0.contains(text) }
  }

  /// Waits until the shell asks for a line, and hands over the status of what it ran.
  @discardableResult
  func waitForPrompt(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int? {
    let screen = try wait("the prompt", sourceLocation) { Self.lastLine($0).hasSuffix(" ready>") }
    return Self.lastLine(screen).split(separator: " ").dropLast().last.flatMap { Int($0) }
  }

  private static func lastLine(_ screen: String) -> Substring {
    screen.split(separator: "\n").last { $0.contains { $0 != " " } } ?? ""
  }

  private func wait(_ what: String, _ place: SourceLocation, until isSo: (String) -> Bool) throws -> String {
    var screen = ""
    for _ in 0..<1200 {
      screen = try self.screen()
      if isSo(screen) { return screen }
      usleep(50_000)
    }
    Issue.record("waited for \(what):\n\(screen)", sourceLocation: place)
    throw Missing()
  }

  /// The id of the program that the shell runs.
  func child() throws -> pid_t {
    let shell = try tmux(["display", "-p", "-t", "person", "#{pane_pid}"]).filter(\.isNumber)
    let children = try read("/proc/\(shell)/task/\(shell)/children").split(separator: " ")
    return try #require(children.last.flatMap { pid_t($0) }, "the shell runs nothing")
  }

  struct Missing: Error {}

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  private func tmux(_ arguments: [String]) throws -> String {
    let outcome = try Program.run(
      [program, "-S", home.path + "/tmux"] + arguments,
      environment: ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home.path])
    try #require(outcome.status == 0, "tmux \(arguments): \(outcome.error)")
    return outcome.output
  }
}
