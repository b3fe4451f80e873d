import KneeDomain
import TerminalKit
import ThemeKit

/// The result of a report as text, block by block; every block can be opened.
struct ResultText {
  /// What a block opens.
  enum Item: Hashable, Sendable {
    /// How soon to be seen: the page of the guide on seeking help.
    case level
    /// A rule that counts: its arithmetic.
    case finding(Int)
    /// What it may be: its arithmetic.
    case candidate(Int)
    /// What changed: the report before.
    case comparison
    /// What to ask next: asks it.
    case questions
    /// What always holds.
    case closing
  }

  struct Block {
    var item: Item
    /// Stands above it: the title of the section, what holds for all of it.
    var head: [StyledLine]
    /// The first of them bears the cursor.
    var lines: [StyledLine]
    var count: Int { head.count + lines.count }
  }

  let blocks: [Block]
  /// The first line of each block, and the end.
  private let starts: [Int]

  /// All lines.
  var count: Int { starts.last ?? 0 }

  /// The lines of a block with its head.
  func range(of block: Int) -> Range<Int> {
    guard blocks.indices.contains(block) else { return 0..<0 }
    return starts[block]..<starts[block + 1]
  }

  /// Every line, and the block whose first line it is.
  var lines: [(line: StyledLine, block: Int?)] {
    blocks.enumerated().flatMap { index, block in
      block.head.map { ($0, nil) } + block.lines.enumerated().map { ($1, $0 == 0 ? index : nil) }
    }
  }

  /// - Parameters:
  ///   - width: columns of the text; the cursor stands in the first two.
  ///   - askKey: the key that asks the questions.
  init(_ reading: ResultReading, width: Int, glyphs: GlyphLevel, askKey: String) {
    var writer = Writer(width: max(1, width - 2))
    writer.level(reading.assessment.triage)
    writer.findings(reading.assessment.triage.findings)
    writer.candidates(reading.assessment, glyphs)
    writer.comparison(reading)
    writer.questions(reading.assessment.ask, key: askKey)
    writer.closing(reading.assessment.triage)
    blocks = writer.blocks
    starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }
}

/// Puts the blocks together, section by section.
private struct Writer {
  let width: Int
  private(set) var blocks: [ResultText.Block] = []

  init(width: Int) {
    self.width = width
  }

  private mutating func block(
    _ item: ResultText.Item, head: (inout StyledText) -> Void = { _ in }, _ lines: (inout StyledText) -> Void
  ) {
    var above = StyledText(width: width)
    if !blocks.isEmpty { above.space() }
    head(&above)
    var text = StyledText(width: width)
    lines(&text)
    blocks.append(ResultText.Block(item: item, head: above.lines, lines: text.lines))
  }

  mutating func level(_ triage: TriageResult) {
    block(.level) { text in
      let style: Style =
        switch triage.level {
        case .emergency, .urgent: Style(.danger).adding(.bold)
        case .soon: Style(.warning).adding(.bold)
        case .routine, .selfCare: Style(.title).adding(.bold)
        }
      text.add(triage.level.plainName.capitalizedFirst + ".", style)
      // Of the others the summary says the same again.
      if triage.level >= .urgent || triage.level == .selfCare { text.add(triage.advice.summary) }
      for line in triage.advice.now { text.add(line, marker: "- ") }
      for line in triage.advice.avoid { text.add(line, marker: "- ") }
    }
  }

  mutating func findings(_ findings: [TriageResult.Finding]) {
    for (index, finding) in findings.enumerated() {
      block(.finding(index), head: { if index == 0 { $0.title("Why") } }) { text in
        text.add(finding.text)
        if !finding.because.isEmpty {
          text.add("you said: " + finding.because.joined(separator: ", "), Style(.textMuted), marker: "  ")
        }
      }
    }
  }

  mutating func candidates(_ assessment: Assessment, _ glyphs: GlyphLevel) {
    for (index, candidate) in assessment.candidates.enumerated() {
      let isLast = index == assessment.candidates.count - 1
      block(
        .candidate(index),
        head: { head in
          guard index == 0 else { return }
          head.title("What it may be")
          if assessment.isUnsure { head.add("Not clear from this. What comes nearest:") }
        },
        { text in
          text.add(headlineOf: candidate, glyphs)
          text.label("for", candidate.supporting.words(4))
          text.label("against", candidate.opposing.words(4))
          text.label("not said", candidate.missing.prefix(3).map { $0.words(.yes) }.joined(separator: "; "))
          if isLast, let together = assessment.sameNextStep {
            text.space()
            text.add(together)
          }
        })
    }
    if assessment.candidates.isEmpty {
      block(.candidate(0), head: { $0.title("What it may be") }) { $0.add("Not clear from this.") }
    }
  }

  mutating func comparison(_ reading: ResultReading) {
    guard let comparison = reading.comparison, let before = reading.dayBefore else { return }
    block(.comparison, head: { $0.title("What changed") }) { text in
      text.add("Since the report of \(before.words):", Style(.text))
      for change in comparison.changes {
        text.add(change.text, marker: change.turn.mark)
      }
      if comparison.isEmpty { text.add("Nothing that both reports told.", Style(.textMuted), marker: "  ") }
    }
  }

  mutating func questions(_ questions: [TriageResult.Question], key: String) {
    guard !questions.isEmpty else { return }
    block(.questions, head: { $0.title("Ask next") }) { text in
      text.add("\(key) asks what would change this most:", Style(.text))
      for (index, question) in questions.enumerated() { text.add(question.text, marker: "\(index + 1). ") }
    }
  }

  mutating func closing(_ triage: TriageResult) {
    block(.closing) { text in
      if triage.level < .emergency { text.add(triage.safetyNet) }
      text.space()
      text.add("This program informs; it does not diagnose.", Style(.textMuted))
    }
  }
}

extension ReportComparison.Turn {
  /// A shape beside the sentence: worse, better, other.
  fileprivate var mark: String {
    switch self {
    case .worse: "! "
    case .better: "+ "
    case .other: "- "
    }
  }
}

extension StyledText {
  /// The title of a section.
  fileprivate mutating func title(_ text: String) {
    add(text, Style(.accent).adding(.bold))
  }

  /// `    for      pain down stairs, after long sitting`, set in; nothing for an empty text.
  fileprivate mutating func label(_ label: String, _ text: String) {
    guard !text.isEmpty else { return }
    add(text, marker: "    " + label + String(repeating: " ", count: max(0, 9 - label.count)))
  }
}
