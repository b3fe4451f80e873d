import KneeDomain
import ThemeKit

extension TrafficLight {
  /// The light as a shape that needs no color.
  package var shape: String {
    switch self {
    case .green: "(o)"
    case .unknown: "(?)"
    case .amber: "(-)"
    case .red: "(x)"
    case .black: "(!)"
    }
  }

  package var role: Role {
    switch self {
    case .green: .success
    case .unknown: .text
    case .amber: .warning
    case .red, .black: .danger
    }
  }

  /// The shape, with the word where the sentence beside it does not say it.
  func sign(beside sentence: String) -> String {
    sentence.lowercased().contains(plainName) ? shape : "\(shape) \(plainName):"
  }
}

extension ProgramDay {
  /// The light of a session of the last two days; nil where there was none, and once the next one is done.
  package var shownLight: TrafficLight? {
    guard let verdict, !isSessionDone, day.number - verdict.day.number <= 2 else { return nil }
    return verdict.light
  }
}
