extension SymptomReport {
  /// A key of a report that is answered with tokens; JSON and screens are made from this one list.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    case side, pointing, regions, contextSites, onset, trauma, quality, aggravators, timing, swelling
    case mechanical, systemic, trend

    /// True when several tokens may be given.
    public var takesSeveral: Bool {
      switch self {
      case .side, .pointing, .onset, .trauma, .trend: false
      case .regions, .contextSites, .quality, .aggravators, .timing, .swelling, .mechanical, .systemic: true
      }
    }

    /// The question it answers, as the title of a list.
    public var title: String {
      switch self {
      case .side: "Which knee"
      case .pointing: "How you point at it"
      case .regions: "Where on the knee"
      case .contextSites: "Where else"
      case .onset: "How it began"
      case .trauma: "What happened"
      case .quality: "What it feels like"
      case .aggravators: "What makes it worse"
      case .timing: "When it hurts"
      case .swelling: "Swelling"
      case .mechanical: "What the knee does or cannot do"
      case .systemic: "General signs and history"
      case .trend: "Which way it is going"
      }
    }

    /// The tokens that may stand here, in the order they are shown.
    public var tokens: [String] {
      signs.map(\.token)
    }

    /// The signs that may stand here, in the order they are shown.
    public var signs: ArraySlice<Sign> {
      Sign.of(self)
    }

    /// The tokens of the vocabulary that stand here, with their plain names.
    var words: [(token: String, plainName: String)] {
      switch self {
      case .side: words(Side.self)
      case .pointing: words(Pointing.self)
      case .regions: words(Region.self)
      case .contextSites: words(ContextSite.self)
      case .onset: words(Onset.self)
      case .trauma: words(Trauma.self)
      case .quality: words(Quality.self)
      case .aggravators: words(Aggravator.self)
      case .timing: words(Timing.self)
      case .swelling: words(Swelling.self)
      case .mechanical: words(MechanicalSign.self)
      case .systemic: words(SystemicSign.self)
      case .trend: words(Trend.self)
      }
    }

    private func words<Token: VocabularyToken>(_: Token.Type) -> [(token: String, plainName: String)] {
      Token.allCases.map { ($0.rawValue, $0.plainName) }
    }
  }
}
