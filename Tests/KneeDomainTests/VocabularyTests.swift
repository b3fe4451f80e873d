import Testing

@testable import KneeDomain

@Suite struct VocabularyTests {
  @Test func everyWordHasItsOwnPlainName() {
    for key in SymptomReport.Key.allCases {
      let names = key.signs.map(\.plainName)
      #expect(Set(names).count == names.count, "\(key)")
      #expect(names.allSatisfy { !$0.isEmpty && !$0.contains("_") }, "\(key)")
      #expect(!key.title.isEmpty)
    }
    #expect(Set(Condition.allCases.map(\.name)).count == Condition.allCases.count)
    #expect(Set(Region.allCases.map(\.clinicalName)).count == Region.allCases.count)
  }

  @Test func threeWordsStandInTwoLists() {
    let all = SymptomReport.Key.allCases.flatMap(\.tokens)
    #expect(Set(all.filter { word in all.count { $0 == word } > 1 }) == ["none", "kneecap_shift", "calf"])
    #expect(Sign.named("kneecap_shift").map(\.key) == [.trauma, .mechanical])
  }

  @Test(arguments: [
    ("stairs_dwon", "stairs_down"), ("Stairs-Down", "stairs_down"), ("feverr", "fever"), ("swel", nil),
    ("", nil), ("locked", nil), ("cannot_slt", "cannot_slr"), ("night_wakening", "night_waking"),
    ("\u{1B}[2J", nil),
  ])
  func nearestWord(typed: String, expected: String?) {
    #expect(Vocabulary.suggestion(for: typed) == expected)
  }

  @Test func levelsAreOrdered() {
    #expect(TriageLevel.allCases.sorted(by: >) == TriageLevel.allCases)
    #expect(TriageLevel.allCases.map(\.rawValue) == ["emergency", "urgent", "soon", "routine", "self"])
  }
}
