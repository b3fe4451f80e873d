import KneeDomain
import KneeStore
import TerminalKit

/// The Today pane: the morning check-in and the checklist of the day.
package struct TodayPane: Pane {
  /// What has the focus besides the list.
  enum Focus: Hashable, Sendable {
    case checkIn(ScoreField)
    /// The pain during the exercise of a row, asked after its last set.
    case pain(row: ChecklistItem.ID, ScoreField)
  }

  var focus: Focus?
  private(set) var selected = 0
  /// The day shown; nil follows the clock.
  private var chosenDay: Day?
  /// Doses changed in this session, until a set is recorded with them.
  private(set) var adjusted: [ChecklistItem.ID: Prescription] = [:]

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
  }

  package func scopes(in context: AppContext) -> [Scope] { [.today] }

  package func prompt(in context: AppContext) -> String? {
    switch focus {
    case .checkIn, .pain: ScoreField.prompt(context.glyphs)
    case nil: nil
    }
  }

  package mutating func appear(in context: AppContext) -> [Request] {
    if chosenDay == context.today { chosenDay = nil }
    let isDue = chosenDay == nil && CheckInRecord(on: context.today, in: context.journal) == nil
    if isDue, context.journal.isComplete || !context.journal.isEmpty {
      focus = .checkIn(ScoreField())
    } else if case .checkIn = focus {
      focus = nil
    }
    return []
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    switch focus {
    case .checkIn(var field):
      switch field.type(key) {
      case .editing: focus = .checkIn(field)
      case .cancelled: focus = nil
      case .passed:
        focus = nil
        return nil
      case .entered(let score):
        focus = nil
        return [recordCheckIn(score, in: context)]
      }
    case .pain(let row, var field):
      switch field.type(key) {
      case .editing: focus = .pain(row: row, field)
      case .cancelled:
        focus = nil
        moveToNextOpen(in: context)
      case .passed:
        focus = nil
        moveToNextOpen(in: context)
        return nil
      case .entered(let score):
        focus = nil
        defer { moveToNextOpen(in: context) }
        return recordPain(score, row: row, in: context)
      }
    case nil:
      return nil
    }
    return []
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .tick, .tickAll, .painDuring, .setsUp, .setsDown, .repsUp, .repsDown, .holdUp, .holdDown:
      checklist(in: context).items.isEmpty ? "There is no list while the notice stands." : nil
    case .clear:
      context.lock.standing.isEmpty ? "No notice stands." : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    let items = checklist(in: context).items
    switch action {
    case .moveUp: select(selected - 1, of: items.count)
    case .moveDown: select(selected + 1, of: items.count)
    case .pageUp, .moveStart: select(0, of: items.count)
    case .pageDown, .moveEnd: select(items.count - 1, of: items.count)
    case .previousDay: return step(-1, in: context)
    case .nextDay: return step(1, in: context)
    case .checkIn: focus = .checkIn(ScoreField())
    case .clear: return [.askForAllClear]
    default:
      guard items.indices.contains(selected) else { return [] }
      return perform(action, on: items[selected], in: context)
    }
    return []
  }

  private mutating func perform(_ action: Action, on item: ChecklistItem, in context: AppContext) -> [Request]
  {
    switch action {
    case .tick: return tick(item, in: context)
    case .tickAll: return tickAll(item, in: context)
    case .painDuring: focus = .pain(row: item.id, ScoreField())
    case .open: return [.show(.guide(topic: item.id.exercise))]
    case .setsUp: adjust(item) { $0.sets = min(10, $0.sets + 1) }
    case .setsDown: adjust(item) { $0.sets = max(1, $0.sets - 1) }
    case .repsUp: adjust(item) { $0.reps = $0.reps.map { min(100, $0 + 1) } }
    case .repsDown: adjust(item) { $0.reps = $0.reps.map { max(1, $0 - 1) } }
    case .holdUp: adjust(item) { $0.holdSeconds = $0.holdSeconds.map { min(600, $0 + 5) } }
    case .holdDown: adjust(item) { $0.holdSeconds = $0.holdSeconds.map { max(5, $0 - 5) } }
    default: break
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    let count = checklist(in: context).items.count
    switch event.kind {
    case .wheelUp: select(selected - 1, of: count)
    case .wheelDown: select(selected + 1, of: count)
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

  private mutating func select(_ index: Int, of count: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  private mutating func step(_ days: Int, in context: AppContext) -> [Request] {
    let day = day(in: context).adding(days: days)
    if day > context.today { return [.say("The days to come are not planned yet.")] }
    if day < context.journal.decodedFrom { return [.say("Days before \(day.words) are in Progress.")] }
    focus = nil
    chosenDay = day == context.today ? nil : day
    return []
  }

  private mutating func adjust(_ item: ChecklistItem, _ change: (inout Prescription) -> Void) {
    var dose = item.dose
    change(&dose)
    adjusted[item.id] = dose
  }

  private mutating func moveToNextOpen(in context: AppContext) {
    let items = checklist(in: context).items
    let following = items.indices.filter { $0 > selected } + items.indices.filter { $0 < selected }
    if let next = following.first(where: { !items[$0].isComplete }) { selected = next }
  }
}

// Recording.
extension TodayPane {
  private func moment(in context: AppContext) -> (at: Moment, dayOnly: Bool) {
    guard let chosenDay else { return (context.now, false) }
    return (context.localTime.moment(date: chosenDay, second: 43_200), true)
  }

  private func recordCheckIn(_ score: Score, in context: AppContext) -> Request {
    let name = "pain \(score.value) this morning"
    if let known = CheckInRecord(on: day(in: context), in: context.journal) {
      var checkIn = known.checkIn
      checkIn.pain = score
      let draft = Draft(
        id: known.record.id, at: known.record.at, dayOnly: known.record.dayOnly, note: known.record.note,
        entry: .checkIn(checkIn))
      return .record([draft], name: name)
    }
    let (at, dayOnly) = moment(in: context)
    let checkIn = CheckIn(side: context.profile?.side, pain: score)
    return .record([Draft(at: at, dayOnly: dayOnly, entry: .checkIn(checkIn))], name: name)
  }

  private mutating func tick(_ item: ChecklistItem, in context: AppContext) -> [Request] {
    guard !item.isComplete else {
      moveToNextOpen(in: context)
      return [.say("All sets of \(item.name) are done. \(context.key(.undo)) takes the last one back.")]
    }
    let sets = item.done + [item.dose.oneSet]
    if sets.count >= item.dose.sets { focus = .pain(row: item.id, ScoreField()) }
    return [record(sets, item, name: "\(item.name), set \(sets.count)", in: context)]
  }

  private mutating func tickAll(_ item: ChecklistItem, in context: AppContext) -> [Request] {
    if item.isComplete, let id = item.record?.id {
      return [.delete(id: id, name: item.name)]
    }
    let missing = Array(repeating: item.dose.oneSet, count: max(0, item.dose.sets - item.done.count))
    focus = .pain(row: item.id, ScoreField())
    return [record(item.done + missing, item, name: "\(item.name), all sets", in: context)]
  }

  private func recordPain(_ score: Score, row: ChecklistItem.ID, in context: AppContext) -> [Request] {
    guard let item = checklist(in: context).items.first(where: { $0.id == row }) else { return [] }
    return [
      record(
        item.done, item, pain: score, name: "pain \(score.value) during \(item.name)", in: context)
    ]
  }

  private func record(
    _ sets: [ExerciseSet], _ item: ChecklistItem, pain: Score? = nil, name: String, in context: AppContext
  ) -> Request {
    let now = moment(in: context)
    let entry = ExerciseEntry(
      day: day(in: context), exercise: item.id.exercise, side: item.id.side, sets: sets,
      painDuring: pain ?? item.painDuring)
    let draft = Draft(
      id: item.record?.id, at: item.record?.at ?? now.at, dayOnly: item.record?.dayOnly ?? now.dayOnly,
      note: item.record?.note, entry: .exercise(entry))
    return .record([draft], name: name)
  }
}
