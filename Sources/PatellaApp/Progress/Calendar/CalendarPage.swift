import KneeDomain
import TerminalKit

/// The page of Progress that shows what was done of the program on each day, weeks side by side.
package struct CalendarPage: KeptPage {
  private(set) var calendar = AdherenceCalendar()
  /// Nil follows today.
  private var chosen: Day?

  package init() {}

  /// Weeks that are kept: what came before them is in the other pages.
  private static let weeks = 104

  package mutating func renew(in context: AppContext) {
    var replay = context.program.replay
    let first = context.today.monday.adding(days: -7 * (Self.weeks - 1))
    calendar = replay.calendar(of: first...context.today.monday.adding(days: 6), today: context.today)
  }

  func cursor(in context: AppContext) -> Day { chosen ?? context.today }

  package func scopes(in context: AppContext) -> [Scope] { [.calendar] }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    let cursor = cursor(in: context)
    switch action {
    case .moveLeft: move(to: cursor.adding(days: -7), context)
    case .moveRight: move(to: cursor.adding(days: 7), context)
    case .moveUp: move(to: cursor.adding(days: -1), context)
    case .moveDown: move(to: cursor.adding(days: 1), context)
    case .pageUp: move(to: cursor.adding(days: -28), context)
    case .pageDown: move(to: cursor.adding(days: 28), context)
    case .moveStart: move(to: calendar.entries.first?.day ?? cursor, context)
    case .moveEnd, .goToToday: chosen = nil
    case .copySummary:
      let words = CalendarWords(calendar: calendar, today: context.today).summary
      return .copying(words)
    case .open: return [.show(.today(cursor))]
    default: break
    }
    return []
  }

  private mutating func move(to day: Day, _ context: AppContext) {
    let first = calendar.entries.first?.day ?? context.today
    let day = min(max(day, min(first, context.today)), context.today)
    chosen = day == context.today ? nil : day
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: return perform(.moveLeft, in: context)
    case .wheelDown: return perform(.moveRight, in: context)
    case .release: return []
    case .press: break
    }
    guard let day = view(context).day(at: event.at, in: rect), day <= context.today else { return [] }
    if day == cursor(in: context) { return [.show(.today(day))] }
    move(to: day, context)
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    guard !calendar.entries.isEmpty else {
      let empty = EmptyPage(
        text:
          "No day of a program yet. \(context.key(.showToday)) shows the exercises of today; each day that is ticked has its cell here.",
        isRead: context.plan != nil)
      return empty.draw(into: &buffer, in: rect)
    }
    view(context).draw(into: &buffer, in: rect)
    if !focused { buffer.cursor = nil }
  }

  private func view(_ context: AppContext) -> CalendarView {
    CalendarView(
      calendar: calendar, cursor: cursor(in: context), today: context.today, glyphs: context.glyphs)
  }
}
