import Testing

@testable import KneeDomain

@Suite struct TriageProperties {
  /// Signs that can only make it worse; places and kinds of onset answer each other, excuses calm.
  static let redFlags: [Sign] = {
    let excuses: Set<String> = ["eases_minutes_after_stop", "warms_up", "exertional_predictable", "none"]
    let keys: [SymptomReport.Key] = [.quality, .aggravators, .timing, .swelling, .mechanical, .systemic]
    return keys.flatMap(\.signs).filter { !excuses.contains($0.token) }
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
