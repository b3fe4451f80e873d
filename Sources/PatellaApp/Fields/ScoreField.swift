import KneeDomain
import TerminalKit

/// A field for a pain score. While it has the focus digits are its text; nothing is recorded without Enter.
package struct ScoreField: Hashable, Sendable {
  package private(set) var text = ""

  package init() {}

  /// What a key did to the field.
  package enum Outcome: Hashable, Sendable {
    case editing
    case entered(Score)
    case cancelled
    /// The key is none of the field's.
    case passed
  }

  /// Digits, Backspace, Enter and Esc; every other key is passed on.
  package mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber:
      let next = text + String(digit)
      // "10" is the only two digits; another digit after a first replaces it.
      text = Int(next).flatMap(Score.init) == nil || text == "0" ? String(digit) : next
      return .editing
    case .backspace, .delete:
      if text.isEmpty { return .cancelled }
      text.removeLast()
      return .editing
    case .enter:
      guard let score = Int(text).flatMap(Score.init) else { return .editing }
      return .entered(score)
    case .escape:
      return .cancelled
    default:
      return .passed
    }
  }

  /// `0–10 score · Enter save · Esc cancel`, the status line while the field has the focus.
  package static func prompt(_ glyphs: GlyphLevel) -> String {
    glyphs == .ascii ? "0-10 score | Enter save | Esc cancel" : "0–10 score · Enter save · Esc cancel"
  }

  /// Draws `pain 0–10 [_]` and puts the cursor into the brackets.
  /// - Returns: the columns drawn.
  @discardableResult
  package func draw(
    into buffer: inout Buffer, x: Int, y: Int, label: String = "pain", glyphs: GlyphLevel, limit: Int = .max
  ) -> Int {
    let range = glyphs == .ascii ? "0-10" : "0–10"
    let lead = "\(label) \(range) "
    let used = buffer.write(lead, x: x, y: y, Style(.title).adding(.bold), limit: limit)
    let content = text.isEmpty ? "_" : text
    let field = buffer.write("[\(content)]", x: x + used, y: y, .selected, limit: limit - used)
    buffer.cursor = Point(x: x + used + 1 + text.count, y: y)
    return used + field
  }
}
