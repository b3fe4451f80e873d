import KneeDomain
import KneeStore
import TerminalKit

/// A symptom report that is being filled in.
struct SymptomEntry: Hashable, Sendable {
  private(set) var report: SymptomReport
  /// What is made of the report so far; weighed once an answer, not once a frame.
  private(set) var assessment: Assessment
  private(set) var isSafetyAnswered: Bool
  private(set) var step = SymptomStep.safety
  /// Index of the row with the cursor.
  private(set) var selected = 0
  /// The questions that are asked one after the other, and where one was before.
  var asking: Asking?
  private(set) var note: TextField
  /// The record that is being corrected; nil for a new report.
  let corrects: Record?
  /// Questions answered with a yes of which nothing is ticked yet.
  private var opened: Set<String> = []

  /// A report that begins with what is known, or with the one that is to be corrected.
  init(_ report: SymptomReport, correcting record: Record? = nil) {
    self.report = report
    assessment = Assessment(of: report)
    isSafetyAnswered = SafetyCheck.isAnswered(report)
    note = TextField(record?.note ?? "", limit: Record.longestNote)
    corrects = record
  }

  /// The one place where the report changes.
  mutating func change(_ change: (inout SymptomReport) -> Void) {
    let before = report
    change(&report)
    guard report != before else { return }
    assessment = Assessment(of: report)
    isSafetyAnswered = SafetyCheck.isAnswered(report)
  }

  /// What the rules say of the report so far.
  var triage: TriageResult { assessment.triage }

  /// The level to show: below `urgent` none before the safety check is answered.
  var shownLevel: TriageLevel? {
    triage.level >= .urgent || isSafetyAnswered ? triage.level : nil
  }

  var rows: [SymptomRow] {
    if let asking { return asking.rows }
    switch step {
    case .safety:
      return SafetyCheck.questions.flatMap { question in
        let shown = isOpen(question) ? Self.offered(question) : []
        return [SymptomRow.question(question)] + shown.map { SymptomRow.choice($0, of: question) }
      }
    case .note:
      return [.note]
    default:
      let numbers = step.numbers.map(SymptomRow.number)
      let sexes: [SymptomRow] = step == .general ? [.heading("Sex")] + Sex.allCases.map(SymptomRow.sex) : []
      let needsHeadings = step.keys.count > 1 || !numbers.isEmpty
      return numbers + sexes
        + step.keys.flatMap { key in
          (needsHeadings && key.title != step.title ? [.heading(key.title)] : [])
            + key.signs.map(SymptomRow.sign)
        }
    }
  }

  var selectedRow: SymptomRow? {
    rows.indices.contains(selected) ? rows[selected] : nil
  }

  /// A question whose ticks are shown.
  func isOpen(_ question: SafetyQuestion) -> Bool {
    opened.contains(question.id) || question.choices.contains { report.answer(to: $0.sign) == .yes }
  }

  /// The ticks that a yes offers. Where a question has one sign, the yes is that sign.
  private static func offered(_ question: SafetyQuestion) -> [SafetyQuestion.Choice] {
    question.signs.count == 1 ? question.details : question.choices
  }

  // MARK: Moving

  mutating func move(_ distance: Int) {
    let rows = rows
    let step = distance < 0 ? -1 : 1
    for _ in 0..<abs(distance) {
      var next = selected + step
      while rows.indices.contains(next), rows[next].isHeading { next += step }
      guard rows.indices.contains(next) else { return }
      selected = next
    }
  }

  mutating func moveToStart() { select(0) }
  mutating func moveToEnd() { select(rows.count - 1) }

  mutating func go(to step: SymptomStep) {
    self.step = step
    select(0)
  }

  mutating func select(_ row: Int) {
    selected = row
    if rows.indices.contains(row), rows[row].isHeading { move(1) }
  }

  /// Puts the cursor on a sign, if this step has it.
  mutating func select(_ sign: Sign) {
    if let row = rows.firstIndex(of: .sign(sign)) { selected = row }
  }

  // MARK: Answering

  mutating func tick() {
    switch selectedRow {
    case .question(let question): tick(question)
    case .choice(let choice, let question): tick(choice, of: question)
    case .sign(let sign): toggle(sign)
    case .sex(let sex): change { $0.sex = $0.sex == sex ? nil : sex }
    case .number, .note, .heading, nil: break
    }
  }

  mutating func toggle(_ sign: Sign) {
    change { report in
      if report.answer(to: sign) == .yes { report.forget(sign) } else { report.setPresent(sign) }
    }
  }

  mutating func answerDontKnow() {
    switch selectedRow {
    case .question(let question):
      opened.remove(question.id)
      change { SafetyCheck.record(.dontKnow, to: question, in: &$0) }
    case .choice(let choice, _): change { $0.dontKnow(choice.sign) }
    case .sign(let sign): change { $0.dontKnow(sign) }
    case .sex, .number, .note, .heading, nil: break
    }
  }

