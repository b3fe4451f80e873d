/// What a report says about one sign.
public enum Answer: Hashable, Sendable {
  case yes
  case no
  case dontKnow
  case notAsked
}

extension SymptomReport {
  /// What the report says about a sign.
  ///
  /// Presence wins over a denial of the same word (facts.md, section d: where inputs conflict, the higher level
  /// holds). One answer to a question that takes one answer, and `none` where it stands alone, deny the others.
  public func answer(to sign: Sign) -> Answer {
    answer(to: sign, given: tokens(of: sign.key))
  }

  /// The same, for a caller that has the tokens under the key of the sign at hand.
  func answer(to sign: Sign, given: Set<String>) -> Answer {
    let token = sign.token
    if given.contains(token) { return .yes }
    if denied.contains(token) { return .no }
    if dontKnow.contains(token) { return .dontKnow }
    let settled = given == ["none"] || (!sign.key.takesSeveral && !given.isEmpty && given != ["unknown"])
    return settled ? .no : .notAsked
  }

  /// Whether a token is listed as present, under any key.
  public func isPresent(_ token: String) -> Bool {
    Sign.named(token).contains { tokens(of: $0.key).contains(token) }
  }

  /// Records that a sign is present.
  ///
  /// A key that takes one answer gets this one; `none` takes the place of other swelling, and the reverse.
  public mutating func setPresent(_ sign: Sign) {
    let others = sign.key.takesSeveral && sign.token != "none" ? tokens(of: sign.key) : []
    setTokens(others.subtracting(["none"]).union([sign.token]), of: sign.key)
    // A word with a second meaning may still answer that one.
    if Sign.named(sign.token).allSatisfy({ tokens(of: $0.key).contains($0.token) }) {
      denied.remove(sign.token)
      dontKnow.remove(sign.token)
    }
  }

  /// Records that a sign was asked and answered no.
  public mutating func deny(_ sign: Sign) {
    forget(sign)
    denied.insert(sign.token)
  }

  /// Records that a sign was asked and is not known.
  public mutating func dontKnow(_ sign: Sign) {
    forget(sign)
    dontKnow.insert(sign.token)
  }

  /// Makes a sign one that was not asked.
  public mutating func forget(_ sign: Sign) {
    setTokens(tokens(of: sign.key).subtracting([sign.token]), of: sign.key)
    denied.remove(sign.token)
    dontKnow.remove(sign.token)
  }

  /// Words that are denied and also not known, or denied although every meaning of them is present.
  public var contradictions: Set<String> {
    let present = denied.union(dontKnow).filter { word in
      Sign.named(word).allSatisfy { tokens(of: $0.key).contains(word) }
    }
    return present.union(denied.intersection(dontKnow))
  }

  /// The tokens present under a key.
  public func tokens(of key: Key) -> Set<String> {
    switch key {
    case .side: words(side)
    case .pointing: words(pointing)
    case .regions: words(regions)
    case .contextSites: words(contextSites)
    case .onset: words(onset)
    case .trauma: words(trauma)
    case .quality: words(quality)
    case .aggravators: words(aggravators)
    case .timing: words(timing)
    case .swelling: words(swelling)
    case .mechanical: words(mechanical)
    case .systemic: words(systemic)
    case .trend: words(trend)
    }
  }

  /// Makes these the tokens present under a key; words that do not belong there are left out.
  public mutating func setTokens(_ tokens: Set<String>, of key: Key) {
    switch key {
    case .side: side = one(of: tokens)
    case .pointing: pointing = one(of: tokens)
    case .regions: regions = Set(typed(tokens))
    case .contextSites: contextSites = Set(typed(tokens))
    case .onset: onset = one(of: tokens)
    case .trauma: trauma = one(of: tokens)
    case .quality: quality = Set(typed(tokens))
    case .aggravators: aggravators = Set(typed(tokens))
    case .timing: timing = Set(typed(tokens))
    case .swelling: swelling = Set(typed(tokens))
    case .mechanical: mechanical = Set(typed(tokens))
    case .systemic: systemic = Set(typed(tokens))
    case .trend: trend = one(of: tokens)
    }
  }
}

private func words(_ tokens: some Sequence<some VocabularyToken>) -> Set<String> {
  // A closure, not a key path: in generic code a key path is made anew on every call.
  Set(tokens.map { $0.rawValue })
}

private func words(_ token: (some VocabularyToken)?) -> Set<String> {
  token.map { [$0.rawValue] } ?? []
}

private func one<Token: VocabularyToken>(of words: Set<String>) -> Token? {
  Token.allCases.first { words.contains($0.rawValue) }
}

/// In the order of the vocabulary, so that the first is always the same one.
private func typed<Token: VocabularyToken>(_ words: Set<String>) -> [Token] {
  Token.allCases.filter { words.contains($0.rawValue) }
}
