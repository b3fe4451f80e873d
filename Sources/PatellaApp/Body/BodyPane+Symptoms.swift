import KneeDomain
import KneeStore

/// What the keys do while a report is filled in, and while single questions are asked.
extension BodyPane {
  /// Goes on with the report that waits, or begins a new one.
  package mutating func openSymptoms(in context: AppContext) {
    mode = .symptoms
    if entry == nil {
      entry = SymptomEntry(SymptomReport(knownIn: context, side: cursor(in: context).side))
    }
  }

  /// Begins a new report with what stays true of the last one.
  package mutating func lookBack(in context: AppContext) {
    mode = .symptoms
    entry = SymptomEntry(SymptomReport(lastingIn: context, side: cursor(in: context).side))
  }

  /// Opens a saved report, to be saved again under its name.
  mutating func correct(_ record: Record?) {
    guard let record, case .report(let report) = record.entry else { return }
    mode = .symptoms
    entry = SymptomEntry(report, correcting: record)
  }

  mutating func performInSymptoms(_ action: Action, in context: AppContext) -> [Request] {
    guard var entry else {
      mode = .map
      return []
    }
    var requests: [Request] = []
    switch action {
    case .moveUp: entry.move(-1)
    case .moveDown: entry.move(1)
    case .pageUp: entry.move(-8)
    case .pageDown: entry.move(8)
    case .moveStart: entry.moveToStart()
    case .moveEnd: entry.moveToEnd()
    case .tick: entry.tick()
    case .dontKnow: entry.answerDontKnow()
    case .noneOfThese: requests = answerNone(&entry, in: context)
    case .saveReport: return save(entry, in: context)
    case .result:
      readDraft(entry, in: context)
      return []
    case .askNext: return ask(entry)
    case .open, .nextField:
      guard let next = entry.step.next else { return action == .open ? save(entry, in: context) : [] }
      entry.go(to: next)
    case .previousField: if let previous = entry.step.previous { entry.go(to: previous) }
    case .back:
      if let previous = entry.step.previous { entry.go(to: previous) } else { mode = .map }
    default: break
    }
    self.entry = entry
    follow(entry, in: context)
    return requests
  }

  private func answerNone(_ entry: inout SymptomEntry, in context: AppContext) -> [Request] {
    let step = entry.step
    let list = layout(in: context).list(of: entry)
    let count = entry.answerNone(shown: list.shownRows, next: list.nextRow)
    guard count > 0 else { return [] }
    let what = step == .safety ? "questions" : "of these"
    let left = step == .safety && entry.openQuestions > 0 ? "; \(entry.openQuestions) are left" : ""
    return [.say("\(step.title): answered no to \(count) \(what)\(left).")]
  }

  /// The cursor of the map stands on the place that the list names.
  private mutating func follow(_ entry: SymptomEntry, in context: AppContext) {
    guard case .sign(let sign) = entry.selectedRow, let region = Region(rawValue: sign.token),
      sign.key == .regions
    else { return }
    var cursor = cursor(in: context)
    if cursor.place(on: region) { moved = cursor }
  }

  /// Records the report and shows its result with what changed since the one before.
  mutating func save(_ entry: SymptomEntry, in context: AppContext) -> [Request] {
    self.entry = nil
    let note = entry.note.text.isEmpty ? nil : entry.note.text
    let day: Day
    let draft: Draft
    if let old = entry.corrects {
      day = old.day(startingAt: context.localTime.dayStart)
      draft = Draft(id: old.id, at: old.at, dayOnly: old.dayOnly, note: note, entry: .report(entry.report))
    } else {
      day = context.today
      draft = Draft(at: context.now, note: note, entry: .report(entry.report))
    }
    result = ResultReading(
      entry.report, assessment: entry.assessment, on: day, isDraft: false,
      after: Reports(in: context).before(entry.corrects), dayStart: context.localTime.dayStart)
    mode = .result
    return [.record([draft], name: entry.corrects == nil ? "symptom report" : "corrected symptom report")]
  }

  // MARK: Asking

  /// Asks the questions that would change most, one after the other.
  mutating func ask(_ entry: SymptomEntry) -> [Request] {
    var entry = entry
    guard entry.ask() else { return [.say("No open question would change this much.")] }
    self.entry = entry
    mode = .symptoms
    return []
  }

  mutating func performInAsking(_ action: Action, in context: AppContext) -> [Request] {
    guard var entry, let asking = entry.asking else { return [] }
    switch action {
    case .moveUp: entry.move(-1)
    case .moveDown: entry.move(1)
    case .moveStart: entry.moveToStart()
    case .moveEnd: entry.moveToEnd()
    case .tick: entry.tick()
    case .answerYes:
      guard asking.takesYesOrNo else { return [] }
      guard entry.answerYes() else {
        return [
          .say(
            "\(context.key(.tick, in: [.asking])) ticks which; \(context.key(.open, in: [.asking])) goes on.")
        ]
      }
      return goOn(entry, in: context)
    case .answerNo, .dontKnow:
      if asking.takesYesOrNo { entry.answer(action == .answerNo ? .no : .dontKnow) }
      return goOn(entry, in: context)
    case .open, .nextField: return goOn(entry, in: context)
    case .previousField: _ = entry.goToQuestion(-1)
    case .back: return finishAsking(entry, in: context)
    default: break
    }
    self.entry = entry
    return []
  }

  private mutating func goOn(_ entry: SymptomEntry, in context: AppContext) -> [Request] {
    var entry = entry
    guard entry.goToQuestion(1) else { return finishAsking(entry, in: context) }
    self.entry = entry
    return []
  }

  /// Back to where one was when the questions began; the result is the new one.
  private mutating func finishAsking(_ entry: SymptomEntry, in context: AppContext) -> [Request] {
    var entry = entry
    entry.endAsking()
    self.entry = entry
    guard result != nil else { return [] }
    readDraft(entry, in: context)
    let key = context.key(.saveReport, in: [.result])
    return entry.report.isEmpty ? [] : [.say("\(key) saves the report with these answers.")]
  }
}
