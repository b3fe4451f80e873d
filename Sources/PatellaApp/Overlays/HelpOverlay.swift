import TerminalKit

/// The keys of the focused pane and those that hold everywhere, made from the live keymap.
package struct HelpOverlay: Hashable, Sendable {
  package var filter = FilterText()
  /// `/` was pressed: letters narrow the list.
  package private(set) var isFiltering = false
  private(set) var place = ReadingPlace()

  /// False when the key closes it.
  mutating func type(_ key: Key, lines: Int, height: Int) -> Bool {
    if isFiltering {
      switch key {
      case .enter: isFiltering = false
      case .escape:
        isFiltering = false
        filter = FilterText()
      default: if filter.type(key) { place = ReadingPlace() }
      }
      return true
    }
    switch key {
    case .escape, .character("?"), .character("q"), .enter: return false
    case .character("/"): isFiltering = true
    default: _ = place.scroll(key, lines: lines, height: height)
    }
    return true
  }
}

extension AppState {
  /// One line a binding: keys, what it does, where.
  func helpLines(_ help: HelpOverlay) -> [HelpLine] {
    let pane = pane(active)
    let context = context
    let scopes = pane.scopes(in: context)
    return keymap.bindings(in: scopes).map { binding in
      HelpLine(
        keys: binding.keys.map(KeyName.text).joined(separator: " "), text: binding.help,
        isHere: binding.scopes.contains(where: scopes.contains),
        reason: pane.reasonDisabled(binding.action, in: context))
    }.filter { help.filter.matches("\($0.keys) \($0.text)") }
  }

  private func helpSize(lines: Int) -> Size {
    Size(width: min(76, size.width - 2), height: min(lines + 5, size.height - 2))
  }

  mutating func helpKey(_ key: Key, _ help: HelpOverlay) {
    var help = help
    let lines = helpLines(help).count
    let height = Panel.content(of: Rect(helpSize(lines: lines))).height
    overlay = help.type(key, lines: lines, height: height) ? .help(help) : nil
  }

  func drawHelp(_ help: HelpOverlay, into buffer: inout Buffer) {
    let lines = helpLines(help)
    let content = Dialog.draw(
      title: "Keys in \(active.title)",
      hint: help.isFiltering ? "Enter keep  Esc all" : "/ search  Esc close",
      size: helpSize(lines: lines.count), glyphs: settings.glyphs, into: &buffer)
    let (head, list) = content.splitTop(help.isFiltering || !help.filter.text.isEmpty ? 1 : 0)
    help.filter.draw("/ ", into: &buffer, in: head, isFocused: help.isFiltering)
    let keysWidth = min(18, max(8, list.width / 4))
    let top = max(0, min(help.place.top, lines.count - list.height))
    for (row, line) in lines.dropFirst(top).prefix(list.height).enumerated() {
      let y = list.y + row
      let style = line.isHere ? Style(.accent, on: .surface).adding(.bold) : Style(.text, on: .surface)
      buffer.write(line.keys, x: list.x, y: y, style, limit: keysWidth - 1)
      let text = line.reason.map { "\(line.text) (\($0))" } ?? line.text
      buffer.write(
        text, x: list.x + keysWidth, y: y, Style(line.reason == nil ? .text : .textMuted, on: .surface),
        limit: list.width - keysWidth)
    }
  }
}

struct HelpLine: Hashable, Sendable {
  var keys: String
  var text: String
  /// Bound in the focused pane, not just everywhere.
  var isHere: Bool
  /// Why it cannot be done now.
  var reason: String?
}
