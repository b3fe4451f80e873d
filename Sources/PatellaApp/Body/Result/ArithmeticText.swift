import KneeDomain
import KneeGuide
import TerminalKit
import ThemeKit

/// How an answer of the assessment came about, line by line: what it rests on, how much each answer counts, who says
/// so, and what would turn it round.
package struct ArithmeticText: Hashable, Sendable {
  package let title: String
  /// Where the guide goes on.
  package let topic: TopicID
  private let content: Content

  private enum Content: Hashable, Sendable {
    case candidate(Candidate)
    case finding(TriageResult.Finding)
  }

  package init(candidate: Candidate) {
    title = "\(candidate.topic.title): how it adds up"
    topic = candidate.topic
    content = .candidate(candidate)
  }

  package init(finding: TriageResult.Finding) {
    title = "Rule \(finding.rule.id): \(finding.level.plainName.prefix { $0 != ":" })"
    topic = .page(.seekHelp)
    content = .finding(finding)
  }

  func lines(width: Int, glyphs: GlyphLevel) -> [StyledLine] {
    var text = StyledText(width: width)
    switch content {
    case .candidate(let candidate): text.add(candidate, glyphs)
    case .finding(let finding): text.add(finding)
    }
    return text.lines
  }
}

extension StyledText {
  fileprivate mutating func add(_ candidate: Candidate, _ glyphs: GlyphLevel) {
    add(headlineOf: candidate, glyphs)
    add("Clinical name: \(candidate.condition.name.lowercasedFirst).", Style(.textMuted))
    heading("Start: how common it is")
    row(candidate.base.text, value: candidate.base.weight.signed, Style())
    add(candidate.base.source, Style(.textMuted), marker: "    ")
    list("What speaks for it", candidate.supporting, none: "Nothing that was said.")
    list("What speaks against it", candidate.opposing, none: "Nothing that was said.")
    blank()
    row("Together", value: candidate.score.signed, Style(.text).adding(.bold))
    add(
      "The numbers add up on a scale of logarithms: one more is about three times the weight. The sum ranks "
        + "conditions against each other; it is not a probability of having one.", Style(.textMuted))
    if !candidate.missing.isEmpty {
      heading("Not said, and would count")
      for sign in candidate.missing { add(sign.words(.yes), marker: "? ") }
    }
    heading("What would turn it round")
    if candidate.turning.isEmpty { add("No single answer would.", marker: "  ") }
    for turning in candidate.turning { add(turning.text, marker: "> ") }
  }

  fileprivate mutating func add(_ finding: TriageResult.Finding) {
    add(finding.text, Style(.title).adding(.bold))
    heading("The answers it rests on")
    if finding.grounds.isEmpty && finding.notKnown.isEmpty { add("What was not said.", marker: "  ") }
    for ground in finding.grounds { add(ground.plainName, marker: "+ ") }
    for sign in finding.notKnown { add("\(sign.plainName): you don't know", marker: "? ") }
    heading("How soon")
    add(finding.level.plainName.capitalizedFirst + ".", marker: "  ")
    if finding.level < finding.rule.level {
      let level = finding.rule.level.plainName.prefix { $0 != ":" }
      add("It would be \(level) if what is not known were so.", marker: "  ")
    }
    heading("What it leaves")
    add(finding.leaves.plainName, marker: "  ")
    heading("What would turn it round")
    let turns =
      finding.decisive.map { "without \"\($0.plainName)\" it would not count" }
      + finding.notKnown.map { "a no to \"\($0.plainName)\" would take it away" }
    if turns.isEmpty { add("No single answer: it rests on several that each suffice.", marker: "  ") }
    for turn in turns { add(turn, marker: "> ") }
    heading("Source")
    add(finding.rule.source + ".", Style(.textMuted), marker: "  ")
    add("No sum of other answers lowers it: the most urgent rule decides.", Style(.textMuted), marker: "  ")
  }

  private mutating func list(_ title: String, _ arguments: [Candidate.Argument], none: String) {
    heading(title)
    if arguments.isEmpty { add(none, Style(.textMuted), marker: "  ") }
    for argument in arguments { row(argument) }
  }

  /// The answer at the left, how much it counts at the right; the source below, or between where there is room.
  private mutating func row(_ argument: Candidate.Argument) {
    row(argument.text, value: "\(argument.strength.plainName) \(argument.weight.signed)", Style())
    add(argument.source, Style(.textMuted), marker: "    ")
  }

  private mutating func row(_ text: String, value: String, _ style: Style) {
    let room = max(1, width - TextWidth.of(value) - 4)
    let lines = TextWrap.lines(text, width: room, marker: "  ")
    for (index, line) in lines.enumerated() {
      let padding =
        index == 0 ? String(repeating: " ", count: width - TextWidth.of(line) - TextWidth.of(value)) : ""
      put(line + padding + (index == 0 ? value : ""), style)
    }
  }
}

extension Double {
  /// `+2.0`, `-0.5`: one decimal, with its sign.
  fileprivate var signed: String {
    let tenths = Int((abs(self) * 10).rounded())
    return (self < 0 ? "-" : "+") + "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  /// The first letter small, unless the word is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard dropFirst().first?.isLowercase == true else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
