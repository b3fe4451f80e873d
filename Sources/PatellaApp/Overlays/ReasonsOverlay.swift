import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// Why the plan of a day is as it is: each decision with its rule, the source, and the records it rests on.
package struct ReasonsOverlay: Hashable, Sendable {
  package let day: Day
  private(set) var top = 0

  package init(_ day: Day) {
    self.day = day
  }

  /// False when the key closes it.
  mutating func type(_ key: Key, lines: Int) -> Bool {
    switch key {
    case .escape, .enter, .character("q"), .character("w"): return false
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp: top -= 10
    case .pageDown, .character(" "): top += 10
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = lines
    default: break
    }
    top = min(max(0, top), max(0, lines - 1))
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
    let lines = reasonLines(reasons, width: reasonsSize.width - 4).count
    overlay = reasons.type(key, lines: lines - reasonsSize.height + 3) ? .reasons(reasons) : nil
  }

  func drawReasons(_ reasons: ReasonsOverlay, into buffer: inout Buffer) {
    let content = Dialog.draw(
      title: "Why, \(reasons.day.shortWords)", hint: "Up Down scroll  Esc close", size: reasonsSize,
      glyphs: settings.glyphs, into: &buffer)
    let lines = reasonLines(reasons, width: content.width)
    let top = max(0, min(reasons.top, lines.count - content.height))
    for (row, line) in lines.dropFirst(top).prefix(content.height).enumerated() {
      buffer.write(
        line.text, x: content.x, y: content.y + row, Style(line.role, on: .surface, line.attributes),
        limit: content.width)
    }
  }
}
