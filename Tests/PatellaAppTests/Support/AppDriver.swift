import KneeDomain
import KneeStore
import TerminalKit

@testable import PatellaApp

/// Drives the app by keys, as a person would, without a terminal or a disk: appends are acknowledged at once
/// unless `holdsWrites`.
///
///     var app = AppDriver(size: Size(width: 80, height: 24))
///     app.press("2 Right Enter 4 Enter")
///     #expect(app.screen.contains("recorded"))
struct AppDriver {
  var state: AppState
  var effects: [Effect] = []
  var now: Moment
  var holdsWrites = false
  private var random: UInt64 = 1

  /// Saturday 21 November 2026, 07:10, one hour ahead of UTC.
  static let morning = LocalTime.fixed(offset: 3600).moment(
    date: Day(year: 2026, month: 11, day: 21), second: 25_800)

  init(
    size: Size = Size(width: 80, height: 24), pane: PaneID = .today, glyphs: GlyphLevel = .braille,
    records: [Record] = [], isFirstStart: Bool = false
  ) {
    now = AppDriver.morning
    let localTime = LocalTime.fixed(offset: 3600)
    var journal = Journal(decodedFrom: now.date.adding(days: -60), isComplete: true)
    for record in records { journal.apply(record) }
    state = AppState(
      size: size, active: pane,
      journal: isFirstStart ? Journal(decodedFrom: now.date.adding(days: -60)) : journal, now: now,
      localTime: localTime,
      settings: Settings(theme: "marrow", glyphs: glyphs))
    send(.started)
    if isFirstStart { send(.loaded(journal)) }
  }

  mutating func send(_ event: AppEvent) {
    random += 1
    let new = update(&state, event, at: Tick(now: now, random: random))
    effects += new
    guard !holdsWrites else { return }
    for case .append(let ticket, let records) in new {
      let written = records.map { record in
        var record = record
        record.recorded = now.instant
        return record
      }
      send(.appended(ticket: ticket, records: written))
    }
  }

  /// Keys by name, separated by spaces: `2 Down Enter 4 Enter`, `Space`, `Ctrl-L`.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = KeyName.key(named: String(name)) else { preconditionFailure("no key \(name)") }
      send(.input(.key(key)))
    }
  }

  /// Text, a key a character.
  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  mutating func click(x: Int, y: Int) {
    send(.input(.mouse(MouseEvent(kind: .press, at: Point(x: x, y: y)))))
  }

  /// What the screen shows, a line a row, without blanks at line ends.
  var screen: String { view(state).text }

  var statusLine: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// The row of the screen on which a text stands; -1 for none.
  func row(of text: String) -> Int {
    screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) } ?? -1
  }

  /// The records of a kind that the journal holds now.
  func records(_ isWanted: (Entry) -> Bool) -> [Record] {
    state.journal.records.filter { isWanted($0.entry) }
  }
}

/// A score that is known to be one.
func score(_ value: Int) -> Score {
  guard let score = Score(value) else { preconditionFailure("\(value) is no score") }
  return score
}
