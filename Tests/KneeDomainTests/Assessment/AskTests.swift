import Testing

@testable import KneeDomain

@Suite struct AskTests {
  @Test func whatChangesTheUrgencyComesFirst() {
    let ask = Assessment(of: report("age:34 regions:lateral_epicondyle onset:gradual")).ask
    #expect((1...3).contains(ask.count))
    #expect(ask.first?.safetyQuestion != nil)
  }

  @Test(arguments: [
    ("age:50 regions:diffuse swelling:hot_red", ["infection", "history"]),
    ("", ["shape", "breath", "function"]),
  ])
  func whatWasSaidDecidesWhatIsPressing(_ line: String, _ questions: [String]) {
    let ask = Assessment(of: report(line)).ask.compactMap(\.safetyQuestion)
    #expect(Set(questions).isSuperset(of: ask))
    #expect(ask.count >= 2)
  }

  @Test func fromDenialsAloneNothingIsRanked() {
    var report = SymptomReport()
    SafetyCheck.denyTheRest(in: &report)
    #expect(Assessment(of: report).candidates.isEmpty)
    #expect(Assessment(of: report).isUnsure)
  }

  @Test func oncePeopleAreSafeItAsksForTheRanking() throws {
    var report = report(
      "age:34 days:20 pain:2 regions:lateral_epicondyle,lateral_joint_line onset:gradual trauma:none")
    SafetyCheck.denyTheRest(in: &report)
    let ask = Assessment(of: report).ask
    let question = try #require(ask.first)
    #expect(question.safetyQuestion == nil)
    #expect(!question.signs.isEmpty)
    for question in ask {
      #expect(question.detail != nil || question.signs.contains { report.answer(to: $0) == .notAsked })
    }
  }

  @Test func aQuestionWhoseAnswerIsGivenIsNotAskedAgain() {
    var report = report("age:28 days:30 pain:2")
    SafetyCheck.denyTheRest(in: &report)
    for _ in 0..<12 {
      guard let question = Assessment(of: report).ask.first(where: { $0.detail == nil }) else { return }
      let open = question.signs.filter {
        report.answer(to: $0) == .notAsked || report.answer(to: $0) == .dontKnow
      }
      #expect(!open.isEmpty, "\(question.text)")
      if question.signs.count > 1, let first = open.first {
        report.setPresent(first)
      } else {
        for sign in open { report.deny(sign) }
      }
    }
  }

  @Test func ageAndDurationAreAskedForWhereTheyAreMissing() {
    var report = report("regions:tibial_tuberosity onset:gradual trauma:none")
    SafetyCheck.denyTheRest(in: &report)
    #expect(Assessment(of: report).ask.contains { $0.detail == .age })
  }

  @Test func noQuestionIsAskedTwice() {
    for (_, picture) in TypicalPictures.all {
      let ask = Assessment(of: report(picture)).ask
      #expect(ask.count <= 3)
      #expect(Set(ask.map(\.text)).count == ask.count)
    }
  }

  @Test func everyQuestionEndsInAQuestionMark() {
    let keys: Set<SymptomReport.Key> = [
      .aggravators, .quality, .timing, .mechanical, .systemic, .contextSites,
    ]
    for sign in Sign.all where keys.contains(sign.key) {
      #expect(sign.question.hasSuffix("?") && !sign.question.contains("Is it so"), "\(sign.token)")
    }
  }
}
