import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// The first page of Progress: pain over time as a chart or a table, and the entries of a day.
package struct PainPage: Pane {
  private(set) var window = ChartWindow()
  private(set) var showsTable = false
  private(set) var entries: DayEntries?
  /// Which two stretches are compared; nil shows the chart or the table.
  private(set) var pairing: PainPairing?
  /// The day before `decodedFrom` whose records have come.
  private var loadedDay: Day?

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] {
    if entries != nil { return [.dayEntries, .painChart] }
    return pairing == nil ? [.painChart] : [.comparison]
  }

  package func prompt(in context: AppContext) -> String? {
    entries?.field?.prompt(context.glyphs)
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .editEntry, .editNote, .editDistance, .deleteEntry:
      guard let record = entries?.selected(in: context.journal) else {
        return "There is no entry to choose here."
      }
      if action == .editEntry, !ScoredEntry.has(record.entry.kind) {
        return
          "No score here; \(context.key(.editNote, in: [.dayEntries])) changes the note, `patella edit \(record.id)` the rest."
      }
      if action == .editDistance, record.entry.kind != .run { return "Only a run has a distance." }
      return nil
    case .rangeWider where window.range == ChartRange.steps.last: return "This is the longest time there is."
    case .rangeNarrower where window.range == ChartRange.steps.first: return "This is the shortest time."
    default: return nil
    }
  }

  package mutating func show(_ day: Day) {
    entries = nil
    pairing = nil
    window.show(day)
  }

  package mutating func loaded(_ records: [Record], of day: Day) {
    loadedDay = day
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    entries?.type(key, in: context.journal)
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    entries?.paste(text) ?? false
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    if entries != nil, let requests = performInEntries(action, context) { return requests }
    let history = context.painHistory
    let cursor = window.cursor(history, today: context.today)
    switch action {
    case .moveLeft: return move(to: cursor.adding(days: -1), context)
    case .moveRight: return move(to: cursor.adding(days: 1), context)
    case .weekBack: return move(to: cursor.adding(days: -7), context)
    case .weekForward: return move(to: cursor.adding(days: 7), context)
    // The table shows the newest day first.
    case .moveUp: return move(to: cursor.adding(days: showsTable ? 1 : 7), context)
    case .moveDown: return move(to: cursor.adding(days: showsTable ? -1 : -7), context)
    case .pageUp: return move(to: cursor.adding(days: showsTable ? 14 : 28), context)
    case .pageDown: return move(to: cursor.adding(days: showsTable ? -14 : -28), context)
    case .moveStart: return move(to: history.days.first?.day ?? cursor, context)
    case .moveEnd: return move(to: history.days.last?.day ?? context.today, context)
    case .goToToday: return move(to: context.today, context)
    case .previousEntry:
      return move(to: history.day(before: cursor), else: "No entry before this day.", context)
    case .nextEntry: return move(to: history.day(after: cursor), else: "No entry after this day.", context)
    case .rangeWider: window.show(window.range.wider, history, today: context.today)
    case .rangeNarrower: window.show(window.range.narrower, history, today: context.today)
    case .compare: pairing = pairing.map(\.next) ?? PainPairing.allCases.first
    case .back: pairing = nil
    case .toggleTable:
      pairing = nil
      showsTable.toggle()
      entries = nil
    case .copySummary:
      let words = pairing.map { comparison($0, context).words } ?? fullSummary(context)
      return .copying(words)
    case .open: return open(cursor, context)
    default: break
    }
    return []
  }

  /// What an action does to the open list of entries; nil for the actions of the chart behind it.
  private mutating func performInEntries(_ action: Action, _ context: AppContext) -> [Request]? {
    switch action {
    case .back: entries = nil
    case .moveUp: entries?.move(by: -1, in: context.journal)
    case .moveDown: entries?.move(by: 1, in: context.journal)
    case .editEntry, .open: entries?.beginEdit()
    case .editNote: entries?.beginNote(in: context.journal)
    case .editDistance: entries?.beginDistance(in: context.journal)
    case .deleteEntry:
      guard let record = entries?.selected(in: context.journal) else { return [] }
      return [.delete(id: record.id, name: record.entry.words(context.journal.distances))]
    default: return nil
    }
    return []
  }

  private mutating func open(_ day: Day, _ context: AppContext) -> [Request] {
    entries = DayEntries(day: day)
    return isHeld(day, context) ? [] : [.loadDay(day)]
  }

  /// Whether the records of a day are in memory.
  private func isHeld(_ day: Day, _ context: AppContext) -> Bool {
    day >= context.journal.decodedFrom || day == loadedDay
  }

  private mutating func move(to day: Day?, else reason: String = "", _ context: AppContext) -> [Request] {
    guard let day else { return [.say(reason)] }
    window.move(to: day, context.painHistory, today: context.today)
    let cursor = window.cursor(context.painHistory, today: context.today)
    return entries == nil ? [] : open(cursor, context)
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    let cursor = window.cursor(context.painHistory, today: context.today)
    switch event.kind {
    case .wheelUp, .wheelDown:
      let isBack = event.kind == .wheelUp
      if entries != nil { return perform(isBack ? .moveUp : .moveDown, in: context) }
      return move(to: cursor.adding(days: isBack != showsTable ? -1 : 1), context)
    case .release: return []
    case .press: break
    }
    if let entries {
      if let index = entries.index(atRow: event.at.y, in: rect, context.journal) {
        self.entries?.select(index, in: context.journal)
      }
      return []
    }
    if pairing != nil { return [] }
    let chart = chart(context)
    if let range = chart.range(at: event.at, in: rect) {
      window.show(range, context.painHistory, today: context.today)
      return []
    }
    let day =
      showsTable
      ? table(context).day(atRow: event.at.y, in: tableRect(rect)) : chart.day(at: event.at, in: rect)
    guard let day else { return [] }
    return day == cursor ? open(day, context) : move(to: day, context)
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    if let entries {
      entries.draw(
        into: &buffer, in: rect, context: context, isLoading: !isHeld(entries.day, context))
    } else if context.painHistory.isEmpty {
      drawEmpty(into: &buffer, in: rect, context)
    } else if let pairing {
      buffer.cursor = nil
      comparison(pairing, context).draw(into: &buffer, in: rect)
    } else if showsTable {
      chart(context).drawTitle(into: &buffer, in: rect)
      table(context).draw(into: &buffer, in: tableRect(rect))
    } else {
      chart(context).draw(into: &buffer, in: rect)
    }
  }

  private func drawEmpty(into buffer: inout Buffer, in rect: Rect, _ context: AppContext) {
    let text = """
      No pain logged yet.

      Press \(context.key(.showToday)) and give this morning's score, or \(context.key(.showBody)) and point at the place where it hurts. Each day then has its mark here.
      """
    EmptyPage(text: text, isRead: context.journal.isComplete).draw(into: &buffer, in: rect)
  }

  private func summary(_ context: AppContext) -> String {
    let last = window.last(today: context.today)
    let words = ChartSummary(
      history: context.painHistory, range: window.range, last: last, today: context.today
    )
    .words
    return context.journal.isComplete ? words : words + " Older months are being read."
  }

  /// The summary and the answer whether it is really better, for the clipboard.
  private func fullSummary(_ context: AppContext) -> String {
    summary(context) + (context.painChange.map { " \($0.sentence)" } ?? "")
  }

  private func chart(_ context: AppContext) -> ProgressChart {
    ProgressChart(
      history: context.painHistory, range: window.range, last: window.last(today: context.today),
      cursor: window.cursor(context.painHistory, today: context.today), glyphs: context.glyphs,
      summary: summary(context), change: context.painChange, course: context.course,
      acceptable: AcceptablePain(context.plan, age: context.profile?.age(on: context.today)),
      notes: { context.notes(on: $0) })
  }

  private func comparison(_ pairing: PainPairing, _ context: AppContext) -> ComparisonChart {
    ComparisonChart(
      pairing, context.painHistory, course: context.course, upTo: context.today,
      acceptable: AcceptablePain(context.plan, age: context.profile?.age(on: context.today)),
      glyphs: context.glyphs)
  }

  private func table(_ context: AppContext) -> ProgressTable {
    ProgressTable(
      history: context.painHistory, days: window.days(context.painHistory, today: context.today),
      cursor: window.cursor(context.painHistory, today: context.today), glyphs: context.glyphs,
      course: context.course, notes: { context.notes(on: $0) })
  }

  /// The table stands below the title.
  private func tableRect(_ rect: Rect) -> Rect {
    rect.inset(top: min(2, rect.height))
  }
}
