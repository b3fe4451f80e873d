import KneeDomain
import TerminalKit

/// The field for the result of a test, and after it the one for the pain during it.
struct TestField: Hashable, Sendable {
  let test: FunctionalTest
  let side: Side?
  private(set) var number = TextField(limit: 6)
  /// The field for the pain; nil while the result is typed.
  private(set) var pain: ScoreField?

  init(_ test: FunctionalTest, side: Side?) {
    self.test = test
    self.side = side
  }

  /// What a key did to it.
  enum Outcome: Hashable, Sendable {
    case editing, cancelled
    case entered(TestEntry)
  }

  mutating func type(_ key: Key) -> Outcome {
    if var field = pain {
      switch field.type(key) {
      case .entered(let score): return .entered(entry(pain: score))
      // The result holds without its pain.
      case .cancelled: return .entered(entry(pain: nil))
      case .editing, .passed:
        pain = field
        return .editing
      }
    }
    switch key {
    case .escape: return .cancelled
    case .enter:
      guard value != nil else { return .editing }
      if test.highestPain == nil { return .entered(entry(pain: nil)) }
      pain = ScoreField()
    case .character(let character) where !(character.isASCII && character.isNumber) && character != ".": break
    default: _ = number.type(key)
    }
    return .editing
  }

  /// The result typed so far; nil for none.
  private var value: Double? { Double(number.text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }

  private func entry(pain: Score?) -> TestEntry {
    TestEntry(test: test.id, side: side, value: value ?? 0, unit: test.unit.rawValue, pain: pain)
  }

  func prompt(_ glyphs: GlyphLevel) -> String {
    if pain != nil { return ScoreField.prompt(glyphs) }
    return "the result in \(test.unit.rawValue)   Enter on   Esc cancel"
  }

  func draw(into buffer: inout Buffer, x: Int, y: Int, glyphs: GlyphLevel, limit: Int) {
    if let pain {
      pain.draw(into: &buffer, x: x, y: y, label: "pain during it", glyphs: glyphs, limit: limit)
      return
    }
    let lead = "\(test.name)\(side.map { ", \($0.plainName)" } ?? ""): "
    let used = buffer.write(lead, x: x, y: y, Style(.title, on: .surface).adding(.bold), limit: limit)
    let text = number.text.isEmpty ? "_" : number.text
    let field = buffer.write("[\(text)]", x: x + used, y: y, .selected, limit: limit - used)
    buffer.write(
      " \(test.unit.rawValue)", x: x + used + field, y: y, Style(.title, on: .surface),
      limit: limit - used - field)
    buffer.cursor = Point(x: x + used + 1 + number.cursor, y: y)
  }
}
