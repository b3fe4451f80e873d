import TerminalKit
import ThemeKit

/// The arithmetic of a candidate or of a rule on the whole screen.
package struct ArithmeticOverlay: Sendable {
  let text: ArithmeticText
  var place = ReadingPlace()

  init(_ text: ArithmeticText) {
    self.text = text
  }
}

extension AppState {
  mutating func arithmeticKey(_ key: Key, _ arithmetic: ArithmeticOverlay, _ tick: Tick) -> [Effect] {
    var arithmetic = arithmetic
    let area = ReaderPage.text(in: size)
    let lines = arithmetic.text.lines(width: area.width, glyphs: settings.glyphs).count
    if arithmetic.place.scroll(key, lines: lines, height: area.height) {
      overlay = .arithmetic(arithmetic)
      return []
    }
    switch key {
    case .escape, .enter, .character("q"): overlay = nil
    case .character("m"): return readMore(arithmetic.text.topic, tick)
    default: break
    }
    return []
  }

  func drawArithmetic(_ arithmetic: ArithmeticOverlay, into buffer: inout Buffer) {
    let lines = arithmetic.text.lines(width: ReaderPage.textWidth(size.width), glyphs: settings.glyphs)
    let page = ReaderPage(
      title: arithmetic.text.title, ground: .selection, lines: lines,
      keys: [("Esc", "back"), ("m", "read more"), ("Up Down", "scroll")])
    page.draw(arithmetic.place, into: &buffer, glyphs: settings.glyphs)
  }
}
