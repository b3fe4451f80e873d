import TerminalKit

/// What the program wakes up for.
package enum TerminalEvent: Hashable, Sendable {
  case input(InputEvent)
  /// The terminal has another size; draw anew.
  case resize(Size)
  /// Somebody wants the program to stop: answer with `TerminalSession.suspend()`.
  case suspend
  /// The program goes on after it was stopped; draw anew, at this size.
  case resumed(Size)
  /// The terminal is gone: save and end.
  case hangup
  /// The program is to end: save and end.
  case terminate
  /// A descriptor that the caller watches can be read.
  case ready(Int32)
  /// The time that the caller named has come.
  case wake
}
