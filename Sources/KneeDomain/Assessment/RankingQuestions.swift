/// What to ask next for the sake of the ranking: the questions whose answers would change it most.
struct RankingQuestions {
  /// At most six, the best first: some of them may be asked already.
  let questions: [TriageResult.Question]

  /// Below this a second and third question are not worth the trouble.
  private static let least = 0.02

  init(_ sheet: AnswerSheet, _ now: Tally, _ outlook: Outlook) {
    var worth: [(question: TriageResult.Question, value: Double)] = []
    for key in SymptomReport.Key.allCases where RankingQuestions.isOpen(key, on: sheet) {
      let trials = outlook.trials.filter { $0.isNew && $0.sign.key == key }
      if RankingQuestions.isOneQuestion(key) {
        let yes = trials.filter { $0.answer == .yes }
        let chances = yes.reduce(0) { $0 + $1.chance }
        let value = yes.reduce(0) { $0 + outlook.worth(of: $1) } / max(chances, 1)
        worth.append((.init(text: key.question, signs: yes.map(\.sign)), value))
      } else {
        for sign in key.signs {
          let value = trials.filter { $0.sign == sign }.reduce(0) { $0 + outlook.worth(of: $1) }
          worth.append((.init(text: sign.question, signs: [sign]), value))
        }
      }
    }
    worth += RankingQuestions.details(sheet, now)
    let best = worth.enumerated().filter { $0.element.value > 0 }
      .sorted { ($0.element.value, $1.offset) > ($1.element.value, $0.offset) }.prefix(6).map(\.element)
    questions = best.enumerated().filter { $0.offset == 0 || $0.element.value >= Self.least }
      .map(\.element.question)
  }

  /// Lists that are asked as a whole; the others sign by sign.
  private static func isOneQuestion(_ key: SymptomReport.Key) -> Bool {
    !key.takesSeveral || key == .regions || key == .swelling
  }

  private static func isOpen(_ key: SymptomReport.Key, on sheet: AnswerSheet) -> Bool {
    // What happened is a question only where something happened.
    if key == .trauma, sheet[Sign(Onset.traumatic)] == .no { return false }
    return !isOneQuestion(key) || key.signs.allSatisfy { sheet[$0] != .yes }
  }

  /// Age and duration, each tried at a few values that are taken for equally likely.
  private static func details(
    _ sheet: AnswerSheet, _ now: Tally
  ) -> [(TriageResult.Question, value: Double)] {
    let shares = now.shares
    func value(_ sheets: [AnswerSheet]) -> Double {
      sheets.reduce(0) { sum, sheet in
        let then = Tally(sheet)
        let change = Outlook.change(from: shares, to: then.shares) + (then.leader == now.leader ? 0 : 0.5)
        return sum + change / Double(sheets.count)
      }
    }
    func trying(_ values: [Int], _ path: WritableKeyPath<AnswerSheet, Int?>) -> [AnswerSheet] {
      values.map { value in
        var sheet = sheet
        sheet[keyPath: path] = value
        return sheet
      }
    }
    var worth: [(TriageResult.Question, value: Double)] = []
    if sheet.age == nil { worth.append((.age, value(trying([13, 24, 36, 48, 62], \.age)))) }
    if sheet.days == nil { worth.append((.duration, value(trying([3, 21, 90], \.days)))) }
    return worth
  }
}

extension TriageResult.Question {
  static let age = Self(text: "How old are you?", detail: .age)
  static let duration = Self(text: "How many days ago did it begin?", detail: .duration)
}
