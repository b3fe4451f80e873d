/// One token at its place in a report.
///
/// Three words stand in two lists: `kneecap_shift` under `trauma` is how the trouble began and under `mechanical`
/// what the kneecap does; `calf` is a place and a swelling; `none` is no event and no swelling. Each is a sign of
/// its own. `denied` and `dontKnow` name only the word: they answer every meaning that is not present.
public struct Sign: Hashable, Sendable {
  /// Its place among all signs; a small number, because the rules look signs up thousands of times.
  let index: Int

  /// Every sign, list by list in the order of `SymptomReport.Key`.
  public static let all: [Sign] = catalog.indices.map(Sign.init(index:))

  /// The key that holds it.
  public var key: SymptomReport.Key { Sign.catalog[index].key }
  /// The word in files.
  public var token: String { Sign.catalog[index].token }
  /// The answer in plain words.
  public var plainName: String { Sign.catalog[index].plainName }

  /// The sign of a typed token.
  public init<Token: VocabularyToken>(_ token: Token) {
    let place = Token.allCases.prefix { $0.rawValue != token.rawValue }.count
    index = Sign.range(of: Token.key).lowerBound + place
  }

  /// The sign of a word under a key; nil for a word that does not belong there.
  public init?(_ key: SymptomReport.Key, _ token: String) {
    guard let index = Sign.range(of: key).first(where: { Sign.catalog[$0].token == token }) else {
      return nil
    }
    self.index = index
  }

  /// The signs that a word can mean: none for an unknown word, two for `kneecap_shift`.
  public static func named(_ token: String) -> [Sign] {
    byToken[token] ?? []
  }

  static func of(_ key: SymptomReport.Key) -> ArraySlice<Sign> {
    all[range(of: key)]
  }

  private init(index: Int) {
    self.index = index
  }

  private static let catalog = SymptomReport.Key.allCases.flatMap { key in
    key.words.map { (key: key, token: $0.token, plainName: $0.plainName) }
  }

  private static let byToken = Dictionary(grouping: all, by: \.token)

  private static let ranges: [SymptomReport.Key: Range<Int>] = {
    var start = 0
    return SymptomReport.Key.allCases.reduce(into: [:]) { ranges, key in
      ranges[key] = start..<(start + key.words.count)
      start += key.words.count
    }
  }()

  private static func range(of key: SymptomReport.Key) -> Range<Int> {
    ranges[key] ?? 0..<0
  }
}
