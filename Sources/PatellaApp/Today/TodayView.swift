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
    let rect = Self.column(of: rect)
    var y = rect.y
    buffer.write(header, x: rect.x, y: y, Style(.title).adding(.bold), limit: rect.width)
    y += 1
    y = drawCheckIn(into: &buffer, in: rect, y: y) + 1
    let rest = Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y)
    if checklist.lock.replacesTheList {
      let notice = NoticeView(lock: checklist.lock)
      let (text, keys) = rest.splitBottom(1)
      notice.draw(into: &buffer, in: text)
      buffer.write(
        "\(context.key(.readNotice)) whole notice   \(context.key(.clear, in: [.today])) record the all-clear",
        x: keys.x, y: keys.y, Style(.help), limit: keys.width)
      return
    }
    drawList(into: &buffer, in: rest, focused: focused)
  }

  /// The row of the list at a place of the screen.
  func row(at point: Point, in rect: Rect) -> Int? {
    guard !checklist.lock.replacesTheList else { return nil }
    let rect = Self.column(of: rect)
    let (list, window) = list(in: rect.splitTop(Self.rowsAbove).rest)
    guard list.contains(point) else { return nil }
    let index = window.rows.lowerBound + point.y - list.y
    return window.rows.contains(index) ? index : nil
  }

  /// A line of text is read more easily when it is not too long.
  private static func column(of rect: Rect) -> Rect {
    let inner = rect.inset(left: 1, right: 1)
    return Rect(x: inner.x, y: inner.y, width: min(inner.width, 90), height: inner.height)
  }

  /// Header, check-in, a blank line.
  private static let rowsAbove = 3

  /// Where the rows of the exercises stand, below the title and the notes, and which of them.
  private func list(in rect: Rect) -> (Rect, ListWindow) {
    let below = rect.splitTop(1 + notes(width: rect.width).count).rest
    let list = below.splitTop(checklist.items.count).top
    return (list, ListWindow(selected: pane.selected, count: checklist.items.count, height: list.height))
  }

  private var header: String {
    let date = day == context.today ? "Today, \(day.shortWords)" : day.words
    let side = context.profile?.side.map { "\(dot)\($0.plainName)" } ?? ""
    let phase = checklist.plan.map { "\(dot)phase \($0.phase.number ?? 1), \($0.phase.plainName)" } ?? ""
    return date + side + phase
  }

  private func drawCheckIn(into buffer: inout Buffer, in rect: Rect, y: Int) -> Int {
    if case .checkIn(let field) = pane.focus {
      let question = rect.width >= 66 ? "How is the knee this morning?  " : ""
      let used = buffer.write(question, x: rect.x, y: y, Style(.text), limit: rect.width)
      field.draw(into: &buffer, x: rect.x + used, y: y, glyphs: context.glyphs, limit: rect.width - used)
      return y + 1
    }
    guard let known = CheckInRecord(on: day, in: context.journal) else {
      buffer.write(
        "No check-in\(day == context.today ? " yet" : "") this day: \(context.key(.checkIn, in: [.today])) "
          + "says how the knee is in the morning.", x: rect.x, y: y, Style(.textMuted), limit: rect.width)
      return y + 1
    }
    let pain = known.checkIn.pain.value
    var x = rect.x + buffer.write("Morning pain ", x: rect.x, y: y, Style(.text), limit: rect.width)
    x += buffer.write(" \(pain) ", x: x, y: y, Style(.text, on: .pain(pain), .bold), limit: rect.maxX - x)
    buffer.write(comparison(with: known.checkIn), x: x, y: y, Style(.textMuted), limit: rect.maxX - x)
    return y + 1
  }

  /// ` of 10, yesterday 4 (1 less)`.
  private func comparison(with checkIn: CheckIn) -> String {
    var text = " of 10"
    if let before = CheckInRecord(on: day.adding(days: -1), in: context.journal) {
      let change = checkIn.pain.value - before.checkIn.pain.value
      let words = change == 0 ? "the same" : "\(abs(change)) \(change < 0 ? "less" : "more")"
      text += ", the day before \(before.checkIn.pain.value) (\(words))"
    }
    if let swelling = checkIn.swelling, swelling != .none { text += ", new swelling: \(swelling.rawValue)" }
    return text
  }

  /// What must be read before the list.
  private func notes(width: Int) -> [String] {
    var notes: [String] = []
    notes += checklist.cautions
    notes += checklist.lock.limits.map(\.plainName).sorted()
    return notes.flatMap { note in
      TextWrap.lines("! " + note, width: max(1, width)).map { String($0) }
    }
  }

  private func drawList(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    let items = checklist.items
    let done = items.filter(\.isComplete).count
    var y = rect.y
    let title = "Exercises"
    buffer.write(title, x: rect.x, y: y, Style(.accent).adding(.bold), limit: rect.width)
    let count = done == items.count ? "all \(done) done" : "\(done) of \(items.count) done"
    buffer.write(
      count, x: rect.maxX - TextWidth.of(count), y: y, Style(done == items.count ? .success : .textMuted))
    y += 1
    for note in notes(width: rect.width) {
      buffer.write(note, x: rect.x, y: y, Style(.warning), limit: rect.width)
      y += 1
    }
    let (list, window) = list(in: rect)
    for (row, index) in window.rows.enumerated() {
      drawItem(
        items[index], isSelected: index == pane.selected, focused: focused, into: &buffer, in: list,
        y: list.y + row)
    }
    drawDetail(into: &buffer, in: rect.splitTop(list.maxY + 1 - rect.y).rest)
  }

  /// `> [x][x][ ] Quad set        3 × 10, hold 5 s   pain 2`.
  private func drawItem(
    _ item: ChecklistItem, isSelected: Bool, focused: Bool, into buffer: inout Buffer, in rect: Rect, y: Int
  ) {
    let base = isSelected && focused ? Style.selected : Style(item.isComplete ? .textMuted : .text)
    let line = Rect(x: rect.x, y: y, width: rect.width, height: 1)
    buffer.fill(line, base)
    var x = rect.x + buffer.write(isSelected ? "> " : "  ", x: rect.x, y: y, base)
    buffer.write(item.boxes, x: x, y: y, base.adding(item.isComplete ? .bold : []), limit: rect.maxX - x)
    x = rect.x + 3 + (checklist.items.map(\.boxes.count).max() ?? 0)

    let right = item.painDuring.map { "pain \($0.value)" } ?? ""
    let doseWidth = rect.width >= 60 ? 22 : 0
    let rightWidth = 8
    let nameRoom = rect.maxX - x - doseWidth - rightWidth
    buffer.write(item.title, x: x, y: y, base, limit: nameRoom)
    if doseWidth > 0 {
      buffer.write(item.dose.text, x: rect.maxX - doseWidth - rightWidth, y: y, base, limit: doseWidth)
    }
    if case .pain(let row, let field) = pane.focus, row == item.id {
      let room = 16
      buffer.fill(Rect(x: rect.maxX - room, y: y, width: room, height: 1), base)
      field.draw(into: &buffer, x: rect.maxX - room, y: y, glyphs: context.glyphs, limit: room)
    } else {
      buffer.write(right, x: rect.maxX - TextWidth.of(right), y: y, base)
    }
  }

  /// What the selected exercise is, as far as there is room; or the question that is open.
  private func drawDetail(into buffer: inout Buffer, in rect: Rect) {
    guard rect.height > 0 else { return }
    var lines: [(String, Style)] = []
    func add(_ text: String, _ style: Style = Style(.text)) {
      for line in TextWrap.lines(text, width: max(1, min(76, rect.width))) {
        lines.append((String(line), style))
      }
    }
    if checklist.items.indices.contains(pane.selected) {
      let item = checklist.items[pane.selected]
      add(item.exercise.name + dot + item.exercise.targets.joined(separator: ", "), Style(.accent))
      for (index, step) in item.exercise.steps.enumerated() { add("\(index + 1). \(step)") }
      add(item.exercise.painRule.text, Style(.textMuted))
    }
    for (row, line) in lines.prefix(rect.height).enumerated() {
      buffer.write(line.0, x: rect.x, y: rect.y + row, line.1, limit: rect.width)
    }
  }
}
