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
    public var signs: [Sign] {
      switch self {
      case .side: Sign.all(Side.self)
      case .pointing: Sign.all(Pointing.self)
      case .regions: Sign.all(Region.self)
      case .contextSites: Sign.all(ContextSite.self)
      case .onset: Sign.all(Onset.self)
      case .trauma: Sign.all(Trauma.self)
      case .quality: Sign.all(Quality.self)
      case .aggravators: Sign.all(Aggravator.self)
      case .timing: Sign.all(Timing.self)
      case .swelling: Sign.all(Swelling.self)
      case .mechanical: Sign.all(MechanicalSign.self)
      case .systemic: Sign.all(SystemicSign.self)
      case .trend: Sign.all(Trend.self)
      }
    }
  }
}
