/// All lines of the evidence, laid out by sign.
enum EvidenceTable {
  static let clues: [Clue] =
    PointingEvidence.clues + OnsetEvidence.clues + QualityEvidence.clues + AggravatorEvidence.clues
    + TimingEvidence.clues + SwellingEvidence.clues + MechanicalEvidence.clues + SystemicEvidence.clues

  /// The line about each sign; nil where there is none.
  static let bySign: [Clue?] = {
    var bySign = [Clue?](repeating: nil, count: Sign.all.count)
    for clue in clues { bySign[clue.sign.index] = clue }
    return bySign
  }()

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
}
