import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// Draws the tests and scores: a row each with its latest figures, its way so far and what it means, and in words all
/// about the one that is chosen.
struct TestsView {
  let model: TestsModel
  let selected: Int
  /// All about the chosen row.
  let words: String?
  let isLoading: Bool
  let addKey: String
  let glyphs: GlyphLevel

  /// A line of the page, before it is cut to a width.
  private struct Line {
    var cells: [(text: String, x: Int)]
    var style = Style()
    /// The number of the row it stands for.
    var row: Int?
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    guard !model.rows.isEmpty else { return drawEmpty(into: &buffer, in: rect) }
    let (list, below) = parts(rect)
    let lines = lines(width: list.width)
    for (offset, index) in window(lines, list).rows.enumerated() {
      let line = lines[index]
      let y = list.y + offset
      let isSelected = line.row != nil && line.row == selected
      let style = isSelected ? Style.selected.adding(line.style.attributes) : line.style
      if isSelected {
        buffer.fill(Rect(x: list.x, y: y, width: list.width, height: 1), style)
        buffer.write(">", x: list.x, y: y, style)
        buffer.cursor = Point(x: list.x, y: y)
      }
      for (index, cell) in line.cells.enumerated() {
        let next = index + 1 < line.cells.count ? line.cells[index + 1].x - 1 : list.width
        let text = cell.text.shortened(to: next - cell.x, glyphs: glyphs)
        buffer.write(text, x: list.x + cell.x, y: y, style, limit: list.width - cell.x)
      }
    }
    var text = PanelText(below)
    text.skip()
    text.write(words ?? "", Style().adding(.bold), into: &buffer)
    if text.room > 1 {
      text.skip()
      text.write(hint, Style(.textMuted), into: &buffer)
    }
  }

  /// The row that stands at a place.
  func row(at point: Point, in rect: Rect) -> Int? {
    let (list, _) = parts(rect)
    guard !model.rows.isEmpty, list.contains(point) else { return nil }
    let lines = lines(width: list.width)
    let index = window(lines, list).rows.lowerBound + point.y - list.y
    return lines.indices.contains(index) ? lines[index].row : nil
  }

  /// The list, and the words below it: as much as they need where the list still shows most of itself. The hint
  /// below the words gives way first.
  private func parts(_ rect: Rect) -> (list: Rect, below: Rect) {
    guard rect.height >= 6 else { return (rect, rect.splitBottom(0).bottom) }
    let words = TextWrap.lines(words ?? "", width: max(1, rect.width)).count + 1
    let hint = TextWrap.lines(hint, width: max(1, rect.width)).count + 1
    let spare = rect.height - lines(width: rect.width).count - words
    let (list, below) = rect.splitBottom(
      min(words + (spare < hint ? 0 : hint), rect.height < 14 ? 3 : rect.height / 2))
    return (list, below)
  }

  private func window(_ lines: [Line], _ list: Rect) -> ListWindow {
    let index = lines.firstIndex { $0.row == selected } ?? 0
    // The heading above the first row comes into sight with it.
    return ListWindow(selected: index <= 2 ? 0 : index, count: lines.count, height: list.height)
  }

  private var hint: String {
    "\(addKey): enter a score. A functional test is recorded in Plan, page Tests, or by patella test; \(FunctionalTest.all.count - model.tests.count) of them have no result yet."
  }

  private func drawEmpty(into buffer: inout Buffer, in rect: Rect) {
    let empty = EmptyPage(
      text:
        "No result yet. \(addKey) enters the total of a scale, or how well an activity of your own goes. A functional test is recorded in Plan, page Tests, or by patella test.",
      isRead: !isLoading)
    empty.draw(into: &buffer, in: rect)
  }

  private func lines(width: Int) -> [Line] {
    let title = Style(.title).adding(.bold)
    var lines: [Line] = []
    if !model.tests.isEmpty {
      lines.append(Line(cells: header(width), style: title))
      lines += model.tests.enumerated().map { Line(cells: cells($0.element, width), row: $0.offset) }
    }
    guard !model.courses.isEmpty else { return lines }
    if !lines.isEmpty { lines.append(Line(cells: [])) }
    lines.append(Line(cells: [("Scores", 0)], style: title))
    lines += model.courses.enumerated().map { index, course in
      Line(cells: cells(course, width), row: model.tests.count + index)
    }
    if let mean = model.meanWords { lines.append(Line(cells: [(mean, 2)], style: Style(.textMuted))) }
    return lines
  }

  /// Where the columns of the tests begin: left, right, legs, day, goal, way. From 76 columns on all of them.
  private func columns(_ width: Int) -> [Int] {
    if width < 60 { return [width - 22, width - 16, width - 10, width - 5] }
    let way = width >= 76 ? 10 + min(10, (width - 76) / 4) : 0
    let goal = width - way - 13
    return [goal - 30, goal - 22, goal - 14, goal - 8, goal] + (way > 0 ? [width - way] : [])
  }

  private func header(_ width: Int) -> [(text: String, x: Int)] {
    let isNarrow = width < 60
    let names =
      isNarrow ? ["left", "right", "legs", "goal"] : ["left", "right", "legs", "on", "goal", "so far"]
    return [(text: isNarrow ? "Tests" : "Functional tests", x: 0)]
      + zip(names, columns(width)).map { (text: $0, x: $1) }
  }

  private func cells(_ result: TestResult, _ width: Int) -> [(text: String, x: Int)] {
    // A column holds seven: "27 reps"; a longer unit stands below the table.
    let amount = { (value: TestResult.Value?) -> String in
      guard let value else { return "" }
      let words = result.test.amount(value.value)
      return width < 60 || TextWidth.of(words) > 7 ? JSONValue.number(value.value).text : words
    }
    let hasLegs = !result.left.isEmpty || !result.right.isEmpty
    let left = hasLegs ? amount(result.left.last) : amount(result.both.last)
    let legs = result.symmetry?.index.map { width < 60 ? "\(Int($0.rounded()))%" : $0.asPercent } ?? ""
    let goal = result.goalWord
    var texts = [left, amount(result.right.last), legs]
    if width < 60 {
      texts.append(result.isGoalMet.map { $0 ? "met" : "not" } ?? "")
    } else {
      let day = result.all.last.map { "\($0.day.civil.day) \(Day.monthNames[$0.day.civil.month - 1])" } ?? ""
      let way = result.decisive.count > 1 ? result.decisive : result.all
      texts += [day, goal, Sparkline.text(way.map(\.value), width: 20, glyphs: glyphs)]
    }
    return [(text: result.test.name, x: 2)] + zip(texts, columns(width)).map { (text: $0, x: $1) }
  }

  private func cells(_ course: OutcomeCourse, _ width: Int) -> [(text: String, x: Int)] {
    guard let last = course.values.last else { return [] }
    let total = JSONValue.number(last.total).text
    let way = Sparkline.text(course.values.map(\.total), width: width < 100 ? 5 : 10, glyphs: glyphs)
    let change = (width < 100 ? course.shortChangeWords : course.changeWords) ?? "first entry"
    if width < 60 {
      let short = String(change.prefix { $0 != "(" })
      return [(course.title, 2), (total, width - 21), (short, width - 16)]
    }
    let name = max(24, min(40, width / 3))
    let day = "\(last.day.civil.day) \(Day.monthNames[last.day.civil.month - 1])"
    return [
      (course.title, 2), (total, name), (day, name + 6), (way, name + 14),
      (change, name + (width < 100 ? 20 : 26)),
    ]
  }
}
