import KneeDomain
import KneeGuide
import TerminalKit

/// The guide as plain text, for `patella guide`.
package enum GuidePlainText {
  /// A topic: the words of the pane, headings underlined, links named at the end.
  package static func topic(_ id: TopicID, width: Int, glyphs: GlyphLevel) -> String {
    let text = GuideText.of(.init(id, width: width, glyphs: glyphs))
    let titleEnd = text.lines.firstIndex { $0.runs.first?.style != .title } ?? 0
    var lines: [String] = []
    for (number, line) in text.lines.enumerated() {
      lines.append(line.text.trimmedRight)
      if number == titleEnd - 1 { lines.append(String(repeating: "=", count: line.width)) }
      if text.headings.contains(where: { $0.line == number }) {
        lines.append(String(repeating: "-", count: line.width))
      }
    }
    let links = Guide.topic(id).links
    if !links.isEmpty {
      lines += ["", "Read more", "---------"]
      let widest = links.map(\.slug.count).max() ?? 0
      lines += links.map {
        "patella guide \($0.slug.padded(to: widest))  \($0.title)".trimmedRight
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The contents: chapters, and under each the names to ask for.
  package static func contents() -> String {
    let widest = TopicID.all.map(\.slug.count).max() ?? 0
    return Guide.contents.map { chapter in
      chapter.title + "\n"
        + chapter.topics.map { "  \($0.slug.padded(to: widest))  \($0.title)\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The answers to a search, best first; empty if there are none.
  package static func search(_ words: String, width: Int, glyphs: GlyphLevel = .braille, limit: Int = 10)
    -> String
  {
    Guide.search(words, limit: limit).map { hit in
      let place = hit.section.map { " (\($0))" } ?? ""
      let excerpt = Paragraph([GuideRun(hit.excerpt.text.shown(glyphs: glyphs), .body)]).lines(
        width: min(width, GuideText.measure) - 4)
      return "\(hit.topic.slug): \(hit.topic.title)\(place)\n" + excerpt.map { "    \($0.text)\n" }.joined()
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
