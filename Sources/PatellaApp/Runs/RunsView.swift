import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the Runs pane: the names of the pages, then the log or the lines of a page.
struct RunsView {
  let pane: RunsPane
  let context: AppContext

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    PageNames(shown: pane.page, in: rect).draw(into: &buffer)
    let body = Self.body(of: rect)
    guard let book = pane.book, !body.isEmpty else { return }
    if let form = pane.form {
      LogFormView(form: form, book: book).draw(into: &buffer, in: body)
    } else if pane.showsLog {
      RunLogView(book: book, context: context, selected: pane.selected)
        .draw(into: &buffer, in: body, focused: focused)
    } else {
      RunsLinesView(lines: pane.lines, selected: pane.selected, top: pane.top)
        .draw(into: &buffer, in: Self.readable(body), focused: focused)
    }
    if let field = pane.field { draw(field, book, into: &buffer, in: body) }
  }

  /// The run or line that stands at a place.
  func choice(at point: Point, in rect: Rect) -> Int? {
    guard let book = pane.book else { return nil }
    let body = Self.body(of: rect)
    return pane.showsLog
      ? RunLogView(book: book, context: context, selected: pane.selected).run(at: point, in: body)
      : RunsLinesView(lines: pane.lines, selected: pane.selected, top: pane.top)
        .choice(at: point, in: Self.readable(body))
  }

  private static func body(of rect: Rect) -> Rect {
    rect.splitTop(rect.height < 16 ? 1 : 2).rest.inset(left: 1, right: 1)
  }

  /// A line of text is read more easily when it is not too long.
  private static func readable(_ body: Rect) -> Rect {
    Rect(x: body.x, y: body.y, width: min(body.width, 90), height: body.height)
  }

  private func draw(_ field: RunsField, _ book: RunBook, into buffer: inout Buffer, in rect: Rect) {
    let lines = TextWrap.lines(field.label(book.words), width: max(1, rect.width - 2))
    let top = max(rect.y, rect.maxY - lines.count - 1)
    let area = Rect(x: rect.x, y: top, width: rect.width, height: rect.maxY - top)
    buffer.fill(area, Style(.title, on: .surface))
    for (row, line) in lines.enumerated() {
      buffer.write(
        line, x: area.x + 1, y: area.y + row, Style(.title, on: .surface).adding(.bold), limit: area.width)
    }
    field.text.draw(
      into: &buffer, in: Rect(x: area.x + 1, y: area.maxY - 1, width: area.width - 2, height: 1), .selected)
  }
}
