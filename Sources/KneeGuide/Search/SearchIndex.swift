import KneeDomain

/// A full-text index of topics.
///
/// Every word is reduced to a stem. A word of the query finds the stems that begin with it, so that results come
/// while one types. Topics that hold most of the words come; among them a word in the title counts most, then in
/// other names, headings, text, and rare words count more than common ones. A topic that is called exactly what is
/// looked for comes first. Rows of links are left out: what they lead to says more.
public struct SearchIndex: Sendable {
  /// Where in a topic a word stands.
  private enum Field: Int, CaseIterable {
    case title, name, heading, summary, text

    /// What a word counts there.
    var weight: Double {
      switch self {
      case .title: 40
      case .name: 25
      case .heading: 8
      case .summary: 4
      case .text: 1
      }
    }
  }

  /// A text that an excerpt can be taken from, with the stems in it.
  private struct Piece {
    let section: String?
    let text: String
    let stems: [Int]
  }

  private let topics: [TopicID]
  private let isEveryday: [Bool]
  /// Titles and other names as stems, and the topics called so.
  private let names: [[String]: [Int]]
  private let pieces: [[Piece]]
  /// Stems in order, so that a prefix is a range.
  private let stems: [String]
  /// For each stem, topics and what the stem counts in each.
  private let scores: [[(topic: Int, score: Double)]]

  /// An index of topics.
  public init(_ topics: [Topic]) {
    var numbers: [String: Int] = [:]
    var counts: [[(topic: Int, counts: SIMD8<UInt16>)]] = []
    func add(_ text: String, _ field: Field, _ topic: Int) -> [Int] {
      var found: [Int] = []
      Word.eachStem(in: text) { stem, _ in
        let number = numbers[stem] ?? counts.count
        if number == counts.count {
          numbers[stem] = number
          counts.append([])
        }
        if counts[number].last?.topic != topic { counts[number].append((topic, .zero)) }
        counts[number][counts[number].count - 1].counts[field.rawValue] &+= 1
        found.append(number)
      }
      return found
    }
    var pieces: [[Piece]] = []
    var names: [[String]: [Int]] = [:]
    for (number, topic) in topics.enumerated() {
      let titles = [topic.title, topic.id.slug]
      let others = topic.alsoCalled + [topic.clinical].compactMap { $0 }
      for name in Set((titles + others).map { Query($0).words }) { names[name, default: []].append(number) }
      for title in titles { _ = add(title, .title, number) }
      for name in others { _ = add(name, .name, number) }
      let summary = topic.summary.text
      var texts = [Piece(section: nil, text: summary, stems: add(summary, .summary, number))]
      for section in topic.sections {
        _ = add(section.heading, .heading, number)
        for prose in section.blocks.flatMap(\.prose) where !prose.isList {
          texts.append(
            Piece(section: section.heading, text: prose.text, stems: add(prose.text, .text, number)))
        }
      }
      pieces.append(texts)
    }
    let order = numbers.keys.sorted()
    var place = Array(repeating: 0, count: order.count)
    for (new, stem) in order.enumerated() { place[numbers[stem] ?? 0] = new }
    self.topics = topics.map(\.id)
    isEveryday = topics.map { $0.care == .selfCare }
    self.names = names
    self.pieces = pieces.map { texts in
      texts.map { Piece(section: $0.section, text: $0.text, stems: $0.stems.map { place[$0] }) }
    }
    stems = order
    let total = Double(topics.count)
    scores = order.map { stem in
      let list = counts[numbers[stem] ?? 0]
      let rarity = max(0.1, 1 - Double(list.count) / total)
      return list.map { ($0.topic, Self.score($0.counts) * rarity) }
    }
  }

  /// What it counts that the words follow each other in the text.
  private static let phrase = 8.0
  /// What it counts to be called exactly what is looked for.
  private static let calledSo = 60.0