  /// Answers no to everything on the screen that has no answer yet, and goes on: to what was not seen so far, else
  /// to the next step. Nobody answers a question that was never shown.
  /// - Parameters:
  ///   - shown: the rows that can be read.
  ///   - next: the first row below them.
  /// - Returns: how many questions, or signs, got an answer.
  mutating func answerNone(shown: Set<Int>, next: Int?) -> Int {
    let before = answered
    let rows = rows
    let seen = shown.union([selected]).sorted().filter(rows.indices.contains).map { rows[$0] }
    let (keys, opened) = (step.keys, opened)
    change { report in
      for case .question(let question) in seen { report.answerNone(to: question, opened: opened) }
      for key in keys { report.answerNone(to: key, seen: seen) }
    }
    for case .question(let question) in seen { self.opened.remove(question.id) }
    let count = answered - before
    if step == .safety, let open = firstOpenQuestion {
      select(open)
    } else if step != .safety, let next {
      select(next)
    } else if let following = step.next {
      go(to: following)
    }
    return count
  }

  /// Questions of the safety check that have no answer yet.
  var openQuestions: Int {
    SafetyCheck.questions.count { !SafetyCheck.isAnswered($0, in: report) }
  }

  private var firstOpenQuestion: Int? {
    rows.firstIndex { row in
      if case .question(let question) = row { !SafetyCheck.isAnswered(question, in: report) } else { false }
    }
  }

  private var answered: Int {
    step == .safety
      ? SafetyCheck.questions.count - openQuestions : report.denied.count + report.dontKnow.count
  }

  private mutating func tick(_ question: SafetyQuestion) {
    if isOpen(question) {
      opened.remove(question.id)
      change { for choice in question.choices { $0.forget(choice.sign) } }
      return
    }
    opened.insert(question.id)
    let signs = question.signs.map(\.sign)
    change { report in
      for sign in signs { report.forget(sign) }
      if signs.count == 1 { SafetyCheck.record(.yes(Set(signs)), to: question, in: &report) }
    }
    if signs.count > 1 { move(1) }
  }

  private mutating func tick(_ choice: SafetyQuestion.Choice, of question: SafetyQuestion) {
    opened.insert(question.id)
    change { report in
      var ticked = Set(question.choices.map(\.sign).filter { report.answer(to: $0) == .yes })
      if ticked.remove(choice.sign) != nil {
        report.forget(choice.sign)
      } else {
        ticked.insert(choice.sign)
      }
      if question.signs.contains(where: { ticked.contains($0.sign) }) {
        SafetyCheck.record(.yes(ticked), to: question, in: &report)
      } else {
        // Details alone do not say which of the signs it is: the question stays open.
        for sign in question.signs { report.forget(sign.sign) }
        for sign in ticked { report.setPresent(sign) }
      }
    }
  }

  // MARK: Typing

  /// Digits on a number, text in the note; false for a key that is neither.
  mutating func type(_ key: Key) -> Bool {
    switch selectedRow {
    case .number(let number):
      let text = number.value(in: report).map(String.init) ?? ""
      switch key {
      case .character(let digit) where digit.isASCII && digit.isNumber:
        change { number.set(Int(number.typing(digit, after: text)), in: &$0) }
      case .backspace where !text.isEmpty, .delete where !text.isEmpty:
        change { number.set(Int(text.dropLast()), in: &$0) }
      default: return false
      }
      return true
    case .note:
      return note.type(key) != .passed
    default:
      return false
    }
  }

  /// Pastes into the note; false when it would get longer than the journal takes.
  mutating func paste(_ text: String) -> Bool {
    guard case .note = selectedRow else { return false }
    return note.insert(text) != .full
  }
}

extension SymptomReport {
  fileprivate mutating func answerNone(to question: SafetyQuestion, opened: Set<String>) {
    if opened.contains(question.id), !SafetyCheck.isAnswered(question, in: self) {
      // A yes that names nothing is not taken back by it.
      SafetyCheck.record(.dontKnow, to: question, in: &self)
    }
    for choice in question.signs where answer(to: choice.sign) == .notAsked { deny(choice.sign) }
  }

  fileprivate mutating func answerNone(to key: Key, seen: [SymptomRow]) {
    guard let last = key.signs.last else { return }
    let none = key.signs.first { $0.token == "none" }
    if let none, tokens(of: key).isEmpty, seen.contains(.sign(last)) {
      setPresent(none)
    } else if key.takesSeveral {
      for sign in key.signs where sign != none && seen.contains(.sign(sign)) {
        if answer(to: sign) == .notAsked { deny(sign) }
      }
    }
  }
}
