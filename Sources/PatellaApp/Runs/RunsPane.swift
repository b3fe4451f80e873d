import KneeDomain
import KneeStore
import TerminalKit

/// The Runs pane: what was run, newest first.
///
/// The rows are kept from change to change, because they are read from the whole journal.
package struct RunsPane: Pane {
  /// Newest first.
  private(set) var runs: [RunRow] = []
  private(set) var selected = 0

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] { [.runs] }

  package mutating func appear(in context: AppContext) -> [Request] {
    renew(in: context)
    return []
  }

  /// Reads the runs anew: the journal has changed.
  mutating func renew(in context: AppContext) {
    runs = RunRow.all(in: context.journal).reversed()
    select(selected)
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveUp: select(selected - 1)
    case .moveDown: select(selected + 1)
    case .pageUp: select(selected - 10)
    case .pageDown: select(selected + 10)
    case .moveStart: select(0)
    case .moveEnd: select(runs.count - 1)
    case .open:
      return runs.indices.contains(selected) ? [.show(.progress(runs[selected].day))] : []
    default: break
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: select(selected - 1)
    case .wheelDown: select(selected + 1)
    case .press:
      if let index = RunsView(pane: self, context: context).run(at: event.at, in: rect) { select(index) }
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    RunsView(pane: self, context: context).draw(into: &buffer, in: rect, focused: focused)
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, runs.count - 1))
  }
}
