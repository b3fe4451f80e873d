import KneeDomain
import KneeStore
import TerminalKit

/// The second page of Progress: pain by place, one small strip for each, the worst first.
package struct PlacesPage: Pane {
  private(set) var range = ChartRange.sixWeeks
  private(set) var selected = 0

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] { [.painPlaces] }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .rangeWider where range == ChartRange.steps.last: "This is the longest time there is."
    case .rangeNarrower where range == ChartRange.steps.first: "This is the shortest time."
    case .open where history(context).places.isEmpty: "There is no place to choose here."
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveUp: move(by: -1, context)
    case .moveDown: move(by: 1, context)
    case .pageUp: move(by: -4, context)
    case .pageDown: move(by: 4, context)
    case .moveStart: selected = 0
    case .moveEnd: move(by: 10_000, context)
    case .rangeWider: range = range.wider
    case .rangeNarrower: range = range.narrower
    case .open: return chosen(context)?.worst.map { [.show(.progress($0.day))] } ?? []
    case .copySummary:
      let words = view(context).words
      return .copying(words)
    default: break
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: move(by: -1, context)
    case .wheelDown: move(by: 1, context)
    case .press:
      let view = view(context)
      if let range = view.title.range(at: event.at, in: rect) {
        self.range = range
      } else if let index = view.index(at: event.at, in: rect) {
        if index == view.selected { return perform(.open, in: context) }
        selected = index
      }
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    view(context).draw(into: &buffer, in: rect)
  }

  private mutating func move(by step: Int, _ context: AppContext) {
    let count = history(context).places.count
    selected = min(max(0, count - 1), max(0, min(selected, count - 1) + step))
  }

  private func chosen(_ context: AppContext) -> PlacePain? {
    let places = history(context).places
    return places.isEmpty ? nil : places[min(selected, places.count - 1)]
  }

  private func history(_ context: AppContext) -> PlaceHistory {
    let first = range.firstDay(endingAt: context.today, earliest: context.painHistory.days.first?.day)
    return PlaceHistory(context.journal, days: first...context.today, side: context.side)
  }

  private func view(_ context: AppContext) -> PlacesView {
    let history = history(context)
    return PlacesView(
      history: history, range: range, selected: min(selected, max(0, history.places.count - 1)),
      glyphs: context.glyphs, isRead: context.journal.isComplete, bodyKey: context.key(.showBody))
  }
}
