import KneeDomain

/// What the keys of a symptom report may hold.
enum ReportVocabulary {
  /// The tokens of each key that takes tokens, in their order.
  static let tokens: [String: [String]] = {
    var tokens = [
      "sex": Sex.allCases.map(\.rawValue), "side": Side.allCases.map(\.rawValue),
      "pointing": Pointing.allCases.map(\.rawValue), "regions": Region.allCases.map(\.rawValue),
      "contextSites": ContextSite.allCases.map(\.rawValue), "onset": Onset.allCases.map(\.rawValue),
      "trauma": Trauma.allCases.map(\.rawValue), "quality": Quality.allCases.map(\.rawValue),
      "aggravators": Aggravator.allCases.map(\.rawValue), "timing": Timing.allCases.map(\.rawValue),
      "swelling": Swelling.allCases.map(\.rawValue), "mechanical": MechanicalSign.allCases.map(\.rawValue),
      "systemic": SystemicSign.allCases.map(\.rawValue), "trend": Trend.allCases.map(\.rawValue),
    ]
    let signs = [
      "regions", "contextSites", "onset", "trauma", "quality", "aggravators", "timing", "swelling",
      "mechanical",
      "systemic",
    ].flatMap { tokens[$0] ?? [] }
    tokens["denied"] = signs
    tokens["dontKnow"] = signs
    return tokens
  }()

  private static let signs = Set(tokens["denied"] ?? [])

  /// The token, where a list of the report has it: what `denied` and `dontKnow` may name.
  static func sign(_ token: String) -> String? {
    signs.contains(token) ? token : nil
  }

  /// Tokens in the order of the vocabulary.
  static func sorted<Token: CaseIterable & Hashable & RawRepresentable<String>>(_ set: Set<Token>) -> [String]
  {
    Token.allCases.filter(set.contains).map(\.rawValue)
  }

  /// What is wrong with a value, and the nearest one that would be right.
  static func complaint(_ doubt: FieldReader.Doubt) -> String {
    let value = "`\(doubt.field)` cannot be \(doubt.value.text)"
    if let tokens = tokens[doubt.field] {
      guard let token = doubt.value.string, let nearest = nearest(to: token, in: tokens) else {
        return "\(value): it takes one of \(tokens.prefix(12).joined(separator: ", "))"
      }
      return "\(value): did you mean \"\(nearest)\"?"
    }
    return switch doubt.field {
    case "age": "\(value): it takes years from 0 to 120"
    case "durationDays": "\(value): it takes days from 0"
    default: "\(value): it takes a whole number from 0 to 10"
    }
  }

  private static func nearest(to token: String, in tokens: [String]) -> String? {
    tokens.min { distance(token, $0) < distance(token, $1) }
  }

  /// How many letters must be put in, taken out or changed.
  private static func distance(_ a: String, _ b: String) -> Int {
    let letters = Array(b.utf8)
    var row = Array(0...letters.count)
    for (index, letter) in a.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let replaced = diagonal + (letters[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[letters.count]
  }
}
