import KneeDomain
import KneeGuide
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct GuidePlainTextTests {
  @Test func aTopicReadsAsText() {
    let text = GuidePlainText.topic(.condition(.pfp), width: 72, glyphs: .ascii)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "Runner's knee")
    #expect(lines[1] == "=============")
    #expect(text.contains("\nWhat it is\n----------\n"))
    #expect(text.contains("patella guide patellar_tendinopathy"))
    #expect(text.hasSuffix("\n"))
  }

  @Test(arguments: TopicID.all)
  func textIsClean(id: TopicID) {
    let text = GuidePlainText.topic(id, width: 72, glyphs: .braille)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.last != " ")
    }
    #expect(!text.contains("\n\n\n"))
  }

  @Test func aDrawingIsSaidInWords() {
    let text = GuidePlainText.topic(.exercise(.wallSit), width: 200, glyphs: .ascii)
    #expect(text.contains("\nDrawing: from standing with the back to a wall, feet forward, to slid"))
    #expect(!GuidePlainText.topic(.exercise(.swim), width: 72, glyphs: .ascii).contains("Drawing:"))
  }

  @Test func plainLettersStandForOthers() {
    #expect("3 × 10, Décary".shown(glyphs: .ascii) == "3 x 10, Decary")
    #expect("3 × 10, Décary".shown(glyphs: .braille) == "3 × 10, Décary")
    #expect(GuidePlainText.search("dose wall sit", width: 72, glyphs: .ascii).allSatisfy { $0.isASCII })
  }

  @Test func contentsNameEveryTopic() {
    let text = GuidePlainText.contents()
    for id in TopicID.all { #expect(text.contains("  \(id.slug) ")) }
  }

  @Test func aSearchNamesTopicsAndShowsWhy() {
    let text = GuidePlainText.search("cinema sign", width: 60)
    #expect(text.hasPrefix("pfp: Runner's knee (How it usually behaves)\n    "))
    #expect(text.contains("cinema sign"))
    #expect(GuidePlainText.search("dromedary", width: 60).isEmpty)
  }
}
