import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// The entries of one day as a list, of which one can be changed or deleted.
struct DayEntries: Hashable, Sendable {
  var day: Day
  private(set) var index = 0
  /// The field of the score that is being changed.
  private(set) var field: ScoreField?

  init(day: Day) {
    self.day = day
  }

  /// The records listed, in order of time.
  func records(in journal: Journal) -> [Record] {
    journal.records(on: day)
  }

  func selected(in journal: Journal) -> Record? {
    let records = records(in: journal)
    return records.isEmpty ? nil : records[min(index, records.count - 1)]
  }

  mutating func move(by step: Int, in journal: Journal) {
    select(min(index, max(0, records(in: journal).count - 1)) + step, in: journal)
  }

  mutating func select(_ index: Int, in journal: Journal) {
    self.index = min(max(0, records(in: journal).count - 1), max(0, index))
  }

  mutating func beginEdit() { field = ScoreField() }

  /// A key for the field; the record with the new score when it was entered, nil passes the key on.
  mutating func type(_ key: Key, in journal: Journal) -> [Request]? {
    guard var editing = field else { return nil }
    let outcome = editing.type(key)
    switch outcome {
    case .editing: field = editing
    case .cancelled: field = nil
    case .passed:
      field = nil
      return nil
    case .entered(let score):
      field = nil
      guard let record = selected(in: journal), let entry = EntryWords.changing(record.entry, to: score)
      else { break }
      let draft = Draft(
        id: record.id, at: record.at, dayOnly: record.dayOnly, note: record.note, entry: entry)
      return [.record([draft], name: "pain \(score.value) in \(EntryWords.line(record))")]
    }
    return []
  }

  /// The place in the list that a row shows.
  func index(atRow y: Int, in rect: Rect, _ journal: Journal) -> Int? {
    let lines = lines(in: journal, rect)
    let line = y - rect.y - 2 + firstLine(lines, rect)
    return lines.indices.contains(line) ? lines[line].index : nil
  }

  func draw(into buffer: inout Buffer, in rect: Rect, context: AppContext, isLoading: Bool) {
    buffer.write(day.words, x: rect.x, y: rect.y, Style(.title).adding(.bold))
    let lines = lines(in: context.journal, rect)
    if lines.isEmpty {
      let text = isLoading ? "Reading the entries of this day." : "No entries on this day."
      buffer.write(text, x: rect.x, y: rect.y + 2, Style(.textMuted))
      return
    }
    let selected = min(index, max(0, (lines.last?.index ?? 0)))
    let first = firstLine(lines, rect)
    for (row, line) in lines[first...].prefix(max(0, rect.height - 2)).enumerated() {
      let y = rect.y + 2 + row
      let isSelected = line.index == selected
      if isSelected { buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), .selected) }
      guard isSelected, line.isFirst else {
        buffer.write(
          line.text, x: rect.x, y: y, isSelected ? .selected : Style(line.isFirst ? .text : .textMuted))
        continue
      }
      let used = buffer.write(line.text, x: rect.x, y: y, .selected)
      buffer.cursor = Point(x: rect.x, y: y)
      if let field {
        field.draw(
          into: &buffer, x: min(rect.x + used + 2, max(rect.x, rect.maxX - 16)), y: y, glyphs: context.glyphs)
      }
    }
  }

  private struct Line {
    var index: Int
    var isFirst: Bool
    var text: String
  }

  /// Each record in one line, its note wrapped below.
  private func lines(in journal: Journal, _ rect: Rect) -> [Line] {
    records(in: journal).enumerated().flatMap { index, record in
      let second = record.at.secondOfDay
      let time = record.dayOnly ? "     " : "\(two(second / 3600)):\(two(second / 60 % 60))"
      let head = Line(index: index, isFirst: true, text: "\(time)  \(EntryWords.line(record))")
      let note = TextWrap.lines(record.note ?? "", width: max(1, rect.width - 9)).filter { !$0.isEmpty }
      return [head] + note.map { Line(index: index, isFirst: false, text: "         \($0)") }
    }
  }

  /// The list moves by whole pages, so that a step changes two lines.
  private func firstLine(_ lines: [Line], _ rect: Rect) -> Int {
    let rows = max(1, rect.height - 2)
    let line = lines.firstIndex { $0.index == index } ?? 0
    return min(line / rows * rows, max(0, lines.count - 1))
  }

  private func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
