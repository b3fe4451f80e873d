import KneeDomain
import KneeStore
import TerminalKit

/// One pane of the screen: its state, what its actions do, how it is drawn.
///
/// A pane is a value. It reads the journal and the clock from the context and changes nothing but itself;
/// what is to happen elsewhere it returns as requests.
package protocol Pane: Sendable {
  /// The parts that have the focus, innermost first.
  func scopes(in context: AppContext) -> [Scope]

  /// What the status line says instead of keys while a field has the focus; nil for the keys.
  func prompt(in context: AppContext) -> String?

  /// Why an action that is bound here cannot be done now; nil when it can.
  func reasonDisabled(_ action: Action, in context: AppContext) -> String?

  /// The pane comes to the front.
  mutating func appear(in context: AppContext) -> [Request]

  /// Time has passed; what runs may ask to be woken again.
  mutating func wake(in context: AppContext) -> [Request]

  /// All records of a day that was asked for with `loadDay`.
  mutating func loaded(_ records: [Record], of day: Day)

  /// A key while a field has the focus; nil passes the key on to the keymap.
  mutating func type(_ key: Key, in context: AppContext) -> [Request]?

  /// Pasted text while a field has the focus; false refuses it.
  mutating func paste(_ text: String, in context: AppContext) -> Bool

  /// An action by name.
  mutating func perform(_ action: Action, in context: AppContext) -> [Request]

  /// A click or a turn of the wheel, in the rectangle the pane is drawn in.
  mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request]

  /// Draws the pane. Nothing outside `rect` is touched: the buffer's clip sees to it.
  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext)
}

extension Pane {
  package func prompt(in context: AppContext) -> String? { nil }
  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? { nil }
  package mutating func appear(in context: AppContext) -> [Request] { [] }
  package mutating func wake(in context: AppContext) -> [Request] { [] }
  package mutating func loaded(_ records: [Record], of day: Day) {}
  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? { nil }
  package mutating func paste(_ text: String, in context: AppContext) -> Bool { false }
  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] { [] }
}
