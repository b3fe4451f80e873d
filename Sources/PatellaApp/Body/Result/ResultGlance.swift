import KneeDomain
import TerminalKit
import ThemeKit

/// The result beside symptom entry: as much of it as there is room for, the urgency first.
struct ResultGlance {
  let entry: SymptomEntry
  private let glyphs: GlyphLevel
  private let resultKey: String
  private let askKey: String

  init(_ entry: SymptomEntry, context: AppContext) {
    self.entry = entry
    glyphs = context.glyphs
    resultKey = context.key(.result, in: [.symptoms])
    askKey = context.key(.askNext, in: [.symptoms])
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let forms = Form.all.lazy.map { lines($0, width: rect.width) }
    let shown = forms.first { $0.count <= rect.height } ?? lines(.oneLine, width: rect.width)
    for (row, line) in shown.prefix(rect.height).enumerated() {
      buffer.write(line.text, x: rect.x, y: rect.y + row, line.style, limit: rect.width)
    }
  }

  /// What is told, the fullest form first.
  private enum Form: CaseIterable {
    case reasonsAndMissing, reasons, shortReasons, names, oneLine

    static let all = Form.allCases

    var arguments: Int { self == .shortReasons ? 2 : 4 }
    var hasReasons: Bool { self != .names && self != .oneLine }
  }

  private func lines(_ form: Form, width: Int) -> [StyledLine] {
    if form == .oneLine { return oneLine(width: width) }
    var text = StyledText(width: width)
    addLevel(form, to: &text)
    if form.hasReasons { text.space() }
    let assessment = entry.assessment
    if assessment.isUnsure || assessment.candidates.isEmpty {
      text.add(
        "Not clear from this." + (assessment.candidates.isEmpty ? "" : " Nearest:"), Style(.textMuted))
    }
    for candidate in assessment.candidates {
      text.add(headlineOf: candidate, glyphs)
      guard form.hasReasons else { continue }
      text.add(candidate.supporting.words(form.arguments), marker: "+ ")
      if !candidate.opposing.isEmpty { text.add(candidate.opposing.words(form.arguments), marker: "- ") }
      if form == .reasonsAndMissing, !candidate.missing.isEmpty {
        text.add(
          candidate.missing.map { $0.words(.yes) }.joined(separator: "; "), Style(.textMuted), marker: "? ")
      }
    }
    if form.hasReasons, let together = assessment.sameNextStep { text.add(together) }
    if form.hasReasons, !assessment.ask.isEmpty {
      text.space()
      text.add("\(askKey) asks next: \(assessment.ask[0].text)", Style(.accent))
    }
    return text.lines
  }

  private func addLevel(_ form: Form, to text: inout StyledText) {
    // What is urgent stands in the banner.
    guard let level = entry.shownLevel, level < .urgent else { return }
    let style = Style(level == .soon ? .warning : .title).adding(.bold)
    text.add("So far \(level.plainName).", style)
    guard form.hasReasons, let finding = entry.triage.findings.first, !finding.because.isEmpty else { return }
    text.add("Because: \(finding.because.joined(separator: ", ")).", Style())
  }

  private func oneLine(width: Int) -> [StyledLine] {
    let dot = glyphs == .ascii ? " | " : " · "
    let level = entry.shownLevel.map { String($0.plainName.prefix { $0 != ":" }) } ?? ""
    let first = entry.assessment.isUnsure ? nil : entry.assessment.candidates.first
    let name = first.map { "\($0.fit.bar(glyphs)) \($0.topic.title)" } ?? "not clear yet"
    let text = [level, name].filter { !$0.isEmpty }.joined(separator: dot)
    let more = dot + "\(resultKey) more"
    let line = TextWidth.of(text + more) <= width ? text + more : text
    return [StyledLine(text: line, style: Style(.title).adding(.bold))]
  }
}
