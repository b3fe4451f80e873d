import KneeDomain
import TerminalKit

/// The page of Progress that shows the sets of each week by what they were for, and over the same weeks how long the
/// mornings were stiff.
package struct VolumePage: KeptPage {
  /// Oldest first; the last is this week.
  private(set) var weeks: [WeekVolume] = []
  /// The Monday of the week that was moved to; nil follows this week.
  private var chosen: Day?

  package init() {}

  private static let weeksKept = 104

  package mutating func renew(in context: AppContext) {
    weeks = WeekVolume.all(in: context.journal, today: context.today, atMost: Self.weeksKept)
  }

  func cursor(in context: AppContext) -> Day { chosen ?? context.today.monday }

  package func scopes(in context: AppContext) -> [Scope] { [.volume] }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    let cursor = cursor(in: context)
    switch action {
    case .moveLeft: move(to: cursor.adding(days: -7), context)
    case .moveRight: move(to: cursor.adding(days: 7), context)
    case .pageUp: move(to: cursor.adding(days: -28), context)
    case .pageDown: move(to: cursor.adding(days: 28), context)
    case .moveStart: move(to: weeks.first?.monday ?? cursor, context)
    case .moveEnd, .goToToday: chosen = nil
    case .copySummary:
      guard let words = week(of: cursor)?.words else { return [] }
      return .copying(words)
    default: break
    }
    return []
  }

  private func week(of monday: Day) -> WeekVolume? { weeks.first { $0.monday == monday } }

  private mutating func move(to monday: Day, _ context: AppContext) {
    let now = context.today.monday
    let monday = min(max(monday, weeks.first?.monday ?? now), now)
    chosen = monday == now ? nil : monday
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: return perform(.moveLeft, in: context)
    case .wheelDown: return perform(.moveRight, in: context)
    case .press: if let monday = view(context).monday(at: event.at, in: rect) { move(to: monday, context) }
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    guard !weeks.isEmpty else {
      let empty = EmptyPage(
        text:
          "No exercise and no morning stiffness yet. \(context.key(.showToday)) ticks sets; each week then has its bar here.",
        isRead: context.journal.isComplete)
      return empty.draw(into: &buffer, in: rect)
    }
    view(context).draw(into: &buffer, in: rect)
    if !focused { buffer.cursor = nil }
  }

  private func view(_ context: AppContext) -> VolumeView {
    VolumeView(weeks: weeks, cursor: cursor(in: context), glyphs: context.glyphs)
  }
}
