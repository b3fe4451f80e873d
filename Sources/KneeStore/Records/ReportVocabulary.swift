import KneeDomain

/// What the keys of a symptom report may hold.
enum ReportVocabulary {
  /// The token, where a list of the report has it: what `denied` and `dontKnow` may name.
  static func sign(_ token: String) -> String? {
    Vocabulary.tokens.contains(token) ? token : nil
  }

  /// Tokens in the order of the vocabulary.
  static func sorted<Token: CaseIterable & Hashable & RawRepresentable<String>>(_ set: Set<Token>) -> [String]
  {
    Token.allCases.filter(set.contains).map(\.rawValue)
  }

  /// What is wrong with a value, and what would be right.
  static func complaint(_ doubt: FieldReader.Doubt) -> String {
    let value = "`\(doubt.field)` cannot be \(doubt.value.text)"
    guard let tokens = tokens(of: doubt.field) else {
      return "\(value): it takes \(numbers(of: doubt.field))"
    }
    if let token = doubt.value.string {
      if let nearest = nearest(to: token, in: tokens) { return "\(value): did you mean \"\(nearest)\"?" }
      if let key = SymptomReport.Key.allCases.first(where: { $0.tokens.contains(token) }) {
        return "\(value): it belongs to `\(key.rawValue)`"
      }
      if let nearest = nearest(to: token, in: Vocabulary.tokens.sorted()) {
        return "\(value): did you mean \"\(nearest)\"?"
      }
    }
    return
      "\(value): it takes \(tokens.count > 40 ? "a token of another list" : tokens.joined(separator: ", "))"
  }

  /// The tokens that a key takes; nil for a key that takes a number.
  private static func tokens(of field: String) -> [String]? {
    switch field {
    case "sex": Sex.allCases.map(\.rawValue)
    case "denied", "dontKnow": Vocabulary.tokens.sorted()
    default: SymptomReport.Key(rawValue: field)?.tokens
    }
  }

  private static func numbers(of field: String) -> String {
    switch field {
    case "age": "years from 0 to 120"
    case "durationDays": "days from 0"
    default: "a whole number from 0 to 10"
    }
  }

  private static func nearest(to token: String, in tokens: [String]) -> String? {
    Vocabulary.suggestion(for: token, among: tokens)
      ?? tokens.first { token.count > 3 && ($0.hasPrefix(token) || token.hasPrefix($0)) }
  }
}
