import KneeDomain

/// "Ask next": the one to three questions that would change most, one after the other.
struct Asking: Hashable, Sendable {
  let questions: [TriageResult.Question]
  private(set) var index = 0
  /// The row that had the cursor before.
  let row: Int

  init?(_ questions: [TriageResult.Question], row: Int) {
    if questions.isEmpty { return nil }
    self.questions = questions
    self.row = row
  }

  var question: TriageResult.Question { questions[index] }

  /// False when there is none after (1) or before (-1).
  mutating func move(_ step: Int) -> Bool {
    guard questions.indices.contains(index + step) else { return false }
    index += step
    return true
  }

  /// What the question offers: its ticks, or the number it asks for.
  var rows: [SymptomRow] {
    switch question.detail {
    case .age: [.number(.age)]
    case .duration: [.number(.durationDays)]
    case .sex: Sex.allCases.map(SymptomRow.sex)
    case .pain: [.number(.painNow), .number(.painWorst)]
    case nil:
      if let safety = question.safetyQuestion.flatMap(SafetyCheck.question) {
        safety.choices.map { .choice($0, of: safety) }
      } else {
        question.signs.map(SymptomRow.sign)
      }
    }
  }

  /// A question that yes, no or don't know answers.
  var takesYesOrNo: Bool { question.detail == nil }
}

extension SymptomEntry {
  /// Begins with the first question; false when nothing is left to ask.
  mutating func ask() -> Bool {
    asking = Asking(assessment.ask, row: selected)
    select(0)
    return asking != nil
  }

  /// The question after (1) or before (-1); false at the end, where the asking is over.
  mutating func goToQuestion(_ step: Int) -> Bool {
    guard var asking, asking.move(step) else { return false }
    self.asking = asking
    select(0)
    return true
  }

  /// Back to where one was.
  mutating func endAsking() {
    let row = asking?.row ?? 0
    asking = nil
    select(row)
  }

  /// Yes: the sign that is asked for. False where it has to be said which of several.
  mutating func answerYes() -> Bool {
    guard let question = asking?.question, question.signs.count == 1, let sign = question.signs.first else {
      return false
    }
    change { $0.setPresent(sign) }
    return true
  }

  /// No or don't know to all that the question offers.
  mutating func answer(_ answer: SafetyAnswer) {
    guard let question = asking?.question else { return }
    change { report in
      if let safety = question.safetyQuestion.flatMap(SafetyCheck.question) {
        SafetyCheck.record(answer, to: safety, in: &report)
        return
      }
      if answer == .no, let none = question.signs.first(where: { $0.token == "none" }) {
        report.setPresent(none)
        return
      }
      for sign in question.signs {
        if answer == .no { report.deny(sign) } else { report.dontKnow(sign) }
      }
    }
  }
}
