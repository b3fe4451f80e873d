import KneeDomain
import TerminalKit

/// A line of a page before it is wrapped to a width.
struct RunsLine: Hashable, Sendable {
  /// Stands before the text; further lines of a long text are set in by as much.
  var marker = ""
  var text: String
  var style = Style(.text)
  /// What it stands for; nil for a line that cannot be chosen.
  var target: RunsTarget?

  static let blank = RunsLine(text: "")

  static func title(_ text: String) -> RunsLine {
    RunsLine(text: text, style: Style(.accent).adding(.bold))
  }

  static func muted(_ text: String) -> RunsLine {
    RunsLine(text: text, style: Style(.textMuted))
  }
}

/// What a line of the Runs pane leads to.
enum RunsTarget: Hashable, Sendable {
  /// What it rests on.
  case basis(Basis)
  /// A pair of shoes by its name.
  case shoe(String)
  case metronome(Int)
  /// A topic of the guide.
  case topic(String)
}
