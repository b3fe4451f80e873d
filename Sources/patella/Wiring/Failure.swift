import CursesTerminal
import KneeStore
import PatellaApp
import ThemeKit

/// What ended a command: one sentence that says what was wrong, where, and what to do.
struct Failure: Error {
  let status: ExitStatus
  let sentence: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// The failure that a typed error stands for; nil for those of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError:
      self.init(ExitStatus(rawValue: error.exitStatus) ?? .badData, error.description)
    case let error as ThemeError: self.init(.badData, error.description)
    case let error as TerminalError: self.init(.noTerminal, error.message)
    default: return nil
    }
  }
}
