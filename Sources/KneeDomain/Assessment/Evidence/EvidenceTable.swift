/// All lines of the evidence, laid out by sign.
enum EvidenceTable {
  static let clues: [Clue] =
    PointingEvidence.clues + OnsetEvidence.clues + QualityEvidence.clues + AggravatorEvidence.clues
    + TimingEvidence.clues + SwellingEvidence.clues + MechanicalEvidence.clues + SystemicEvidence.clues
    + SiteEvidence.clues

  /// By sign what a yes says.
  static let said: [[Verdict]] = laidOut(\.said, nothing: [])
  /// By sign what a no says.
  static let denied: [[Verdict]] = laidOut(\.denied, nothing: [])
  /// By sign who says so.
  static let sources: [String] = laidOut(\.source, nothing: .teaching)

  static func reads(_ sign: Sign) -> Bool {
    !said[sign.index].isEmpty || !denied[sign.index].isEmpty
  }

  /// The place of a topic among all.
  static func place(of key: SymptomReport.Key) -> Int {
    SymptomReport.Key.allCases.firstIndex(of: key) ?? 0
  }

  /// What all answers of one topic may count together, in natural-log units: answers to one question hang together,
  /// and adding them up as if they did not would count the same thing twice.
  static func cap(of topic: SymptomReport.Key) -> Double {
    switch topic {
    case .side, .quality, .pointing: 1
    case .onset, .trauma, .contextSites: 2
    case .swelling: 2.5
    case .aggravators, .timing, .mechanical, .systemic, .regions: 3
    case .trend: 0
    }
  }

  private static func laidOut<Value>(_ value: (Clue) -> Value, nothing: Value) -> [Value] {
    var values = [Value](repeating: nothing, count: Sign.all.count)
    for clue in clues { values[clue.sign.index] = value(clue) }
    return values
  }
}
