import KneeDomain
import TerminalKit

/// A field of a form: its name, what is in it, and what it takes.
package struct FormField: Hashable, Sendable {
  package let id: String
  package var label: String
  package var input: FormInput
  /// What it takes, in a few words.
  package var hint: String
  package var isShown = true

  package init(_ id: String, _ label: String, _ input: FormInput, hint: String = "") {
    self.id = id
    self.label = label
    self.input = input
    self.hint = hint
  }

  /// Why it cannot be left as it is; nil where it can.
  package var problem: String? { input.problem }

  /// What is said under it while it has the focus: how it was understood, or what it takes.
  package var note: String? {
    if let understood = input.understood { return understood }
    return hint.isEmpty ? nil : hint
  }
}

/// What a field of a form holds.
package enum FormInput: Hashable, Sendable {
  case text(TextField, isNeeded: Bool)
  case number(TextField, ClosedRange<Int>)
  /// A day from one on; empty for none.
  case day(TextField, from: Day)
  case choice(ChoiceList)

  package static func text(_ text: String = "", limit: Int = 60, isNeeded: Bool = true) -> FormInput {
    .text(TextField(text, limit: limit), isNeeded: isNeeded)
  }

  package static func number(_ value: Int?, in range: ClosedRange<Int>) -> FormInput {
    .number(TextField(value.map(String.init) ?? "", limit: String(range.upperBound).count), range)
  }

  package static func day(from day: Day) -> FormInput {
    .day(TextField(limit: 10), from: day)
  }

  var isChoice: Bool { if case .choice = self { true } else { false } }

  /// What is in it; nil for nothing.
  package var value: String? {
    switch self {
    case .text(let field, _), .number(let field, _): field.text.isEmpty ? nil : field.text
    case .day(let field, let from): Self.day(field.text, from: from)?.iso
    case .choice(let list): list.chosen?.id
    }
  }

  var problem: String? {
    switch self {
    case .text(let field, let isNeeded):
      isNeeded && !field.text.contains { !$0.isWhitespace } ? "This cannot stay empty." : nil
    case .number(let field, let range):
      Int(field.text).map(range.contains) == true
        ? nil : "A number from \(range.lowerBound) to \(range.upperBound)."
    case .day(let field, let from):
      field.text.isEmpty || Self.day(field.text, from: from) != nil
        ? nil : "A day from today on, such as \(from.adding(days: 14).iso), or 14d, or 6w."
    case .choice(let list): list.chosen == nil ? "Nothing of that name is there." : nil
    }
  }

  /// The day that was typed, in words.
  var understood: String? {
    guard case .day(let field, let from) = self else { return nil }
    return Self.day(field.text, from: from).map { "through \($0.words)" }
  }

  /// A day as `2026-12-24`, or days and weeks from one as `14d` and `6w`; nil for anything else and for one before it.
  static func day(_ text: String, from: Day) -> Day? {
    if let day = Day(iso: text) { return day >= from ? day : nil }
    guard let count = Int(text.dropLast()), (1...999).contains(count) else { return nil }
    switch text.last {
    case "d": return from.adding(days: count)
    case "w": return from.adding(days: 7 * count)
    default: return nil
    }
  }

  /// True when the key was one of the field's.
  mutating func type(_ key: Key) -> Bool {
    switch self {
    case .text(var field, let isNeeded):
      let outcome = field.type(key)
      self = .text(field, isNeeded: isNeeded)
      return outcome != .passed
    case .number(var field, let range):
      if case .character(let digit) = key, !(digit.isASCII && digit.isNumber) { return true }
      let outcome = field.type(key)
      self = .number(field, range)
      return outcome != .passed
    case .day(var field, let from):
      let outcome = field.type(key)
      self = .day(field, from: from)
      return outcome != .passed
    case .choice(var list):
      let isTaken = list.type(key)
      self = .choice(list)
      return isTaken
    }
  }

  mutating func paste(_ text: String) -> Bool {
    guard case .text(var field, let isNeeded) = self else { return false }
    let outcome = field.insert(text)
    self = .text(field, isNeeded: isNeeded)
    return outcome == .edited
  }

  func drawLine(into buffer: inout Buffer, in rect: Rect, isFocused: Bool) {
    switch self {
    case .text(let field, _), .number(let field, _), .day(let field, _):
      let width = min(rect.width, min(field.limit, 40) + 1)
      let box = Rect(x: rect.x, y: rect.y, width: width, height: 1)
      field.draw(into: &buffer, in: box, isFocused ? .selected : Style(.text), isFocused: isFocused)
    case .choice(let list): list.drawLine(into: &buffer, in: rect, isFocused: isFocused)
    }
  }

  /// - Returns: the rows it took.
  func drawList(into buffer: inout Buffer, in rect: Rect) -> Int {
    guard case .choice(let list) = self else { return 0 }
    return list.drawList(into: &buffer, in: rect)
  }
}
