import Testing

@testable import KneeDomain

@Suite struct AnswersTests {
  @Test func aWordIsInOneOfThreePlaces() {
    let fever = Sign(SystemicSign.fever)
    var report = SymptomReport()
    #expect(report.answer(to: fever) == .notAsked)
    let changes: [((inout SymptomReport) -> Void, Answer)] = [
      ({ $0.setPresent(fever) }, .yes), ({ $0.deny(fever) }, .no), ({ $0.dontKnow(fever) }, .dontKnow),
      ({ $0.setPresent(fever) }, .yes), ({ $0.dontKnow(fever) }, .dontKnow),
      ({ $0.forget(fever) }, .notAsked),
    ]
    for (change, expected) in changes {
      change(&report)
      #expect(report.answer(to: fever) == expected)
      #expect(report.contradictions.isEmpty)
    }
  }

  @Test func everySignComesBack() {
    for key in SymptomReport.Key.allCases {
      for sign in key.signs {
        var report = SymptomReport()
        report.setPresent(sign)
        #expect(report.tokens(of: key) == [sign.token])
        #expect(report.isPresent(sign.token))
        report.deny(sign)
        #expect(!report.isPresent(sign.token))
        #expect(report.answer(to: sign) == .no)
      }
    }
  }

  @Test func oneAnswerDeniesTheOthers() {
    var report = SymptomReport()
    report.onset = .gradual
    #expect(report.answer(to: Sign(Onset.traumatic)) == .no)
    report.swelling = [.none]
    #expect(report.answer(to: Sign(Swelling.hotRed)) == .no)
    report.setPresent(Sign(Swelling.mildGradual))
    #expect(report.swelling == [.mildGradual])
    #expect(report.answer(to: Sign(Swelling.hotRed)) == .notAsked)
    report.setPresent(Sign(Swelling.none))
    #expect(report.swelling == [.none])
  }

  @Test func aDenialAnswersTheMeaningsThatAreNotPresent() {
    var report = SymptomReport()
    report.setPresent(Sign(ContextSite.calf))
    report.deny(Sign(Swelling.calf))
    #expect(report.answer(to: Sign(ContextSite.calf)) == .yes)
    #expect(report.answer(to: Sign(Swelling.calf)) == .no)
    #expect(report.contradictions.isEmpty)
    report.forget(Sign(ContextSite.calf))
    report.deny(Sign(Swelling.calf))
    report.setPresent(Sign(ContextSite.calf))
    #expect(report.answer(to: Sign(Swelling.calf)) == .no)
    report.setPresent(Sign(Swelling.calf))
    #expect(report.answer(to: Sign(Swelling.calf)) == .yes)
    #expect(report.contradictions.isEmpty)
  }

  @Test func presenceWinsOverDenial() {
    var report = SymptomReport()
    report.systemic = [.fever]
    report.denied = ["fever"]
    #expect(report.answer(to: Sign(SystemicSign.fever)) == .yes)
    #expect(report.contradictions == ["fever"])
  }
}
