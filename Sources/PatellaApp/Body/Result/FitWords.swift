import KneeDomain
import KneeGuide
import TerminalKit
import ThemeKit

extension Fit {
  /// How well it fits as a shape, because color alone says nothing.
  func bar(_ glyphs: GlyphLevel) -> String {
    let filled =
      switch self {
      case .well: 3
      case .partly: 2
      case .weakly: 1
      }
    let (full, empty) = glyphs == .ascii ? ("#", ".") : ("■", "□")
    return String(repeating: full, count: filled) + String(repeating: empty, count: 3 - filled)
  }
}

extension Candidate {
  /// What the guide says of it.
  var topic: TopicID { .condition(condition) }
}

extension Assessment {
  /// The sentence on two that cannot be told apart, unless what to do now is said by a rule that is more urgent.
  var sameNextStep: String? {
    triage.level >= .urgent ? nil : cannotBeToldApart
  }
}

extension StyledText {
  /// `■■■ fits well    Runner's knee`, so that the names stand below each other; on two lines where it is narrow.
  mutating func add(headlineOf candidate: Candidate, _ glyphs: GlyphLevel) {
    let style = Style(.text).adding(.bold)
    let fit = candidate.fit.plainName
    let head = "\(candidate.fit.bar(glyphs)) \(fit)"
    let line = head + String(repeating: " ", count: max(0, 13 - fit.count)) + candidate.topic.title
    if TextWidth.of(line) <= width {
      put(line, style)
    } else {
      put(head, style)
      add(candidate.topic.title, style, marker: "    ")
    }
  }
}

extension [Candidate.Argument] {
  /// The strongest of the answers in a row; what they have in common is said once: `worse: stairs, squatting`.
  func words(_ count: Int) -> String {
    var groups: [(topic: Substring, answers: [Substring])] = []
    for argument in prefix(count) {
      let parts = argument.text.split(separator: ": ", maxSplits: 1)
      let topic = parts.count == 2 ? parts[0] : ""
      let answer = parts.last ?? ""
      if !topic.isEmpty, let known = groups.firstIndex(where: { $0.topic == topic }) {
        groups[known].answers.append(answer)
      } else {
        groups.append((topic, [answer]))
      }
    }
    let shown = groups.map { group in
      (group.topic.isEmpty ? "" : "\(group.topic): ") + group.answers.joined(separator: ", ")
    }.joined(separator: "; ")
    return self.count > count ? "\(shown); and \(self.count - count) more" : shown
  }
}
