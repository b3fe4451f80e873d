import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// Why the plan of a day is as it is: each decision with its rule, the source, and the records it rests on.
package struct ReasonsOverlay: Hashable, Sendable {
  package let day: Day
  private(set) var place = ReadingPlace()

  package init(_ day: Day) {
    self.day = day
  }

  /// False when the key closes it.
  mutating func type(_ key: Key, lines: Int, height: Int) -> Bool {
    switch key {
    case .escape, .enter, .character("q"), .character("w"): return false
    default: _ = place.scroll(key, lines: lines, height: height)
    }
    return true
  }
}

extension AppState {
  func reasonLines(_ reasons: ReasonsOverlay, width: Int) -> [ReasonLine] {
    guard let plan = program.day(reasons.day) else {
      return [ReasonLine("The records that the program rests on are still being read.")]
    }
    return Reasons(plan, journal: journal).lines(width: width)
  }

  private var reasonsSize: Size { Size(width: min(84, size.width - 2), height: size.height - 2) }

  mutating func reasonsKey(_ key: Key, _ reasons: ReasonsOverlay) {
    var reasons = reasons
    let content = Panel.content(of: Rect(reasonsSize))
    let lines = reasonLines(reasons, width: content.width).count
    overlay = reasons.type(key, lines: lines, height: content.height) ? .reasons(reasons) : nil
  }

  func drawReasons(_ reasons: ReasonsOverlay, into buffer: inout Buffer) {
    let content = Dialog.draw(
      title: "Why, \(reasons.day.shortWords)", hint: "Up Down scroll  Esc close", size: reasonsSize,
      glyphs: settings.glyphs, into: &buffer)
    let lines = reasonLines(reasons, width: content.width)
    let top = max(0, min(reasons.place.top, lines.count - content.height))
    for (row, line) in lines.dropFirst(top).prefix(content.height).enumerated() {
      buffer.write(
        line.text, x: content.x, y: content.y + row, Style(line.role, on: .surface, line.attributes),
        limit: content.width)
    }
  }
}
