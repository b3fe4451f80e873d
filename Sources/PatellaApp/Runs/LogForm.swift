import KneeDomain
import KneeStore
import TerminalKit

/// A run or a session of another sport that is typed: in one line, or in the fields below it, which write the line.
struct LogForm: Sendable {
  let kind: LogKind
  /// The record that is changed; nil for a new one.
  let record: Record?
  private(set) var line: TextField
  /// The field that has the focus; nil for the line.
  private(set) var focus: RunPart?
  private(set) var field = TextField(limit: LogForm.limit)
  /// What the fields say, once one of them has the focus.
  private var parts: [RunPart: String] = [:]
  private let units: Units
  private let shoes: [String]
  private let today: Day

  private static let limit = 200

  /// What a key did to it.
  enum Outcome: Sendable {
    case editing, cancelled
    case entered(Entry, on: Day, name: String)
  }

  init(_ kind: LogKind, _ book: RunBook) {
    self.kind = kind
    record = nil
    line = TextField(limit: LogForm.limit)
    (units, shoes, today) = (book.words.units, book.shoes.worn.map(\.name), book.today)
  }

  /// The form of what was recorded; nil for records of other kinds.
  init?(_ record: Record, on day: Day, _ book: RunBook) {
    let day = day == book.today ? nil : day
    let parts: [RunPart: String]
    switch record.entry {
    case .run(let run):
      kind = .run
      parts = RunLine.parts(of: run, on: day, units: book.words.units)
    case .activity(let activity):
      kind = .sport
      parts = RunLine.parts(of: activity, on: day)
    default: return nil
    }
    self.record = record
    line = TextField(RunLine.text(parts), limit: 2 * LogForm.limit)
    (units, shoes, today) = (book.words.units, book.shoes.worn.map(\.name), book.today)
  }

  /// What is understood of the line.
  var reading: LogReading {
    LogReading(line.text, kind, units: units, shoes: shoes, today: today)
  }

  /// What a field shows.
  func text(of part: RunPart) -> String {
    part == focus ? field.text : (focus == nil ? reading.parts[part] : parts[part]) ?? ""
  }

  mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter:
      let reading = reading
      if let entry = reading.entry { return .entered(entry, on: reading.day, name: reading.name) }
    case .tab, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    default:
      if focus == nil {
        _ = line.type(key)
      } else if field.type(key) == .edited {
        write()
      }
    }
    return .editing
  }

  mutating func paste(_ text: String) {
    if focus == nil {
      _ = line.insert(text)
    } else if field.insert(text) == .edited {
      write()
    }
  }

  /// Whether the line may be left for the fields: a word that is not understood would be lost there.
  private var mayLeaveLine: Bool {
    switch reading.problem {
    case nil, .noDistance, .noTime, .noSport: true
    default: false
    }
  }

  private mutating func move(by step: Int) {
    let order = kind.parts
    guard let focus else {
      guard mayLeaveLine else { return }
      parts = reading.parts
      return show(step > 0 ? order.first : order.last)
    }
    let next = (order.firstIndex(of: focus) ?? 0) + step
    show(order.indices.contains(next) ? order[next] : nil)
  }

  private mutating func show(_ part: RunPart?) {
    focus = part
    field = TextField(part.flatMap { parts[$0] } ?? "", limit: LogForm.limit)
  }

  /// The fields write the line.
  private mutating func write() {
    guard let focus else { return }
    parts[focus] = String(field.text.filter { $0 != "\"" })
    line = TextField(RunLine.text(parts), limit: 2 * LogForm.limit)
  }
}
