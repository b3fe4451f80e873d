import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the Today pane.
struct TodayView {
  let pane: TodayPane
  let context: AppContext
  let checklist: Checklist
  private let day: Day

  init(pane: TodayPane, context: AppContext) {
    self.pane = pane
    self.context = context
    checklist = pane.checklist(in: context)
    day = pane.day(in: context)
  }

  private let dot = " · "

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    let (top, rest) = parts(of: rect)
    var y = top.y
    buffer.write(header, x: top.x, y: y, Style(.title).adding(.bold), limit: top.width)
    y += 1
    MorningView(pane: pane, context: context, day: day)
      .draw(into: &buffer, in: Rect(x: top.x, y: y, width: top.width, height: 1))
    y += 1
    for line in lines(width: top.width, height: rect.height) {
      buffer.write(line.text, x: top.x, y: y, line.style, limit: top.width)
      if case .question(_, let field) = pane.focus, line.isQuestion {
        let x = top.x + min(TextWidth.of(line.text) + 2, max(0, top.width - 16))
        field.draw(into: &buffer, x: x, y: y, glyphs: context.glyphs, limit: top.maxX - x)
      }
      y += 1
    }
    if checklist.lock.replacesTheList {
      drawNotice(into: &buffer, in: rest)
    } else if let sheet = pane.sheet, let item = checklist.items.first(where: { $0.id == sheet.item }) {
      drawSheet(sheet, of: item, into: &buffer, in: rest)
    } else {
      ChecklistView(pane: pane, context: context, checklist: checklist)
        .draw(into: &buffer, in: rest, focused: focused)
    }
  }

  /// The row of the list at a place of the screen.
  func row(at point: Point, in rect: Rect) -> Int? {
    guard !checklist.lock.replacesTheList, pane.sheet == nil else { return nil }
    return ChecklistView(pane: pane, context: context, checklist: checklist)
      .row(at: point, in: parts(of: rect).list)
  }

  /// A line of text is read more easily when it is not too long.
  private func parts(of rect: Rect) -> (top: Rect, list: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    let isWide = pane.sheet != nil
    let column = Rect(
      x: inner.x, y: inner.y, width: min(inner.width, isWide ? 150 : 92), height: inner.height)
    let lines = lines(width: column.width, height: rect.height).count
    let air = rect.height >= 14 ? 1 : 0
    let (top, list) = column.splitTop(2 + lines + air)
    return (top, list)
  }

  private var header: String {
    let date = day == context.today ? "Today, \(day.shortWords)" : day.words
    let side = context.profile?.side.map { "\(dot)\($0.plainName)" } ?? ""
    let phase = checklist.plan.map { "\(dot)phase \($0.phase.number ?? 1), \($0.phase.plainName)" } ?? ""
    return date + side + phase
  }

  private struct Line {
    var text: String
    var style: Style
    var isQuestion = false
  }

  /// What the knee's answer means today, and the questions that wait.
  private func lines(width: Int, height: Int) -> [Line] {
    var lines: [Line] = []
    if let plan = checklist.plan {
      let light = plan.shownLight
      let sentence = light.map { "\($0.sign(beside: plan.headline)) \(plan.headline)" } ?? plan.headline
      let wrapped = TextWrap.lines(sentence, width: max(8, width))
      let room = height >= 14 ? 3 : 1
      for line in wrapped.prefix(room) { lines.append(Line(text: line, style: Style(light?.role ?? .text))) }
      if wrapped.count > room, let last = lines.indices.last {
        lines[last].text =
          String(lines[last].text.prefix(max(0, width - 8))) + " (\(context.key(.why, in: [.today])) all)"
      }
    } else {
      lines.append(Line(text: "The program is being read.", style: Style(.textMuted)))
    }
    return lines + questions(width: width, isLow: height < 14) + lookBack(width: width)
  }

  private func questions(width: Int, isLow: Bool) -> [Line] {
    if case .question(let question, _) = pane.focus {
      let text = isLow ? question.shortText : question.text(in: context)
      return [Line(text: "? " + text, style: Style(.title), isQuestion: true)]
    }
    if pane.sheet != nil { return [] }
    let waiting = pane.questions(in: context, on: checklist).prefix(isLow ? 1 : 4)
    return waiting.enumerated().map { index, question in
      let keys =
        index == 0
        ? "  \(context.key(.answer, in: [.today])) answer  \(context.key(.notToday, in: [.today])) not today"
        : ""
      let text = "? " + (isLow ? question.shortText : question.text(in: context))
      return Line(
        text: TextWidth.of(text + keys) <= width ? text + keys : text, style: Style(.title))
    }
  }

  /// The first report, or the look back at the last one, when it is due.
  private func lookBack(width: Int) -> [Line] {
    guard day == context.today, pane.sheet == nil,
      let prompt = ReportPrompt(in: context, isPutOff: pane.isLookBackPutOff(in: context))
    else { return [] }
    return [Line(text: prompt.line(width: width), style: Style(.accent))]
  }

  private func drawNotice(into buffer: inout Buffer, in rect: Rect) {
    let (text, keys) = rect.splitBottom(1)
    NoticeView(lock: checklist.lock).draw(into: &buffer, in: text)
    buffer.write(
      "\(context.key(.readNotice)) whole notice   \(context.key(.clear, in: [.today])) record the all-clear",
      x: keys.x, y: keys.y, Style(.help), limit: keys.width)
  }

  private func drawSheet(
    _ sheet: ExerciseSheet, of item: ChecklistItem, into buffer: inout Buffer, in rect: Rect
  ) {
    var rest = rect
    if case .swap(let swap) = pane.focus {
      let question = TextWrap.lines("\(swap.sentence) Shall it, from today on?", width: max(8, rect.width))
      for (row, line) in question.enumerated() {
        buffer.write(line, x: rect.x, y: rect.y + row, Style(.title).adding(.bold), limit: rect.width)
      }
      rest = rect.splitTop(question.count + 1).rest
    }
    ExerciseSheetView(item: item, sheet: sheet, context: context).draw(into: &buffer, in: rest)
  }
}
