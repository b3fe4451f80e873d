import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// What a sentence about running rests on: its rule, the source, the records.
package struct Basis: Hashable, Sendable {
  var sentence: String
  var rule: String?
  var source: String
  var records: [String] = []

  /// It as a page to read.
  func lines(width: Int, journal: Journal) -> [StyledLine] {
    var text = StyledText(width: width)
    text.add(sentence, Style(.title).adding(.bold))
    if let rule {
      text.heading("The rule")
      text.add(rule, marker: "  ")
    }
    text.heading("Where it comes from")
    text.add(source, marker: "  ")
    guard !records.isEmpty else { return text.lines }
    text.heading("The records it rests on")
    let shown = records.suffix(30)
    if shown.count < records.count {
      text.add("The last \(shown.count) of \(records.count):", Style(.textMuted), marker: "  ")
    }
    for id in shown.reversed() { text.add(Basis.words(of: id, in: journal), marker: "  - ") }
    return text.lines
  }

  /// A record in one line.
  static func words(of id: String, in journal: Journal) -> String {
    if let record = journal.record(id: id) {
      return "\(record.day(startingAt: journal.dayStart).words): \(record.words(journal.distances))"
    }
    guard let row = journal.row(id: id) else { return "a record that is gone" }
    let distance = row.amount.map { ", \(journal.distances.text($0))" } ?? ""
    return "\(row.day.words): \(row.kind.rawValue)\(distance)\(row.pain.map { ", pain \($0.value)" } ?? "")"
  }
}

/// A basis on the whole screen.
package struct BasisOverlay: Sendable {
  let basis: Basis
  var place = ReadingPlace()

  init(_ basis: Basis) {
    self.basis = basis
  }
}

extension AppState {
  mutating func basisKey(_ key: Key, _ open: BasisOverlay) {
    var open = open
    let area = ReaderPage.text(in: size)
    let lines = open.basis.lines(width: area.width, journal: journal).count
    if open.place.scroll(key, lines: lines, height: area.height) {
      overlay = .basis(open)
    } else if [.escape, .enter, .character("q"), .character("w")].contains(key) {
      overlay = nil
    }
  }

  func drawBasis(_ open: BasisOverlay, into buffer: inout Buffer) {
    let lines = open.basis.lines(width: ReaderPage.textWidth(size.width), journal: journal)
    let page = ReaderPage(
      title: "What it rests on", ground: .selection, lines: lines,
      keys: [("Esc", "back"), ("Up Down", "scroll")])
    page.draw(open.place, into: &buffer, glyphs: settings.glyphs)
  }
}
