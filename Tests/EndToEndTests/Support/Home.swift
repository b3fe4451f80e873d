import Testing

/// A person with a home folder: the program runs with it and nothing else of the machine's environment.
final class Home: Sendable {
  let folder: TemporaryFolder
  private let variables: [String: String]

  init(_ variables: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    self.variables = variables
  }

  var path: String { folder.path }
  var journal: String { path + "/.local/share/patella/journal" }
  var config: String { path + "/.config/patella" }

  var environment: [String: String] {
    ["HOME": path, "TZ": "Europe/Berlin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
      .merging(variables) { $1 }
  }

  /// Runs `patella` with words separated by spaces.
  @discardableResult
  func patella(_ words: String, input: String = "") throws -> Outcome {
    try patella(words.split(separator: " ").map(String.init), input: input)
  }

  /// Runs `patella` with arguments.
  @discardableResult
  func patella(_ arguments: [String], input: String = "") throws -> Outcome {
    try Program.run([try Program.patella()] + arguments, environment: environment, input: input)
  }

  /// Records something and hands over its id.
  func record(_ words: String) throws -> String {
    let outcome = try patella(words)
    try #require(outcome.status == 0, "patella \(words): \(outcome.error)")
    return try #require(outcome.output.split(separator: "\t").first.map(String.init))
  }

  /// The lines of `history --json`.
  func history(_ words: String = "") throws -> [String] {
    try patella("history --json " + words).lines
  }
}
