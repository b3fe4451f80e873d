import TerminalKit

/// Draws a change that is asked about: what it does, and a table of the weeks to come.
struct QuestionView {
  let question: PlanQuestion

  /// Below this there is no room for a table.
  private static let tableWidth = 60

  func draw(into buffer: inout Buffer, in rect: Rect) {
    var y = rect.y
    func line(_ text: String, _ style: Style) {
      for text in TextWrap.lines(text, width: rect.width) where y < rect.maxY {
        buffer.write(text, x: rect.x, y: y, style)
        y += 1
      }
    }
    line(question.title, Style(.accent).adding(.bold))
    line(question.sentence, Style(.title))
    guard let weeks = question.weeks else { return }
    y += 1
    guard weeks.rows.contains(where: \.differs) || !weeks.exercises.isEmpty else {
      return line(
        "A rehearsal finds the next four weeks the same with it and without it.", Style(.textMuted))
    }
    guard rect.width >= Self.tableWidth else {
      for row in weeks.rows where row.differs { line(row.inWords, Style(.title)) }
      if !weeks.exercises.isEmpty { line("After four weeks of green sessions", Style(.textMuted)) }
      for row in weeks.exercises { line(row.inWords, Style(.title)) }
      return
    }
    let table = Rect(x: rect.x, y: y, width: rect.width, height: max(0, rect.maxY - y))
    draw(weeks, into: &buffer, in: table)
  }

  private func draw(_ weeks: WeeksCompared, into buffer: inout Buffer, in rect: Rect) {
    let all = weeks.rows + weeks.exercises
    let column = (all.map { TextWidth.of($0.without) }.max() ?? 0) + 2
    let name = min(
      (all.map { TextWidth.of($0.name) }.max() ?? 0) + 2, max(8, rect.width - 2 * column))
    var y = rect.y
    func row(_ cells: [String], _ style: Style) {
      guard y < rect.maxY else { return }
      for (cell, x, width) in [
        (cells[0], 0, name - 1), (cells[1], name, column - 1), (cells[2], name + column, column),
      ] {
        buffer.write(cell, x: rect.x + x, y: y, style, limit: min(width, rect.width - x))
      }
      y += 1
    }
    row(["If the sessions go", "as it is", "with the change"], Style(.textMuted))
    for week in weeks.rows {
      row([week.name, week.without, week.with], Style(week.differs ? .title : .textMuted))
    }
    guard !weeks.exercises.isEmpty else { return }
    y += 1
    if y < rect.maxY {
      buffer.write(
        "After four weeks of green sessions", x: rect.x, y: y, Style(.textMuted), limit: rect.width)
    }
    y += 1
    for exercise in weeks.exercises {
      row([exercise.name, exercise.without, exercise.with], Style(.title))
    }
  }
}
