import KneeDomain
import KneeStore
import TerminalKit

/// A symptom report that is being filled in.
struct SymptomEntry: Hashable, Sendable {
  private(set) var report: SymptomReport {
    didSet { if report != oldValue { judge() } }
  }
  /// What the rules say of the report so far.
  private(set) var triage: TriageResult
  private(set) var isSafetyAnswered: Bool
  private(set) var step = SymptomStep.safety
  /// Index of the row with the cursor.
  private(set) var selected = 0
  private(set) var note: TextField
  /// The record that is being corrected; nil for a new report.
  let corrects: Record?
  /// Questions answered with a yes of which nothing is ticked yet.
  private var opened: Set<String> = []

  /// A report that begins with what is known, or with the one that is to be corrected.
  init(_ report: SymptomReport, correcting record: Record? = nil) {
    self.report = report
    triage = Triage.assess(report)
    isSafetyAnswered = SafetyCheck.isAnswered(report)
    note = TextField(record?.note ?? "", limit: Record.longestNote)
    corrects = record
  }

  private mutating func judge() {
    triage = Triage.assess(report)
    isSafetyAnswered = SafetyCheck.isAnswered(report)
  }

  /// The level to show: below `urgent` none before the safety check is answered.
  var shownLevel: TriageLevel? {
    triage.level >= .urgent || isSafetyAnswered ? triage.level : nil
  }

  var rows: [SymptomRow] {
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
    case .sex(let sex): report.sex = report.sex == sex ? nil : sex
    case .number, .note, .heading, nil: break
    }
  }

  mutating func toggle(_ sign: Sign) {
    if report.answer(to: sign) == .yes { report.forget(sign) } else { report.setPresent(sign) }
  }

  mutating func answerDontKnow() {
    switch selectedRow {
    case .question(let question):
      opened.remove(question.id)
      SafetyCheck.record(.dontKnow, to: question, in: &report)
    case .choice(let choice, _): report.dontKnow(choice.sign)
    case .sign(let sign): report.dontKnow(sign)
    case .sex, .number, .note, .heading, nil: break
    }
  }

  /// Answers no to everything of this step that has no answer yet, and goes on.
  /// - Returns: how many questions, or signs, got an answer.
  mutating func answerNone() -> Int {
    let before = answered
    if step == .safety {
      // A yes that names nothing is not taken back by it.
      for question in SafetyCheck.questions where opened.contains(question.id) {
        if !SafetyCheck.isAnswered(question, in: report) {
          SafetyCheck.record(.dontKnow, to: question, in: &report)
        }
      }
      opened = []
      SafetyCheck.denyTheRest(in: &report)
    } else {
      for key in step.keys { answerNone(to: key) }
    }
    let count = answered - before
    if let next = step.next { go(to: next) }
    return count
  }

  private var answered: Int {
    step == .safety
      ? SafetyCheck.questions.count { SafetyCheck.isAnswered($0, in: report) }
      : report.denied.count + report.dontKnow.count
  }

  private mutating func answerNone(to key: SymptomReport.Key) {
    if report.tokens(of: key).isEmpty, let none = key.signs.first(where: { $0.token == "none" }) {
      report.setPresent(none)
    } else if key.takesSeveral {
      for sign in key.signs where sign.token != "none" && report.answer(to: sign) == .notAsked {
        report.deny(sign)
      }
    }
  }

  private mutating func tick(_ question: SafetyQuestion) {
    if isOpen(question) {
      opened.remove(question.id)
      for choice in question.choices { report.forget(choice.sign) }
    } else {
      for choice in question.signs { report.forget(choice.sign) }
      opened.insert(question.id)
      if question.signs.count == 1 {
        SafetyCheck.record(.yes(Set(question.signs.map(\.sign))), to: question, in: &report)
      } else {
        move(1)
      }
    }
  }

  private mutating func tick(_ choice: SafetyQuestion.Choice, of question: SafetyQuestion) {
    var ticked = Set(question.choices.map(\.sign).filter { report.answer(to: $0) == .yes })
    if ticked.remove(choice.sign) != nil {
      report.forget(choice.sign)
    } else {
      ticked.insert(choice.sign)
    }
    opened.insert(question.id)
    if question.signs.contains(where: { ticked.contains($0.sign) }) {
      SafetyCheck.record(.yes(ticked), to: question, in: &report)
    } else {
      // Details alone do not say which of the signs it is: the question stays open.
      for sign in question.signs { report.forget(sign.sign) }
      for sign in ticked { report.setPresent(sign) }
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
        number.set(Int(number.typing(digit, after: text)), in: &report)
      case .backspace where !text.isEmpty, .delete where !text.isEmpty:
        number.set(Int(text.dropLast()), in: &report)
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
