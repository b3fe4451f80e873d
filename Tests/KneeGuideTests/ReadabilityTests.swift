import KneeDomain
import Testing

@testable import KneeGuide

@Suite struct ReadabilityTests {
  private static let longest = 30
  private static let longestMean = 15.0

  /// Plain writing has short sentences. Topics with long ones are listed, the longest first.
  @Test func sentencesAreShort() {
    var all: [(words: Int, text: String, topic: String)] = []
    for topic in Guide.topics {
      let lengths = Readability.sentences(of: topic).map {
        ($0.split(separator: " ").count, $0, topic.id.slug)
      }
      let mean = Double(lengths.map(\.0).reduce(0, +)) / Double(max(1, lengths.count))
      #expect(mean <= Self.longestMean, "\(topic.id.slug): \(mean) words a sentence on average")
      all += lengths.map { (words: $0.0, text: $0.1, topic: $0.2) }
    }
    for sentence in all where sentence.words > Self.longest {
      Issue.record("\(sentence.topic), \(sentence.words) words: \(sentence.text)")
    }
    all.sort { $0.words > $1.words }
    let mean = Double(all.map(\.words).reduce(0, +)) / Double(max(1, all.count))
    print("\(all.count) sentences, \((mean * 10).rounded() / 10) words on average; the longest:")
    for sentence in all.prefix(8) { print("  \(sentence.words) \(sentence.topic): \(sentence.text)") }
  }

  /// A clinical word stands only where the glossary or the topic itself says what it means.
  @Test func clinicalWordsAreExplained() {
    let glossary = Readability.words(of: Guide.topic(.page(.anatomy)))
    for topic in Guide.topics where topic.id != .page(.anatomy) {
      let unknown = Readability.clinicalWords(in: topic).subtracting(glossary)
        .subtracting(Readability.names(of: topic))
      #expect(
        unknown.isEmpty, "\(topic.id.slug) does not explain: \(unknown.sorted().joined(separator: ", "))")
    }
  }

  /// The two tests above notice what they are made for.
  @Test func theTestBites() {
    let topic = Topic(
      .page(.about), title: "About", clinical: "Gonarthrosis", alsoCalled: ["synovitis"],
      summary: "One two three. Four five; six: seven?",
      sections: [
        .init(
          "Heading",
          [
            .text(
              "Patellofemoral chondropathy with crepitus, hyperextension and no osteotomy of the tibiofemoral part."
            ),
            .bullets(["This is plain.", "Synovitis and gonarthrosis are names here."]),
          ])
      ], sources: [.own])
    #expect(
      Readability.sentences(of: topic).map { $0.split(separator: " ").count } == [3, 2, 1, 1, 12, 3, 6])
    let found = Readability.clinicalWords(in: topic).subtracting(Readability.names(of: topic))
    #expect(
      found == ["patellofemoral", "chondropathy", "crepitus", "hyperextension", "osteotomy", "tibiofemoral"])
  }
}

/// What makes a text hard to read.
private enum Readability {
  static func sentences(of topic: Topic) -> [String] {
    topic.prose.filter { !isList($0) }.flatMap { sentences($0.text) }
  }

  /// Words that look like a clinician's: by their ending, by their root, or because they are known ones.
  static func clinicalWords(in topic: Topic) -> Set<String> {
    words(of: topic).filter { word in
      guard !plain.contains(word) else { return false }
      return known.contains(word)
        || endings.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
        || roots.contains { word.hasPrefix($0) }
    }
  }

  static func words(of topic: Topic) -> Set<String> {
    Set(topic.prose.flatMap { words($0.text) })
  }

  /// The words of all names of a topic, and of those it links to: behind a link stands the explanation.
  static func names(of topic: Topic) -> Set<String> {
    let linked = topic.links.map(Guide.topic)
    return Set(
      ([topic] + linked).flatMap { [$0.title, $0.clinical ?? ""] + $0.alsoCalled }.flatMap { words($0) })
  }

  /// Words with such an ending that everybody knows.
  private static let plain: Set<String> = ["diagnosis"]
  private static let endings = [
    "itis", "pathy", "osis", "ectomy", "otomy", "algia", "plasty", "oscopy", "trophy", "kinetic", "emia",
    "stasis", "ysis", "genic", "femoral", "tibial", "fibular", "lateral", "medial", "extension",
  ]
  private static let roots = [
    "patell", "chondr", "osteo", "synov", "arthr", "popliteal", "peroneal", "saphen", "retinacul", "condyl",
    "epicondyl", "menisc", "cruciate", "collateral", "subchondral", "hemarth", "infrapat", "prepat",
    "peripat",
    "retropat", "suprapat", "gastrocnem", "semimembr", "semitend", "valg", "varus", "quadricep",
  ]
  private static let known: Set<String> = [
    "prognosis", "etiology", "pathology", "contralateral", "ipsilateral", "palpation", "crepitus", "effusion",
    "isometric", "eccentric", "concentric", "plyometric", "cadence", "proximal", "distal", "anterior",
    "posterior", "abduction", "adduction", "afebrile", "febrile", "edema", "lesion", "bursa", "gait",
    "proprioception", "cortex", "plateau", "tuberosity", "tubercle", "orthoses", "orthotics", "nsaid",
    "nociceptive", "gluteus", "medius", "maximus", "soleus", "adductor", "adductors", "abductor", "abductors",
    "tfl",
    "flexors", "radiograph", "comorbidity", "idiopathic", "atraumatic", "bilateral", "unilateral",
  ]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
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