  /// What it counts to be an everyday condition: of two that answer alike, the common one is the likelier to be meant.
  private static let everyday = 4.0

  /// What a stem counts in a topic: the tenth time it stands in a text says less than the first.
  private static func score(_ counts: SIMD8<UInt16>) -> Double {
    Field.allCases.reduce(0) { sum, field in
      let count = Double(counts[field.rawValue])
      return sum + field.weight * 2 * count / (count + 1)
    }
  }

  /// Topics that hold the words, best first.
  public func search(_ words: String, limit: Int = 20) -> [SearchHit] {
    let query = Query(words)
    guard !query.isEmpty else { return [] }
    let ranges = query.words.map(stems(from:))
    var sums = Array(repeating: 0.0, count: topics.count)
    var held = Array(repeating: 0, count: topics.count)
    for (word, range) in zip(query.words, ranges) {
      var best = Array(repeating: 0.0, count: topics.count)
      for stem in range {
        let nearness = stems[stem] == word ? 1 : 0.5
        for (topic, score) in scores[stem] { best[topic] = max(best[topic], score * nearness) }
      }
      for topic in topics.indices where best[topic] > 0 {
        sums[topic] += best[topic]
        held[topic] += 1
      }
    }
    for topic in topics.indices where held[topic] > 0 && isEveryday[topic] { sums[topic] += Self.everyday }
    for topic in names[query.words] ?? [] { sums[topic] += Self.calledSo }
    guard let most = held.max(), most > 0 else { return [] }
    let holders = topics.indices.filter { held[$0] == most }.sorted { Self.precedes($0, $1, sums) }
    var excerpts: [Int: Piece] = [:]
    for topic in holders.prefix(max(limit, 20)) {
      let (piece, isPhrase) = best(pieces[topic], ranges)
      excerpts[topic] = piece
      if isPhrase { sums[topic] += Self.phrase }
    }
    return excerpts.keys.sorted { Self.precedes($0, $1, sums) }.prefix(limit).compactMap { topic in
      excerpts[topic].map { piece in
        let excerpt = Excerpt(text: piece.text, marks: query.marks(in: piece.text))
        return SearchHit(topic: topics[topic], score: sums[topic], section: piece.section, excerpt: excerpt)
      }
    }
  }

  /// The higher score first; among equals the order of the guide.
  private static func precedes(_ a: Int, _ b: Int, _ scores: [Double]) -> Bool {
    scores[a] == scores[b] ? a < b : scores[a] > scores[b]
  }

  /// The numbers of the stems that begin with a word.
  private func stems(from word: String) -> Range<Int> {
    var low = 0
    var high = stems.count
    while low < high {
      let middle = (low + high) / 2
      if stems[middle] < word { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < stems.count, stems[end].hasPrefix(word) { end += 1 }
    return low..<end
  }

  /// The first piece that holds most of the words, one where they follow each other if there is one.
  private func best(_ pieces: [Piece], _ ranges: [Range<Int>]) -> (piece: Piece?, isPhrase: Bool) {
    var best: (piece: Piece, held: Int, isPhrase: Bool)?
    for piece in pieces {
      let held = ranges.count { range in piece.stems.contains { range.contains($0) } }
      let isPhrase = held == ranges.count && Self.follow(ranges, in: piece.stems)
      if let best, (held, isPhrase ? 1 : 0) <= (best.held, best.isPhrase ? 1 : 0) { continue }
      best = (piece, held, isPhrase)
      if isPhrase { break }
    }
    return (best?.piece, best?.isPhrase ?? false)
  }

  /// Whether several words follow each other somewhere.
  private static func follow(_ ranges: [Range<Int>], in stems: [Int]) -> Bool {
    guard ranges.count > 1, stems.count >= ranges.count else { return false }
    return (0...(stems.count - ranges.count)).contains { start in
      ranges.indices.allSatisfy { ranges[$0].contains(stems[start + $0]) }
    }
  }
}
