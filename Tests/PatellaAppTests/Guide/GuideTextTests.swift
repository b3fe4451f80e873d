import KneeDomain
import KneeGuide
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct GuideTextTests {
  @Test(arguments: [1, 2, 7, 20, 38, 40, 60, 72, 73, 300])
  func noLineIsWiderThanThereIsRoom(width: Int) {
    for id in TopicID.all {
      for glyphs in [GlyphLevel.braille, .ascii] {
        let text = GuideText.of(.init(id, width: width, glyphs: glyphs, figureHeight: width >= 40 ? 12 : 0))
        for line in text.lines {
          #expect(line.width <= min(width, GuideText.measure), "\(id.slug): \(line.text)")
        }
      }
    }
  }

  /// Setting a topic loses no word and adds none.
  @Test(arguments: [20, 40, 72])
  func everyWordIsThere(width: Int) {
    func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    for topic in Guide.topics {
      let set = GuideText.of(.init(topic.id, width: width, glyphs: .braille)).lines.map(\.text).joined()
      let held = letters(set)
      for prose in topic.prose where !topic.sections.contains(where: { $0.isTable(holding: prose) }) {
        #expect(held.contains(letters(prose.text)), "\(topic.id.slug): \(prose.text)")
      }
    }
  }

  @Test func everyLinkStandsWhereItsWordsAre() {
    for id in TopicID.all {
      let text = GuideText.of(.init(id, width: 50, glyphs: .braille))
      #expect(text.links.map(\.topic).count >= Guide.topic(id).links.count)
      for (number, link) in text.links.enumerated() {
        guard let lines = link.lines else {
          Issue.record("\(id.slug): a link to \(link.topic.slug) is on no line")
          continue
        }
        for line in lines {
          #expect(text.lines[line].runs.contains { $0.style == .link(number) })
        }
      }
    }
  }

  @Test func asciiTextIsAscii() {
    for id in TopicID.all {
      for line in GuideText.of(.init(id, width: 40, glyphs: .ascii)).lines {
        #expect(line.text.allSatisfy { $0.isASCII }, "\(line.text)")
      }
    }
  }

  @Test func listsHang() {
    let text = GuideText.of(.init(.page(.seekHelp), width: 40, glyphs: .ascii)).lines.map(\.text)
    let item = text.firstIndex { $0.hasPrefix("* A hot, swollen") } ?? 0
    #expect(text[item + 1].hasPrefix("  ") && !text[item + 1].hasPrefix("   "))
  }

  @Test func linesAreEven() {
    let runs = [GuideRun("aaa bb cc ddddd", .body)]
    // Greedy setting would leave "cc" with four blanks after it.
    #expect(Paragraph(runs).lines(width: 6).map(\.text) == ["aaa", "bb cc", "ddddd"])
  }

  @Test(arguments: [
    ("wait 6 weeks now", 7, ["wait", "6 weeks", "now"]),
    ("extraordinary", 5, ["extra", "ordin", "ary"]),
    ("", 5, []), ("   ", 5, []), ("one", 0, ["o", "n", "e"]),
  ])
  func paragraphsBreak(text: String, width: Int, lines: [String]) {
    #expect(Paragraph([GuideRun(text, .body)]).lines(width: width).map(\.text) == lines)
  }

  @Test func aBlankWithinALinkBelongsToIt() {
    let runs = [GuideRun("see ", .body), GuideRun("IT band", .link(0)), GuideRun(".", .body)]
    #expect(
      Paragraph(runs).lines(width: 40) == [
        GuideLine([GuideRun("see ", .body), GuideRun("IT band", .link(0)), GuideRun(".", .body)])
      ])
  }
}

extension Topic.Section {
  /// Rows are set in columns, so their words do not follow one another.
  fileprivate func isTable(holding prose: Prose) -> Bool {
    blocks.contains { if case .rows = $0 { $0.prose.contains(prose) } else { false } }
  }
}
