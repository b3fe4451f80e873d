import KneeDomain
import Testing

@testable import KneeGuide

@Suite struct ReadabilityTests {
  /// Plain writing has short sentences. The longest ones are printed, so that they can be looked at.
  @Test func sentencesAreShort() {
    var all: [(words: Int, text: String, topic: String)] = []
    for topic in Guide.topics {
      var lengths: [(words: Int, text: String, topic: String)] = []
      for prose in topic.prose where !Self.isList(prose) {
        for sentence in Self.sentences(prose.text) {
          lengths.append((sentence.split(separator: " ").count, sentence, topic.id.slug))
        }
      }
      let mean = Double(lengths.map(\.words).reduce(0, +)) / Double(max(1, lengths.count))
      #expect(mean <= 16, "\(topic.id.slug): \(mean) words a sentence on average")
      all += lengths
    }
    for sentence in all where sentence.words > 36 {
      Issue.record("\(sentence.topic), \(sentence.words) words: \(sentence.text)")
    }
    all.sort { $0.words > $1.words }
    print(
      "Longest sentences of \(all.count), mean \(all.map(\.words).reduce(0, +) / max(1, all.count)) words:")
    for sentence in all.prefix(8) { print("  \(sentence.words) \(sentence.topic): \(sentence.text)") }
  }

  /// A clinical word is only used on pages that explain it or where the glossary does.
  @Test func clinicalWordsAreExplained() {
    let glossary = Guide.topic(.page(.anatomy)).prose.map(\.text).joined(separator: " ").lowercased()
    let clinical = [
      "effusion", "tendinopathy", "bursitis", "isometric", "eccentric", "plyometric", "cadence", "valgus",
      "varus",
      "proximal", "distal", "anterior", "posterior", "hemarthrosis", "patella",
    ]
    for word in clinical { #expect(glossary.contains(word), "the glossary does not explain \(word)") }
    let foreign = [
      "prognosis", "etiology", "pathology", "contralateral", "ipsilateral", "palpation", "crepitus",
    ]
    for topic in Guide.topics {
      for prose in topic.prose {
        for word in foreign where prose.text.lowercased().contains(word) {
          Issue.record("\(topic.id.slug) says \(word): \(prose.text)")
        }
      }
    }
  }

  /// Links in a row are no sentence.
  private static func isList(_ prose: Prose) -> Bool {
    prose.spans.allSatisfy { $0.link != nil || [", ", "."].contains($0.text) }
  }

  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      let ends = index + 1 == characters.count || characters[index + 1] == " "
      if ends, ".?!:;".contains(character) {
        sentences.append(current)
        current = ""
      }
    }
    return (sentences + [current]).filter { $0.contains { $0.isLetter } }
  }
}
