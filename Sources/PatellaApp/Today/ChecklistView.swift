import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the exercises of the day, in the order the session runs, with the selected one in short below.
struct ChecklistView {
  let pane: TodayPane
  let context: AppContext
  let checklist: Checklist

  private var items: [ChecklistItem] { checklist.items }

  /// On the first days of a phase nothing is told apart by being new.
  private var isAllNew: Bool { items.allSatisfy { $0.isNew || $0.group == nil } }

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    drawTitle(into: &buffer, in: rect)
    for (row, note) in notes(in: rect).enumerated() where row + 1 < rect.height {
      buffer.write(note.text, x: rect.x, y: rect.y + 1 + row, note.style, limit: rect.width)
    }
    let (list, window) = list(in: rect)
    for (row, index) in window.rows.enumerated() {
      let isFirst = row == 0 || items[index].group != items[index - 1].group
      drawItem(
        items[index], isSelected: index == pane.selected, isFirstOfGroup: isFirst, focused: focused,
        into: &buffer, in: list, y: list.y + row)
    }
    drawDetail(into: &buffer, in: rect.splitTop(list.maxY + 1 - rect.y).rest)
  }

  /// The row at a place of the screen.
  func row(at point: Point, in rect: Rect) -> Int? {
    let (list, window) = list(in: rect)
    guard list.contains(point) else { return nil }
    let index = window.rows.lowerBound + point.y - list.y
    return window.rows.contains(index) ? index : nil
  }

  /// Where the rows of the exercises stand, below the title and the notes, and which of them.
  private func list(in rect: Rect) -> (Rect, ListWindow) {
    let below = rect.splitTop(1 + notes(in: rect).count).rest
    let list = below.splitTop(items.count).top
    return (list, ListWindow(selected: pane.selected, count: items.count, height: list.height))
  }

  private func drawTitle(into buffer: inout Buffer, in rect: Rect) {
    let title =
      switch checklist.plan?.plan.kind {
      case .rest: "The next session"
      case .flare: "Gentle exercises"
      case .stopped: "No exercise for now"
      case .session, nil: "Exercises"
      }
    buffer.write(title, x: rect.x, y: rect.y, Style(.accent).adding(.bold), limit: rect.width)
    let done = items.filter(\.isComplete).count
    guard !items.isEmpty, checklist.isSession || items.contains(where: { !$0.done.isEmpty }) else { return }
    let count = done == items.count ? "all \(done) done" : "\(done) of \(items.count) done"
    buffer.write(
      count, x: rect.maxX - TextWidth.of(count), y: rect.y,
      Style(done == items.count ? .success : .textMuted))
  }

  /// What must be read before the list.
  private func notes(in rect: Rect) -> [(text: String, style: Style)] {
    let notes = notes(width: rect.width)
    // Where there is little room, the list keeps more than half of it.
    let room = max(1, rect.height / 2 - 2)
    guard rect.height < 12, notes.count > room else { return notes }
    let rest = ("! Read this first: \(context.key(.why, in: [.today]))", Style(.warning))
    return Array(notes.prefix(room - 1)) + [rest]
  }

  private func notes(width: Int) -> [(text: String, style: Style)] {
    var notes: [(String, Role)] = []
    if let plan = checklist.plan {
      if plan.plan.kind == .rest {
        notes.append(("Walking and easy movement are fine today, as long as the knee stays as it is.", .text))
      }
      if plan.plan.kind == .stopped, checklist.lock.standing.isEmpty {
        notes.append(
          ("Body (2) says what it may be and how soon somebody should look; the guide tells more.", .text))
      }
      if plan.plan.isRunDay { notes.append(("A run is due today: Plan has the session.", .text)) }
    }
    notes += checklist.cautions.map { ("! " + $0, Role.warning) }
    notes += checklist.lock.limits.map { "! " + $0.plainName }.sorted().map { ($0, Role.warning) }
    notes += (checklist.plan?.limits ?? []).map { limit in
      let until = limit.until.map { ", until \($0.shortWords)" } ?? ""
      return ("! A clinician: \(ClinicianLimit(what: limit.what)?.plainName ?? limit.what)\(until)", .warning)
    }
    return notes.flatMap { note in
      TextWrap.lines(note.0, width: max(1, width)).map { ($0, Style(note.1)) }
    }
  }

  /// `> knee      [x][x][ ] Quad set        3 × 10, hold 5 s   pain 2`.
  private func drawItem(
    _ item: ChecklistItem, isSelected: Bool, isFirstOfGroup: Bool, focused: Bool, into buffer: inout Buffer,
    in rect: Rect, y: Int
  ) {
    let isQuiet = item.isComplete || !(checklist.isSession || item.group == nil)
    let base = isSelected && focused ? Style.selected : Style(isQuiet ? .textMuted : .text)
    buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), base)
    var x = rect.x
    if rect.width >= 70 {
      if isFirstOfGroup { buffer.write(item.groupName, x: x, y: y, base, limit: 10) }
      x += 11
    }
    x += buffer.write(isSelected ? "> " : "  ", x: x, y: y, base)
    buffer.write(item.boxes, x: x, y: y, base.adding(item.isComplete ? .bold : []), limit: rect.maxX - x)
    x += 1 + (items.map(\.boxes.count).max() ?? 0)

    let right = item.painDuring.map { "pain \($0.value)" } ?? ""
    let doseWidth = rect.width >= 60 ? items.map { doseText($0).count }.max() ?? 0 : 0
    // The scores are the last column; where there is no room for columns a row without one has its end for the name.
    let column = items.contains { $0.painDuring != nil } ? 8 : 0
    let rightWidth = rect.width >= 60 ? column : right.isEmpty ? 0 : TextWidth.of(right)
    let isOnBothSides = items.count { $0.exercise.id == item.exercise.id } > 1
    let title = isOnBothSides || context.profile?.side == .both ? item.title : item.exercise.name
    buffer.write(
      title + (item.isNew && !isAllNew ? " (new)" : ""), x: x, y: y, base,
      limit: rect.maxX - x - doseWidth - rightWidth - 1)
    if doseWidth > 0 {
      buffer.write(doseText(item), x: rect.maxX - doseWidth - rightWidth, y: y, base, limit: doseWidth)
    }
    if case .pain(let row, let field) = pane.focus, row == item.id {
      let room = 16
      buffer.fill(Rect(x: rect.maxX - room, y: y, width: room, height: 1), base)
      field.draw(into: &buffer, x: rect.maxX - room, y: y, glyphs: context.glyphs, limit: room)
    } else {
      buffer.write(right, x: rect.maxX - TextWidth.of(right), y: y, base)
    }
  }

  private func doseText(_ item: ChecklistItem) -> String {
    item.dose.text + (item.dose != item.usual && checklist.isSession ? ", less" : "")
  }

  /// What the selected exercise is, as far as there is room.
  private func drawDetail(into buffer: inout Buffer, in rect: Rect) {
    guard rect.height > 0, items.indices.contains(pane.selected) else { return }
    let item = items[pane.selected]
    var lines: [(String, Style)] = []
    func add(_ text: String, _ style: Style = Style(.text)) {
      for line in TextWrap.lines(text, width: max(1, min(76, rect.width))) {
        lines.append((line, style))
      }
    }
    let targets = item.exercise.targets.joined(separator: ", ")
    add(targets.isEmpty ? item.exercise.name : "\(item.exercise.name) · \(targets)", Style(.accent))
    if let way = item.way { add("Done harder: \(way)") }
    for (index, step) in item.exercise.steps.enumerated() { add("\(index + 1). \(step)") }
    add(item.exercise.painRule.text, Style(.textMuted))
    for (row, line) in lines.prefix(rect.height).enumerated() {
      buffer.write(line.0, x: rect.x, y: rect.y + row, line.1, limit: rect.width)
    }
  }
}

extension ChecklistItem {
  /// Where in the session it stands, in ten columns.
  fileprivate var groupName: String {
    switch group {
    case .posterior: "back leg"
    case nil: "beside"
    case let group?: group.plainName
    }
  }
}
