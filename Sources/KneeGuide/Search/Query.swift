/// The words somebody looks for.
public struct Query: Hashable, Sendable {
  /// Stems, each once.
  let words: [String]

  /// The words of a text typed; little words such as `the` are left out unless nothing else is there.
  public init(_ text: String) {
    let plain = String(text.map { $0 == "\u{2019}" ? "'" : $0 })
    let all = Word.all(in: plain).map(\.stem)
    let telling = all.filter { !Self.little.contains($0) }
    var seen: Set<String> = []
    words = (telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty }

  /// Where words that answer stand in a text, in order.
  public func marks(in text: String) -> [Range<String.Index>] {
    guard !isEmpty else { return [] }
    return Word.all(in: text).filter { word in words.contains { word.stem.hasPrefix($0) } }.map(\.range)
  }

  private static let little: Set<String> = [
    "a", "an", "and", "at", "for", "i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "when", "with",
  ]
}
