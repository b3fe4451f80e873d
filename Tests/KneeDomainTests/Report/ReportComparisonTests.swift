import Testing

@testable import KneeDomain

@Suite struct ReportComparisonTests {
  private func changes(_ earlier: String, _ later: String) -> [String] {
    ReportComparison(from: report(earlier), to: report(later), daysBetween: 7).changes
      .map { "\($0.turn.plainName): \($0.text)" }
  }

  @Test(arguments: [
    ("", "", []),
    ("regions:mcl", "regions:mcl", []),
    ("swelling:none", "swelling:mild_gradual", ["worse: Swelling is new: a little, came slowly."]),
    ("", "swelling:mild_gradual", []),
    ("swelling:mild_gradual", "swelling:none", ["better: The swelling is gone."]),
    ("swelling:mild_gradual", "", []),
    (
      "swelling:mild_gradual", "swelling:mild_gradual,hot_red denied:calf",
      ["changed: Mentioned for the first time: swollen with heat or redness."]
    ),
    (
      "swelling:mild_gradual denied:hot_red", "swelling:mild_gradual,hot_red",
      ["worse: The knee is hot or red now."]
    ),
    (
      "timing:earlier_each_run", "timing:after_run denied:earlier_each_run",
      [
        "better: Pain no longer starts earlier in each run.",
        "changed: Mentioned for the first time: after the run.",
      ]
    ),
    (
      "timing:earlier_each_run,after_run", "timing:after_run",
      ["changed: Not mentioned this time: begins earlier with each run."]
    ),
    ("timing:earlier_each_run", "", []),
    (
      "timing:after_run denied:eases_minutes_after_stop", "timing:after_run,eases_minutes_after_stop",
      ["better: Pain eases within minutes of stopping now."]
    ),
    ("regions:mcl", "regions:mcl,medial_joint_line", ["worse: Now also at the inner joint line."]),
    (
      "regions:mcl,peripatellar", "regions:mcl denied:peripatellar", ["better: No longer around the kneecap."]
    ),
    (
      "regions:mcl", "regions:diffuse",
      ["worse: Now also over the whole knee.", "changed: Not mentioned this time: inner side strap."]
    ),
    (
      "worst:6 pain:3", "worst:3 pain:2",
      ["better: Worst pain from 6 to 3.", "changed: Pain now from 3 to 2."]
    ),
    ("worst:3", "worst:5", ["worse: Worst pain from 3 to 5."]),
    ("worst:3", "pain:5", []),
    ("trend:worse", "trend:improving", ["better: It is getting better now."]),
    ("trend:same", "trend:same", []),
    (
      "denied:cannot_bear_weight", "mechanical:cannot_bear_weight",
      ["worse: The leg cannot carry you for four steps now."]
    ),
    ("mechanical:limp", "denied:limp", ["better: The limp is gone."]),
    ("denied:diabetes", "systemic:diabetes", []),
    (
      "aggravators:squat denied:stairs_down", "aggravators:stairs_down denied:squat",
      ["better: No longer made worse by squatting.", "worse: Now also made worse by going down stairs."]
    ),
    ("side:left worst:2", "side:right worst:9", ["changed: The report before was about the other knee."]),
    ("side:both worst:2", "side:right worst:9", ["worse: Worst pain from 2 to 9."]),
  ])
  func tells(earlier: String, later: String, expected: [String]) {
    #expect(changes(earlier, later) == expected)
  }

  @Test func whatIsGraveComesFirst() {
    let texts = changes(
      "worst:5 regions:mcl denied:fever,stairs_down swelling:none aggravators:squat",
      "worst:8 regions:mcl,deep systemic:fever aggravators:squat,stairs_down swelling:mild_gradual denied:limp"
    )
    #expect(
      texts == [
        "worse: Fever is new.", "worse: Swelling is new: a little, came slowly.",
        "worse: Worst pain from 5 to 8.",
        "worse: Now also made worse by going down stairs.", "worse: Now also deep inside.",
      ])
  }

  /// Whatever two reports say: a sign is called gone only where the later one says no.
  @Test(arguments: 0..<30) func goneIsOnlyWhatWasDenied(seed: UInt64) {
    var random = SplitMix(state: seed)
    let signs = Sign.all.filter { $0.token != "none" }
    var earlier = SymptomReport()
    var later = SymptomReport()
    for sign in signs.shuffled(using: &random).prefix(12) { earlier.setPresent(sign) }
    for sign in signs.shuffled(using: &random).prefix(12) { later.setPresent(sign) }
    earlier.side = nil
    later.side = nil
    let texts = Set(ReportComparison(from: earlier, to: later, daysBetween: 1).changes.map(\.text))
    for sign in Sign.all where earlier.answer(to: sign) == .yes && later.answer(to: sign) == .notAsked {
      guard let words = SignChange(sign) else { continue }
      #expect(!texts.contains(words.isGone), "\(sign.token)")
    }
    #expect(ReportComparison(from: earlier, to: earlier, daysBetween: 1).isEmpty)
  }

  @Test func everySentenceIsWritten() {
    for words in Sign.all.compactMap({ SignChange($0) }) {
      for text in [words.isNew, words.isGone] {
        #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
      }
    }
  }
}
