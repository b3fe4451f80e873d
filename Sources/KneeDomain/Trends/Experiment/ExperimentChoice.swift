/// A comparison that may be tried: neither way adds load.
public struct ExperimentChoice: Hashable, Sendable, Identifiable {
  /// The word in commands, such as `cadence5`.
  public let id: String
  /// The first way, the usual one.
  public let first: String
  /// The second way.
  public let second: String

  /// Those that are offered. Quicker steps at the same pace are shorter ones, which ask less of the kneecap
  /// (facts.md, section g4).
  public static let all = [
    ExperimentChoice(id: "cadence5", first: "usual steps", second: "5 percent quicker steps"),
    ExperimentChoice(id: "cadence10", first: "usual steps", second: "10 percent quicker steps"),
    ExperimentChoice(id: "warm-up", first: "no warm-up", second: "ten minutes of warm-up"),
    ExperimentChoice(id: "shoes", first: "the usual shoes", second: "the other shoes"),
  ]

  /// Words of ways that add load; an experiment is no place for them.
  private static let loads = [
    "downhill", "uphill", "hill", "hills", "faster", "fast", "speed", "sprint", "sprints", "interval",
    "intervals",
    "tempo", "longer", "long", "further", "farther", "km", "kilometers", "miles", "more", "harder", "heavier",
    "jumps",
    "through", "ignore",
  ]

  /// Why a way in own words is not taken: nil where it is.
  public static func problem(of words: String) -> String? {
    let plain = words.trimmed
    guard !plain.isEmpty, plain.count <= 40 else { return "A way to run takes 1 to 40 characters." }
    let found = plain.lowercased().split { !$0.isLetter }.map(String.init).first { loads.contains($0) }
    return found.map {
      "\"\($0)\" adds load, and no experiment does that: compare two ways that ask as much."
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
