/// A word of one of the lists that a symptom report is made of; the raw value is the token in files.
public protocol VocabularyToken: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The key of a report that holds these tokens.
  static var key: SymptomReport.Key { get }
  /// The answer in words that a runner understands.
  var plainName: String { get }
}
