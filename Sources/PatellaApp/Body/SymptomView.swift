import KneeDomain
import TerminalKit
import ThemeKit

/// Symptom entry: the step, or the question that is asked, and its rows.
struct SymptomView {
  let entry: SymptomEntry

  /// Rows above the list: the step, and how to answer where there is room; the text of a question that is asked.
  private static func headRows(_ rect: Rect, _ entry: SymptomEntry) -> Int {
    if let asking = entry.asking {
      let question = TextWrap.lines(asking.question.text, width: max(1, rect.width)).count
      return min(rect.height / 2, 1 + question + (rect.height >= 14 ? 2 : 0))
    }
    return rect.height >= 26 ? 3 : 1
  }

  /// Rows below it, while the level is not said yet.
  private static func footRows(_ rect: Rect, _ entry: SymptomEntry) -> Int {
    // The safety check has the room for itself: all its questions shall be seen at once.
    entry.shownLevel != nil || rect.height < 26 ? 0 : 3
  }

  static func listArea(_ rect: Rect, _ entry: SymptomEntry) -> Rect {
    rect.inset(top: headRows(rect, entry), bottom: footRows(rect, entry))
  }

  func draw(into buffer: inout Buffer, in rect: Rect, isFocused: Bool, context: AppContext) {
    let list = SymptomList(entry, in: Self.listArea(rect, entry))
    if let asking = entry.asking {
      drawQuestion(asking, into: &buffer, in: rect.splitTop(list.rect.y - rect.y).top, context: context)
    } else {
      drawHead(list, into: &buffer, in: rect, glyphs: context.glyphs)
    }
    drawList(list, isFocused: isFocused, into: &buffer)
    if entry.step == .note, entry.asking == nil { drawAdvice(into: &buffer, in: list.rect.inset(top: 2)) }
    if Self.footRows(rect, entry) > 0 {
      var text = PanelText(rect.splitBottom(2).bottom)
      text.write(
        "How soon to be seen is said when the safety check is answered.", Style(.textMuted), into: &buffer)
    }
  }

  private func drawQuestion(
    _ asking: Asking, into buffer: inout Buffer, in rect: Rect, context: AppContext
  ) {
    var text = PanelText(rect)
    let place = asking.questions.count == 1 ? "" : "  \(asking.index + 1) of \(asking.questions.count)"
    text.write("Ask next" + place, Style(.textMuted), into: &buffer)
    text.write(asking.question.text, Style(.title).adding(.bold), into: &buffer)
    guard text.room > 0 else { return }
    let keys = [(Action.answerYes, "yes"), (.answerNo, "no"), (.dontKnow, "don't know")]
      .map { "\(context.key($0, in: [.asking])) \($1)" }.joined(separator: ", ")
    text.write(asking.takesYesOrNo ? keys : "Type or tick it, then Enter.", Style(.textMuted), into: &buffer)
  }

  private func drawHead(_ list: SymptomList, into buffer: inout Buffer, in rect: Rect, glyphs: GlyphLevel) {
    var place = "  \(entry.step.rawValue + 1) of \(SymptomStep.allCases.count)"
    if list.isCutBelow { place += glyphs == .ascii ? "  v more below" : "  ▼ more below" }
    let used = buffer.write(
      entry.step.title, x: rect.x, y: rect.y, Style(.title).adding(.bold), limit: rect.width)
    buffer.write(place, x: rect.x + used, y: rect.y, Style(.textMuted), limit: rect.width - used)
    guard Self.headRows(rect, entry) > 1 else { return }
    buffer.write(entry.step.instruction, x: rect.x, y: rect.y + 1, Style(.textMuted), limit: rect.width)
  }

  private func drawList(_ list: SymptomList, isFocused: Bool, into buffer: inout Buffer) {
    for (offset, line) in list.shown.enumerated() {
      let row = list.rows[line.row]
      let y = list.rect.y + offset
      let isSelected = line.row == entry.selected && isFocused
      let style = isSelected ? Style.selected : row.isHeading ? Style(.title).adding(.bold) : Style()
      let indent = SymptomList.indent(row)
      if isSelected { buffer.fill(Rect(x: list.rect.x, y: y, width: list.rect.width, height: 1), style) }
      if line.isFirst, indent > 0 {
        buffer.write(isSelected ? ">" : " ", x: list.rect.x, y: y, style)
        let box = list.box(row)
        buffer.write(
          box, x: list.rect.x + indent - 4, y: y, style.adding(box == "[x]" ? .bold : []), limit: box.count)
      }
      let text = Rect(x: list.rect.x + indent, y: y, width: list.rect.width - indent, height: 1)
      let used = buffer.write(line.text, x: text.x, y: y, style, limit: text.width)
      let isLast =
        offset + 1 == list.shown.count || list.lines[list.shown.startIndex + offset + 1].row != line.row
      switch row {
      case .number(let number) where isLast:
        drawNumber(number, isSelected, style, into: &buffer, in: text.inset(left: used + 1))
      case .note:
        entry.note.draw(into: &buffer, in: text, Style(.text, on: .surface), isFocused: isFocused)
      default: break
      }
    }
  }

  private func drawNumber(
    _ number: SymptomNumber, _ isSelected: Bool, _ style: Style, into buffer: inout Buffer, in rect: Rect
  ) {
    let typed = number.value(in: entry.report).map(String.init) ?? ""
    buffer.write("[\(typed.isEmpty ? "_" : typed)]", x: rect.x, y: rect.y, style, limit: rect.width)
    let place = Point(x: rect.x + 1 + typed.count, y: rect.y)
    if isSelected, rect.contains(place) { buffer.cursor = place }
  }

  /// At the end, what to do.
  private func drawAdvice(into buffer: inout Buffer, in rect: Rect) {
    guard entry.shownLevel != nil else { return }
    var text = PanelText(rect)
    let advice = entry.triage.advice
    text.write(advice.summary, Style(.title).adding(.bold), into: &buffer)
    for line in advice.now + advice.avoid { text.write(line, into: &buffer) }
    text.skip()
    if entry.triage.level < .emergency {
      text.write(entry.triage.safetyNet, Style(.textMuted), into: &buffer)
    }
  }
}
