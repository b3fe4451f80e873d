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
  @discardableResult
  func record(_ words: String) throws -> String {
    let outcome = try patella(words)
    try #require(outcome.status == 0, "patella \(words): \(outcome.error)")
    return try #require(outcome.output.split(separator: "\t").first.map(String.init))
  }

  /// The lines of `history --json`.
  func history(_ words: String = "") throws -> [String] {
    try patella("history --json " + words).lines
  }

  /// Adds a profile with some fields, as the first start of the screen does.
  func addProfile(_ fields: String) throws {
    try write(
      #"{"at":"2026-01-01T07:00:00+01:00","id":"profile","kind":"profile",\#(fields),"#
        + #""recorded":"2026-01-01T06:00:00.000Z","v":1}"# + "\n", to: path + "/profile.jsonl")
    let outcome = try patella("import \(path)/profile.jsonl")
    try #require(outcome.status == 0, "\(outcome.error)")
  }
}
