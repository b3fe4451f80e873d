import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// The entries of one day as a list, of which one can be changed or deleted.
struct DayEntries: Hashable, Sendable {
  var day: Day
  private(set) var index = 0
  /// The field of what is being changed.
  private(set) var field: EntryField?

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

  mutating func beginEdit() { field = .score(ScoreField()) }

  mutating func beginNote(in journal: Journal) {
    guard let record = selected(in: journal) else { return }
    field = .note(TextField(record.note ?? "", limit: Record.longestNote))
  }

  mutating func beginDistance(in journal: Journal) {
    guard case .run(let run)? = selected(in: journal)?.entry else { return }
    let words = journal.distances
    field = .distance(TextField(words.exactNumber(run.kilometers), limit: 8), words)
  }

  mutating func paste(_ text: String) -> Bool { field?.paste(text) ?? false }

  /// A key for the field; the changed record when it was entered, nil passes the key on.
  mutating func type(_ key: Key, in journal: Journal) -> [Request]? {
    guard var editing = field, let record = selected(in: journal) else { return nil }
    switch editing.type(key, for: record, journal.distances) {
    case .editing: field = editing
    case .cancelled: field = nil
    case .passed:
      field = nil
      return nil
    case .changed(let entry, let note, let name):
      field = nil
      let draft = Draft(id: record.id, at: record.at, dayOnly: record.dayOnly, note: note, entry: entry)
      return [.record([draft], name: name)]
    }
    return []
  }

  /// The place in the list that a row shows.
  func index(atRow y: Int, in rect: Rect, _ journal: Journal) -> Int? {
    let lines = lines(in: journal, rect)
    let line = window(lines, rect).rows.lowerBound + y - rect.y - 2
    return y >= rect.y + 2 && lines.indices.contains(line) ? lines[line].index : nil
  }

  func draw(into buffer: inout Buffer, in rect: Rect, context: AppContext, isLoading: Bool) {
    buffer.write(day.words, x: rect.x, y: rect.y, Style(.title).adding(.bold))
    let lines = lines(in: context.journal, rect)
    if lines.isEmpty {
      let text = isLoading ? "Reading the entries of this day." : "No entries on this day."
      buffer.write(text, x: rect.x, y: rect.y + 2, Style(.textMuted))
      return
    }
    let selected = selectedIndex(lines)
    for (row, number) in window(lines, rect).rows.enumerated() {
      let line = lines[number]
      let place = Rect(x: rect.x, y: rect.y + 2 + row, width: rect.width, height: 1)
      let isSelected = line.index == selected
      let style = isSelected ? .selected : Style(line.isFirst ? .text : .textMuted)
      buffer.fill(place, style)
      let used = buffer.write(line.text, x: place.x + 2, y: place.y, style, limit: place.width - 2)
      guard isSelected, line.isFirst else { continue }
      buffer.write(">", x: place.x, y: place.y, style)
      buffer.cursor = Point(x: place.x, y: place.y)
      field?.draw(into: &buffer, in: place, used: used, glyphs: context.glyphs)
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
      let head = Line(index: index, isFirst: true, text: "\(time)  \(record.entry.words(journal.distances))")
      let note = TextWrap.lines(record.note ?? "", width: max(1, rect.width - 11)).filter { !$0.isEmpty }
      return [head] + note.map { Line(index: index, isFirst: false, text: "         \($0)") }
    }
  }

  private func selectedIndex(_ lines: [Line]) -> Int {
    min(index, lines.last?.index ?? 0)
  }

  private func window(_ lines: [Line], _ rect: Rect) -> ListWindow {
    let selected = lines.firstIndex { $0.index == selectedIndex(lines) } ?? 0
    return ListWindow(selected: selected, count: lines.count, height: rect.height - 2)
  }

  private func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
