import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// The form for an outcome score: the scale, the activity where the scale has those, the total.
struct ScoreForm: Hashable, Sendable {
  private enum Step: Hashable, Sendable { case measure, item, total }

  /// The activities that were scored before.
  let activities: [String]
  private(set) var selected = 0
  private var step = Step.measure
  private var item = TextField(limit: 200)
  private var total = TextField(limit: 8)

  init(activities: [String]) { self.activities = activities }

  /// The form for the next score of a course.
  init(_ course: OutcomeCourse, activities: [String]) {
    self.activities = activities
    selected = OutcomeMeasure.all.firstIndex(of: course.measure) ?? 0
    item = TextField(course.item ?? "", limit: 200)
    step = course.measure.hasActivities && course.item == nil ? .item : .total
  }

  /// What a key did to it.
  enum Outcome: Hashable, Sendable {
    case editing, cancelled
    case entered(OutcomeScore)
  }

  var measure: OutcomeMeasure { OutcomeMeasure.all[selected] }

  mutating func type(_ key: Key) -> Outcome {
    switch (step, key) {
    case (.measure, .escape): return .cancelled
    case (.measure, _): choose(key)
    case (.item, .escape): step = .measure
    case (.item, .enter): step = .total
    case (.item, .up): item = TextField(neighbor(-1), limit: 200)
    case (.item, .down): item = TextField(neighbor(1), limit: 200)
    case (.item, _): _ = item.type(key)
    case (.total, .escape): step = measure.hasActivities ? .item : .measure
    case (.total, .enter): if let score { return .entered(score) }
    case (.total, .character(let character)) where !Self.isNumeric(character): break
    case (.total, _): _ = total.type(key)
    }
    return .editing
  }

  /// Pasted text goes into the field of the activity.
  mutating func paste(_ text: String) -> Bool {
    guard step == .item else { return false }
    return item.insert(text) != .full
  }

  private mutating func choose(_ key: Key) {
    let last = OutcomeMeasure.all.count - 1
    switch key {
    case .up, "k": selected = max(0, selected - 1)
    case .down, "j": selected = min(last, selected + 1)
    case .home: selected = 0
    case .end: selected = last
    case .enter: step = measure.hasActivities ? .item : .total
    default: break
    }
  }

  private static func isNumeric(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || character == "." || character == "-")
  }

  private var activity: String {
    measure.hasActivities ? item.text.split(separator: " ").joined(separator: " ") : ""
  }

  /// The activity before or after the one in the field.
  private func neighbor(_ step: Int) -> String {
    guard let index = activities.firstIndex(of: activity) else {
      return (step > 0 ? activities.first : activities.last) ?? item.text
    }
    return activities[(index + step + activities.count) % activities.count]
  }

  /// The score as typed so far; nil while it is not one of the scale.
  private var score: OutcomeScore? {
    guard let value = Double(total.text), measure.range.contains(value) else { return nil }
    return OutcomeScore(measure: measure.id, total: value, item: activity.isEmpty ? nil : activity)
  }

  func prompt(_ glyphs: GlyphLevel) -> String {
    let dot = glyphs == .ascii ? "|" : "·"
    return switch step {
    case .measure: "Up and Down choose \(dot) Enter on \(dot) Esc cancel"
    case .item:
      "type what you do\(activities.isEmpty ? "" : ", Up and Down: as before") \(dot) Enter on \(dot) Esc back"
    case .total: "\(measure.rangeWords) \(dot) Enter save \(dot) Esc back"
    }
  }

  func draw(into buffer: inout Buffer, in rect: Rect, glyphs: GlyphLevel) {
    var text = PanelText(rect)
    guard step != .measure else {
      text.write("Which scale?", Style(.title).adding(.bold), into: &buffer)
      let rows = OutcomeMeasure.all.map { measure in
        ListView.Row(measure.name, right: rect.width >= 60 ? measure.rangeWords : "")
      }
      ListView(rows, selected: selected, glyphs: glyphs).draw(into: &buffer, in: text.take(text.room))
      return
    }
    text.write(measure.name, Style(.title).adding(.bold), into: &buffer)
    text.write(question, into: &buffer)
    if measure.hasActivities {
      text.write(
        "What you do, in your own words; left empty for the mean of several:", Style(.textMuted),
        into: &buffer)
      draw(item, isFocused: step == .item, into: &buffer, in: text.take(1))
    }
    guard step == .total else { return }
    text.write("Total, \(measure.rangeWords):", Style(.textMuted), into: &buffer)
    let field = text.take(1)
    draw(total, isFocused: true, into: &buffer, in: field.splitLeft(10).left)
    if !total.text.isEmpty, score == nil {
      buffer.write("not on the scale", x: field.x + 12, y: field.y, Style(.warning), limit: field.width - 12)
    }
  }

  private var question: String {
    switch measure.entering {
    case .asked(let words): words
    case .total: "Fill it in where you have it, and enter the total."
    }
  }

  private func draw(_ field: TextField, isFocused: Bool, into buffer: inout Buffer, in rect: Rect) {
    guard rect.width > 2 else { return }
    let style = isFocused ? Style.selected : Style(.textMuted)
    buffer.write("[", x: rect.x, y: rect.y, style)
    field.draw(into: &buffer, in: rect.inset(left: 1, right: 1), style, isFocused: isFocused)
    buffer.write("]", x: rect.maxX - 1, y: rect.y, style)
  }
}
