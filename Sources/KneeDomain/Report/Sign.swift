/// One token at its place in a report.
///
/// Three words stand in two lists: `kneecap_shift` under `trauma` is how the trouble began and under `mechanical`
/// what the kneecap does; `calf` is a place and a swelling; `none` is no event and no swelling. Each is a sign of
/// its own. `denied` and `dontKnow` name only the word: they answer every meaning that is not present.
public struct Sign: Hashable, Sendable {
  /// The key that holds it.
  public let key: SymptomReport.Key
  /// The word in files.
  public let token: String
  /// The answer in plain words.
  public let plainName: String

  /// The sign of a typed token.
  public init<Token: VocabularyToken>(_ token: Token) {
    key = Token.key
    self.token = token.rawValue
    plainName = token.plainName
  }

  /// The sign of a word under a key; nil for a word that does not belong there.
  public init?(_ key: SymptomReport.Key, _ token: String) {
    guard let sign = key.signs.first(where: { $0.token == token }) else { return nil }
    self = sign
  }

  /// The signs that a word can mean: none for an unknown word, two for `kneecap_shift`.
  public static func named(_ token: String) -> [Sign] {
    SymptomReport.Key.allCases.compactMap { Sign($0, token) }
  }

  static func all<Token: VocabularyToken>(_: Token.Type) -> [Sign] {
    Token.allCases.map(Sign.init)
  }

  /// The key and the word tell signs apart.
  public static func == (a: Sign, b: Sign) -> Bool {
    a.key == b.key && a.token == b.token
  }

  /// Equal signs hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(token)
  }
}
