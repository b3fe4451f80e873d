import KneeDomain
import TerminalKit

/// The Progress pane.
package struct ProgressPane: Pane {
  package init() {}

  package func scopes(in context: AppContext) -> [Scope] { [.progress] }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] { [] }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
  }

  package mutating func show(_ day: Day) {}
  package mutating func open(_ topic: String) {}
}
