import Testing

@testable import KneeDomain

@Suite struct TriageProperties {
  /// Signs that a rule reads in favor of firing and none as an excuse; places and kinds of onset answer each other.
  static let redFlags: [Sign] = {
    let keys: [SymptomReport.Key] = [.quality, .aggravators, .timing, .swelling, .mechanical, .systemic]
    let read = Set(TriageTable.rules.flatMap(\.signs))
    let excusing = Set(TriageTable.rules.flatMap(\.when.excuses).flatMap(\.leaves).flatMap(\.signs))
    return keys.flatMap(\.signs).filter { read.contains($0) && !excusing.contains($0) }
  }()

  @Test(arguments: 0..<40) func aRedFlagNeverLowersTheLevel(seed: UInt64) {
    var random = SplitMix(state: seed)
    let base = randomReport(&random)
    let before = Triage.assess(base).level
    for flag in Self.redFlags.shuffled(using: &random).prefix(25) {
      var worse = base
      worse.setPresent(flag)
      #expect(Triage.assess(worse).level >= before, "\(flag.token) on \(base)")
      var unsure = base
      if base.answer(to: flag) == .notAsked {
        unsure.dontKnow(flag)
        #expect(Triage.assess(unsure).level >= before)
        #expect(Triage.assess(unsure).level <= Triage.assess(worse).level, "\(flag.token)")
      }
    }
  }

  @Test(arguments: 0..<40) func theOrderOfEntryDoesNotMatter(seed: UInt64) {
    var random = SplitMix(state: seed)
    let signs = Self.redFlags.shuffled(using: &random).prefix(8)
    func entered(_ signs: some Sequence<Sign>) -> SymptomReport {
      signs.reduce(into: SymptomReport()) { $0.setPresent($1) }
    }
    #expect(Triage.assess(entered(signs)) == Triage.assess(entered(signs.reversed())))
  }

  /// What is not said is no ground, neither before an answer is taken away nor after.
  @Test(arguments: 0..<40) func removingAnAnswerInventsNoEvidence(seed: UInt64) {
    var random = SplitMix(state: seed)
    let base = randomReport(&random)
    for sign in Sign.all where base.answer(to: sign) == .yes {
      var less = base
      less.forget(sign)
      for finding in Triage.assess(less).findings {
        #expect(finding.grounds.allSatisfy { isSaid($0, in: less) }, "\(finding.id) without \(sign.token)")
        #expect(Set(finding.decisive).isSubset(of: finding.grounds))
      }
    }
  }

  @Test func anyCombinationGivesAnAnswer() {
    var random = SplitMix(state: 7)
    let reports = (0..<400).map { _ in randomReport(&random) }
    let clock = ContinuousClock()
    var longest = Duration.zero
    for report in reports {
      let begin = clock.now
      let result = Triage.assess(report)
      longest = max(longest, clock.now - begin)
      #expect(result.level == result.findings.map(\.level).max() ?? .selfCare)
      #expect(result.ask.count <= 3 && !result.advice.summary.isEmpty)
    }
    print("triage of a random report, longest of \(reports.count): \(longest)")
  }

  private func isSaid(_ ground: Ground, in report: SymptomReport) -> Bool {
    switch ground {
    case .sign(let sign): report.answer(to: sign) == .yes
    case .onlyAt(let region): report.regions == [region]
    case .age(let years): report.age == years
    case .days(let days): report.durationDays == days
    case .painNow(let score): report.painNow == score
    case .painWorst(let score): report.painWorst == score
    }
  }

  private func randomReport(_ random: inout SplitMix) -> SymptomReport {
    var report = SymptomReport()
    for key in SymptomReport.Key.allCases {
      let count =
        key.takesSeveral ? Int.random(in: 0...2, using: &random) : Int.random(in: 0...1, using: &random)
      for sign in key.signs.shuffled(using: &random).prefix(count) { report.setPresent(sign) }
    }
    for sign in Self.redFlags.shuffled(using: &random).prefix(10) where report.answer(to: sign) == .notAsked {
      report.deny(sign)
    }
    if Bool.random(using: &random) { report.age = Int.random(in: 4...90, using: &random) }
    if Bool.random(using: &random) { report.durationDays = Int.random(in: 0...60, using: &random) }
    if Bool.random(using: &random) { report.painNow = Score(Int.random(in: 0...10, using: &random)) }
    return report
  }
}

/// A small generator of repeatable numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
