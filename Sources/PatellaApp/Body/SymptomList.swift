import KneeDomain
import TerminalKit

/// The rows of a step as lines of text, scrolled so that the cursor is seen.
struct SymptomList {
  struct Line {
    /// Index of the row it belongs to.
    var row: Int
    var text: String
    var isFirst: Bool
  }

  let rect: Rect
  let rows: [SymptomRow]
  let lines: [Line]
  /// The lines that are shown.
  private let window: ListWindow
  private let entry: SymptomEntry

  init(_ entry: SymptomEntry, in rect: Rect) {
    self.entry = entry
    self.rect = rect
    rows = entry.rows
    var lines: [Line] = []
    for (index, row) in rows.enumerated() {
      let indent = Self.indent(row)
      let wrapped = TextWrap.lines(Self.text(row, entry), width: max(1, rect.width - indent))
      for (number, text) in wrapped.enumerated() {
        lines.append(Line(row: index, text: text, isFirst: number == 0))
      }
    }
    self.lines = lines
    let last = lines.lastIndex { $0.row == entry.selected } ?? 0
    window = ListWindow(selected: last, count: lines.count, height: rect.height)
  }

  var shown: ArraySlice<Line> { lines[window.rows] }
  var isCutBelow: Bool { window.rows.upperBound < lines.count }

  /// The rows that can be read whole.
  var shownRows: Set<Int> {
    let cut = lines.indices.filter { !window.rows.contains($0) }.map { lines[$0].row }
    return Set(shown.map(\.row)).subtracting(cut)
  }

  /// The first row that goes on below, or stands there.
  var nextRow: Int? { isCutBelow ? lines[window.rows.upperBound].row : nil }

  func row(at point: Point) -> Int? {
    guard rect.contains(point) else { return nil }
    let line = window.rows.lowerBound + point.y - rect.y
    return lines.indices.contains(line) ? lines[line].row : nil
  }

  /// Columns before the text: the cursor, the box.
  static func indent(_ row: SymptomRow) -> Int {
    switch row {
    case .heading: 0
    case .note: 0
    case .number: 2
    case .question, .sign, .sex: 6
    case .choice: 10
    }
  }

  private static func text(_ row: SymptomRow, _ entry: SymptomEntry) -> String {
    switch row {
    case .heading(let text): text
    case .question(let question): question.text
    case .choice(let choice, _): choice.text
    case .sign(let sign): sign.plainName
    case .sex(let sex): sex == .female ? "female" : "male"
    case .number(let number): number.label
    case .note: " "
    }
  }

  /// The box before a row: ticked, no, don't know, not answered.
  func box(_ row: SymptomRow) -> String {
    switch row {
    case .question(let question):
      switch SafetyCheck.answer(to: question, in: entry.report) {
      case .yes: "[x]"
      case .no: entry.isOpen(question) ? "[x]" : "[-]"
      case .dontKnow: "[?]"
      case nil: entry.isOpen(question) ? "[x]" : "[ ]"
      }
    case .choice(let choice, _): box(choice.sign)
    case .sign(let sign): box(sign)
    case .sex(let sex): entry.report.sex == sex ? "[x]" : "[ ]"
    case .heading, .number, .note: ""
    }
  }

  private func box(_ sign: Sign) -> String {
    switch entry.report.answer(to: sign) {
    case .yes: "[x]"
    case .no: "[-]"
    case .dontKnow: "[?]"
    case .notAsked: "[ ]"
    }
  }
}
