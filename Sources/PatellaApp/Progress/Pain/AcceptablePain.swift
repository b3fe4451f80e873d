import KneeDomain
import TerminalKit

/// How much pain during exercise is held acceptable when it has settled by the next morning (facts.md, section f2):
/// drawn as a rule through the chart, with these words.
package struct AcceptablePain: Hashable, Sendable {
  /// The highest such score; 0 where none is.
  package let limit: Int

  /// What holds for a program; the common limit without one.
  package init(_ plan: ProgramDay? = nil, age: Int? = nil) {
    limit = ResponseRule(exercise: nil, condition: plan?.settings.condition ?? .pfp, age: age).limits.amber
  }

  /// For the legend.
  var words: String {
    limit == 0 ? "no pain is acceptable in exercise" : "up to \(limit) acceptable if settled by morning"
  }

  /// On the rule itself.
  var ruleText: String {
    limit == 0 ? "" : "acceptable up to here, if settled by morning"
  }
}
