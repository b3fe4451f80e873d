import KneeDomain
import TerminalKit

/// A small form: fields one under the other, of which one has the focus.
///
/// Enter goes on to the next field and, from the last, is done with the form; Tab and Shift-Tab go either way; Esc leaves
/// it. What is not understood is said before it goes on.
package struct Form: Hashable, Sendable {
  package private(set) var fields: [FormField]
  package private(set) var focus: Int
  /// Why it does not go on.
  package private(set) var problem: String?

  package init(_ fields: [FormField]) {
    self.fields = fields
    focus = fields.firstIndex(where: \.isShown) ?? 0
  }

  /// What a key did to the form.
  package enum Outcome: Hashable, Sendable {
    case editing, cancelled, done
  }

  package mutating func type(_ key: Key) -> Outcome {
    problem = nil
    guard fields.indices.contains(focus) else { return .cancelled }
    switch key {
    case .escape: return .cancelled
    case .enter:
      problem = fields[focus].problem
      guard problem == nil else { return .editing }
      if go(1) { return .editing }
      guard let wrong = fields.firstIndex(where: { $0.isShown && $0.problem != nil }) else { return .done }
      (focus, problem) = (wrong, fields[wrong].problem)
    case .tab: _ = go(1)
    case .backTab: _ = go(-1)
    default:
      if fields[focus].input.type(key) { return .editing }
      if key == .down { _ = go(1) }
      if key == .up { _ = go(-1) }
    }
    return .editing
  }

  package mutating func paste(_ text: String) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    return fields[focus].input.paste(text)
  }

  /// The field of a name.
  package subscript(_ id: String) -> FormField? {
    fields.first { $0.id == id }
  }

  /// What was typed or chosen in a field that is shown; nil for nothing.
  package func value(_ id: String) -> String? {
    guard let field = self[id], field.isShown else { return nil }
    return field.input.value
  }

  /// Shows exactly the fields for which that holds.
  package mutating func show(where isShown: (String) -> Bool) {
    for index in fields.indices { fields[index].isShown = isShown(fields[index].id) }
  }

  /// Changes how a field is named.
  package mutating func rename(_ id: String, _ label: String) {
    for index in fields.indices where fields[index].id == id { fields[index].label = label }
  }

  /// Says what is wrong with the form as a whole.
  package mutating func refuse(_ problem: String) {
    self.problem = problem
  }

  /// Goes to the next shown field in a direction; false where there is none.
  private mutating func go(_ step: Int) -> Bool {
    var next = focus + step
    while fields.indices.contains(next), !fields[next].isShown { next += step }
    guard fields.indices.contains(next) else { return false }
    focus = next
    return true
  }

  /// The status line while the form has the focus.
  package var prompt: String {
    let isLast = !fields.dropFirst(focus + 1).contains(where: \.isShown)
    let choose = fields.indices.contains(focus) && fields[focus].input.isChoice ? "Up Down choose  " : ""
    return "\(choose)Enter \(isLast ? "done" : "next")  Tab field  Esc leave it"
  }

  /// Draws the fields; the list of a choice stands under it while it has the focus.
  package func draw(into buffer: inout Buffer, in rect: Rect) {
    let shown = fields.indices.filter { fields[$0].isShown }
    let label = min(rect.width / 2, (shown.map { TextWidth.of(fields[$0].label) }.max() ?? 0) + 2)
    var y = rect.y
    // Every other field and what is wrong keep their rows; the list takes what is left.
    let room = max(1, rect.height - shown.count - 3)
    for index in shown where y < rect.maxY {
      let field = fields[index]
      let isFocused = index == focus
      let style = Style(isFocused ? .title : .text).adding(isFocused ? .bold : [])
      buffer.write((isFocused ? "> " : "  ") + field.label, x: rect.x, y: y, style, limit: label + 1)
      let line = Rect(x: rect.x + label + 2, y: y, width: max(0, rect.width - label - 2), height: 1)
      field.input.drawLine(into: &buffer, in: line, isFocused: isFocused)
      y += 1
      guard isFocused else { continue }
      let list = Rect(x: line.x, y: y, width: line.width, height: min(room, rect.maxY - y))
      y += field.input.drawList(into: &buffer, in: list)
      if let hint = problem ?? field.note, y < rect.maxY {
        let style = Style(problem == nil ? .textMuted : .warning)
        for text in TextWrap.lines((problem == nil ? "" : "! ") + hint, width: line.width) where y < rect.maxY
        {
          buffer.write(text, x: line.x, y: y, style)
          y += 1
        }
      }
    }
  }
}
