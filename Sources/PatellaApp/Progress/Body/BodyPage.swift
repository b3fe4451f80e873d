import KneeDomain
import TerminalKit

/// The page of Progress that shows pain on the drawn knee over a time that ends on any day, and walks through the days.
package struct BodyPage: KeptPage {
  private(set) var pains = SitePains()
  private(set) var window = BodyWindow.month
  private(set) var view = KneeView.front
  /// Nil follows the profile.
  private var side: KneeSide?
  /// Nil follows today.
  private var chosen: Day?

  package init() {}

  package mutating func renew(in context: AppContext) {
    pains = SitePains(context.journal, today: context.today)
  }

  func cursor(in context: AppContext) -> Day { chosen ?? context.today }

  func knee(in context: AppContext) -> KneeSide { side ?? (context.side == .left ? .left : .right) }

  package func scopes(in context: AppContext) -> [Scope] { [.bodyOverTime] }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .rangeWider where window == .all: "This is the longest time there is."
    case .rangeNarrower where window == .week: "This is the shortest time."
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    let (cursor, knee) = (cursor(in: context), knee(in: context))
    switch action {
    case .moveLeft: move(to: cursor.adding(days: -1), context)
    case .moveRight: move(to: cursor.adding(days: 1), context)
    case .weekBack, .moveUp: move(to: cursor.adding(days: -7), context)
    case .weekForward, .moveDown: move(to: cursor.adding(days: 7), context)
    case .pageUp: move(to: cursor.adding(days: -28), context)
    case .pageDown: move(to: cursor.adding(days: 28), context)
    case .moveStart: move(to: pains.pains.first?.day ?? cursor, context)
    case .moveEnd, .goToToday: chosen = nil
    case .previousEntry:
      guard let day = pains.day(before: cursor, knee) else {
        return [.say("No pain at a place before this day.")]
      }
      move(to: day, context)
    case .nextEntry:
      guard let day = pains.day(after: cursor, knee) else {
        return [.say("No pain at a place after this day.")]
      }
      move(to: day, context)
    case .rangeWider: window = window.wider
    case .rangeNarrower: window = window.narrower
    case .nextView:
      let views = KneeView.allCases
      view = views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
    case .switchSide: side = knee.other
    case .open: return [.show(.today(cursor))]
    case .copySummary:
      let words = drawing(context).words
      return .copying(words)
    default: break
    }
    return []
  }

  private mutating func move(to day: Day, _ context: AppContext) {
    let day = min(max(day, pains.pains.first?.day ?? context.today), context.today)
    chosen = day == context.today ? nil : day
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: return perform(.moveLeft, in: context)
    case .wheelDown: return perform(.moveRight, in: context)
    case .release: return []
    case .press: break
    }
    let drawing = drawing(context)
    if let window = drawing.window(at: event.at, in: rect) {
      self.window = window
    } else if let day = drawing.day(at: event.at, in: rect) {
      move(to: day, context)
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    guard !pains.pains.isEmpty else {
      let empty = EmptyPage(
        text:
          "No pain at a place yet. \(context.key(.showBody)) shows the knee: point at where it hurts. Here you then see how it moves over time.",
        isRead: context.journal.isComplete)
      return empty.draw(into: &buffer, in: rect)
    }
    drawing(context).draw(into: &buffer, in: rect)
    if !focused { buffer.cursor = nil }
  }

  private func drawing(_ context: AppContext) -> BodyOverTime {
    BodyOverTime(
      pains: pains, window: window, view: view, side: knee(in: context), cursor: cursor(in: context),
      today: context.today, glyphs: context.glyphs)
  }
}
