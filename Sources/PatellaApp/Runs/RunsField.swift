import KneeDomain
import TerminalKit

/// A line that is asked for: a distance to plan, the name of a pair.
struct RunsField: Sendable {
  enum Asking: Hashable, Sendable {
    case distance
    /// A new pair.
    case shoe
    /// Another name for a pair.
    case name(of: String)
  }

  let asking: Asking
  private(set) var text: TextField

  init(_ asking: Asking, text: String = "") {
    self.asking = asking
    self.text = TextField(text, limit: asking == .distance ? 8 : 60)
  }

  func label(_ words: DistanceWords) -> String {
    switch asking {
    case .distance: "How far today, in \(words.unit)?"
    case .shoe: "The name of the pair; after a comma what it ran before, such as blue road, 120"
    case .name(let old): "Another name for \(old)"
    }
  }

  /// True when the key was the field's.
  mutating func type(_ key: Key) -> Bool {
    text.type(key) != .passed
  }

  mutating func paste(_ pasted: String) {
    _ = text.insert(pasted)
  }
}
