import KneeDomain
import TerminalKit

/// The field for the result of a test, and after it the one for the pain during it.
struct TestField: Hashable, Sendable {
  let test: FunctionalTest
  let side: Side?
  private(set) var number: TextField
  /// The field for the pain; nil while the result is typed.
  private(set) var pain: ScoreField?

  /// - Parameter timer: the timer there is; what the one of this test shows or has counted is the result to begin with.
  init(_ test: FunctionalTest, side: Side?, timer: RunningTimer? = nil, at now: Moment) {
    self.test = test
    self.side = side
    let own = timer.flatMap { $0.label == test.timerLabel(side) ? $0 : nil }
    let value = own.flatMap { test.value(of: $0, at: now.instant) }
    number = TextField(value.map(String.init) ?? "", limit: 6)
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

extension FunctionalTest {
  /// What the timer of the test is called while one leg is tested.
  func timerLabel(_ side: Side?) -> String {
    name + (side.map { ", \($0.plainName)" } ?? "")
  }

  /// What a timer of the test has come to, in the unit of the test; nil where it says nothing of it.
  func value(of timer: RunningTimer, at now: Instant) -> Int? {
    let reading = timer.reading(at: now)
    let seconds = reading.isFinished ? timer.plan.seconds ?? 0 : Int(reading.passed / 1000)
    switch unit {
    case .reps: return timer.count > 0 ? timer.count : nil
    case .seconds: return seconds > 0 ? seconds : nil
    case .minutes: return seconds >= 60 ? seconds / 60 : nil
    case .centimeters, .degrees, .points, .pain: return nil
    }
  }
}
