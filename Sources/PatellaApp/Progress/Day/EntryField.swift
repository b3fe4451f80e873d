import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// The field in which one thing of an entry is changed in place: its score, its note, the distance of a run.
enum EntryField: Hashable, Sendable {
  case score(ScoreField)
  case note(TextField)
  case distance(TextField, DistanceWords)

  /// What a key did to it.
  enum Outcome: Hashable, Sendable {
    case editing, cancelled, passed
    case changed(entry: Entry, note: String?, name: String)
  }

  mutating func type(_ key: Key, for record: Record, _ distances: DistanceWords) -> Outcome {
    switch self {
    case .score(var field):
      let outcome = field.type(key)
      self = .score(field)
      switch outcome {
      case .editing: return .editing
      case .cancelled: return .cancelled
      case .passed: return .passed
      case .entered(let score):
        guard let entry = ScoredEntry.changing(record.entry, to: score) else { return .cancelled }
        return .changed(
          entry: entry, note: record.note, name: "pain \(score.value) in \(record.entry.words(distances))")
      }
    case .note(var field):
      if key == .escape { return .cancelled }
      if key == .enter {
        let note = field.text.isEmpty ? nil : field.text
        return .changed(entry: record.entry, note: note, name: "note of \(record.entry.words(distances))")
      }
      _ = field.type(key)
      self = .note(field)
      return .editing
    case .distance(var field, let words):
      if key == .escape { return .cancelled }
      if key == .enter {
        guard let kilometers = RunLine.distance(field.text, units: words.units),
          case .run(var run) = record.entry
        else {
          return .editing
        }
        run.kilometers = kilometers
        return .changed(entry: .run(run), note: record.note, name: Entry.run(run).words(words))
      }
      if case .character(let character) = key, !"0123456789.,".contains(character) { return .editing }
      _ = field.type(key)
      self = .distance(field, words)
      return .editing
    }
  }

  /// Pasted text goes into a note.
  mutating func paste(_ text: String) -> Bool {
    guard case .note(var field) = self else { return false }
    _ = field.insert(text)
    self = .note(field)
    return true
  }

  func prompt(_ glyphs: GlyphLevel) -> String {
    switch self {
    case .score: ScoreField.prompt(glyphs)
    case .note: "the note   Enter save   Esc cancel"
    case .distance(_, let words): "\(words.plural)   Enter save   Esc cancel"
    }
  }

  /// Draws it over the line of its entry, whose words take the first `used` columns.
  func draw(into buffer: inout Buffer, in line: Rect, used: Int, glyphs: GlyphLevel) {
    switch self {
    case .score(let field):
      field.draw(
        into: &buffer, x: min(line.x + used + 4, max(line.x, line.maxX - 16)), y: line.y, glyphs: glyphs)
    case .note(let field): draw(field, "note", into: &buffer, in: line)
    case .distance(let field, let words): draw(field, words.plural, into: &buffer, in: line)
    }
  }

  private func draw(_ field: TextField, _ label: String, into buffer: inout Buffer, in line: Rect) {
    buffer.fill(line, .selected)
    let used = buffer.write("> \(label): ", x: line.x, y: line.y, Style.selected.adding(.bold))
    field.draw(into: &buffer, in: line.inset(left: used), .selected)
  }
}
