import KneeGuide
import TerminalKit

/// What a run of words in the guide is for.
package enum GuideStyle: Hashable, Sendable {
  case title, clinical, heading, body, strong, muted, mark
  case link(Int)
  case notice(Block.Notice)
}

/// Words on a line that look alike.
package struct GuideRun: Hashable, Sendable {
  package var text: String
  package var style: GuideStyle

  /// Words in a style.
  package init(_ text: String, _ style: GuideStyle) {
    self.text = text
    self.style = style
  }
}

/// One line of a topic as set.
package struct GuideLine: Hashable, Sendable {
  package var runs: [GuideRun]

  /// A line of runs.
  package init(_ runs: [GuideRun] = []) {
    self.runs = runs
  }

  /// The words alone.
  package var text: String {
    runs.map(\.text).joined()
  }

  /// The columns it takes.
  package var width: Int {
    runs.reduce(0) { $0 + TextWidth.of($1.text) }
  }

  /// The line with a prefix.
  func after(_ prefix: GuideRun) -> GuideLine {
    prefix.text.isEmpty ? self : GuideLine([prefix] + runs)
  }
}
