import KneeDomain
import KneeStore
import TerminalKit

/// The Today pane: the morning check-in, the checklist of the day, and the questions after a session.
package struct TodayPane: Pane {
  var focus: TodayFocus?
  private(set) var selected = 0
  /// The exercise that is shown in full; nil for the list.
  var sheet: ExerciseSheet?
  /// The day shown; nil follows the clock.
  private(set) var chosenDay: Day?
  /// Doses for this session only, where the plan itself does not take a change.
  var adjusted: [ChecklistItem.ID: Prescription] = [:]
  /// Questions put off today, by this session or an earlier one.
  package var putOff: PutOff?

  package init() {}

  func day(in context: AppContext) -> Day {
    chosenDay ?? context.today
  }

  func checklist(in context: AppContext) -> Checklist {
    let day = day(in: context)
    return Checklist(
      day: day, journal: context.journal, lock: context.lock, plan: context.program.day(day),
      adjusted: adjusted)
  }

  package mutating func show(_ day: Day) {
    chosenDay = day
    selected = 0
    focus = nil
    sheet = nil
  }

  package func scopes(in context: AppContext) -> [Scope] {
    sheet == nil ? [.today] : [.exerciseSheet]
  }

  package func prompt(in context: AppContext) -> String? {
    focus?.prompt(context.glyphs)
  }

  package mutating func appear(in context: AppContext) -> [Request] {
    if chosenDay == context.today { chosenDay = nil }
    let isDue = chosenDay == nil && CheckInRecord(on: context.today, in: context.journal) == nil
    if isDue, context.journal.isComplete || !context.journal.isEmpty {
      focus = .checkIn(ScoreField())
    } else if case .checkIn = focus {
      focus = nil
    }
    return [wakeForQuestions(in: context)].compactMap(\.self)
  }

  package mutating func wake(in context: AppContext) -> [Request] {
    [wakeForQuestions(in: context)].compactMap(\.self)
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    switch focus {
    case .checkIn(let field):
      return type(key, into: field, as: { .checkIn($0) }) { pane, score in
        [pane.recordCheckIn(score, in: context)]
      }
    case .pain(let row, let field):
      let requests = type(key, into: field, as: { .pain(row: row, $0) }) { pane, score in
        pane.recordPain(score, row: row, in: context)
      }
      if focus == nil { moveOn(from: row, in: context) }
      return requests
    case .question(let question, let field):
      return type(key, into: field, as: { .question(question, $0) }) { _, score in
        question.record(score, in: context).map { [$0] } ?? []
      }
    case .swelling, .medicine:
      return answerMorning(key, in: context)
    case .swap(let swap):
      focus = nil
      return key == .character("y") || key == .character("Y") ? record(swap, in: context) : []
    case nil:
      return nil
    }
  }

  /// A key while a field for a score has the focus; nil passes it on.
  private mutating func type(
    _ key: Key, into field: ScoreField, as focused: (ScoreField) -> TodayFocus,
    entered: (inout TodayPane, Score) -> [Request]
  ) -> [Request]? {
    var field = field
    switch field.type(key) {
    case .editing:
      focus = focused(field)
      return []
    case .cancelled:
      focus = nil
      return []
    case .passed:
      focus = nil
      return nil
    case .entered(let score):
      focus = nil
      return entered(&self, score)
    }
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .tick, .tickAll, .tickSession, .painDuring, .setsUp, .setsDown, .repsUp, .repsDown, .holdUp,
      .holdDown, .loadUp, .loadDown, .startRowTimer:
      checklist(in: context).items.isEmpty ? "There is no exercise in this list." : nil
    case .clear: context.lock.standing.isEmpty ? "No notice stands." : nil
    case .answer: questions(in: context).isEmpty ? "No question waits." : nil
    case .notToday:
      questions(in: context).isEmpty
        && ReportPrompt(in: context, isPutOff: isLookBackPutOff(in: context)) == nil
        ? "No question waits." : nil
    case .easier: swap(.easier, in: context) == nil ? "Nothing easier stands in its chain here." : nil
    case .harder: swap(.harder, in: context) == nil ? "Nothing harder stands in its chain here." : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    if sheet != nil { return performOnSheet(action, in: context) }
    let items = checklist(in: context).items
    switch action {
    case .moveUp: select(selected - 1, of: items.count)
    case .moveDown: select(selected + 1, of: items.count)
    case .pageUp, .moveStart: select(0, of: items.count)
    case .pageDown, .moveEnd: select(items.count - 1, of: items.count)
    case .previousDay: return step(-1, in: context)
    case .nextDay: return step(1, in: context)
    case .checkIn: focus = .checkIn(ScoreField())
    case .tickSession: return tickSession(in: context)
    case .answer: focus = questions(in: context).first.map { .question($0, ScoreField()) }
    case .notToday: return putOffNext(in: context)
    case .lookBack: return [.show(.lookBack)]
    case .why: return [.explain(day(in: context))]
    case .clear: return [.askForAllClear]
    case .open: sheet = items.indices.contains(selected) ? ExerciseSheet(items[selected].id) : nil
    default:
      guard items.indices.contains(selected) else { return [] }
      return perform(action, on: items[selected], in: context)
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    let count = checklist(in: context).items.count
    switch event.kind {
    case .wheelUp, .wheelDown:
      let step = event.kind == .wheelUp ? -1 : 1
      if sheet == nil { select(selected + step, of: count) } else { sheet?.scroll(by: step) }
    case .press:
      guard let row = TodayView(pane: self, context: context).row(at: event.at, in: rect) else { return [] }
      // The first click selects; one on the selected row ticks.
      if row == selected { return perform(.tick, in: context) }
      select(row, of: count)
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    TodayView(pane: self, context: context).draw(into: &buffer, in: rect, focused: focused)
  }

  mutating func select(_ index: Int, of count: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  private mutating func step(_ days: Int, in context: AppContext) -> [Request] {
    let day = day(in: context).adding(days: days)
    if day > context.today { return [.say("The days to come are in Plan.")] }
    if day < context.journal.decodedFrom { return [.say("Days before \(day.words) are in Progress.")] }
    focus = nil
    chosenDay = day == context.today ? nil : day
    return []
  }

  /// To the next exercise that is not done; where all are, to the question about the session.
  mutating func moveOn(from row: ChecklistItem.ID, in context: AppContext) {
    let items = checklist(in: context).items
    let following = items.indices.filter { $0 > selected } + items.indices.filter { $0 < selected }
    if let next = following.first(where: { !items[$0].isComplete }) { selected = next }
  }
}
