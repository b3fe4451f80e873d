import KneeDomain
import TerminalKit
import ThemeKit

/// The first row of a page that looks back: what is shown, and the ranges with the chosen one in brackets.
struct RangeTitle {
  let range: ChartRange
  /// What is shown, the longest form first.
  let titles: [String]

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let room = rect.width - width - 1
    let title = titles.first { TextWidth.of($0) <= room } ?? ""
    buffer.write(title, x: rect.x, y: rect.y, Style(.title).adding(.bold))
    var x = rect.x + room + 1
    for (token, step) in zip(tokens, ChartRange.steps) {
      x += buffer.write(
        token, x: x, y: rect.y, step == range ? Style(.accent).adding(.bold) : Style(.textMuted))
    }
  }

  /// The range whose name stands at a place.
  func range(at point: Point, in rect: Rect) -> ChartRange? {
    guard point.y == rect.y, rect.width >= 40 else { return nil }
    var x = rect.maxX - width
    for (token, step) in zip(tokens, ChartRange.steps) {
      if point.x >= x, point.x < x + token.count { return step }
      x += token.count
    }
    return nil
  }

  private var tokens: [String] {
    ChartRange.steps.map { $0 == range ? "[\($0.token)]" : " \($0.token) " }
  }

  private var width: Int { tokens.reduce(0) { $0 + $1.count } }
}
