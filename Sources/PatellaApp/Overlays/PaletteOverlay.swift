import TerminalKit

/// Every command by name: type a word or two, Enter does it.
package struct PaletteOverlay: Hashable, Sendable {
  package var filter = FilterText()
  package private(set) var selected = 0

  mutating func type(_ key: Key, entries: [PaletteEntry]) -> Choosing<Action> {
    switch key {
    case .escape: return .closed
    case .enter:
      guard entries.indices.contains(selected) else { return .open }
      return .chosen(entries[selected].action)
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= 10
    case .pageDown: selected += 10
    default: if filter.type(key) { selected = 0 }
    }
    selected = min(max(0, selected), max(0, entries.count - 1))
    return .open
  }
}

struct PaletteEntry: Hashable, Sendable {
  var action: Action
  var text: String
  var key: String
}

extension AppState {
  /// The commands that can be given here, in the order of the keymap.
  func paletteEntries(_ palette: PaletteOverlay) -> [PaletteEntry] {
    let pane = pane(active)
    let context = context
    return keymap.bindings(in: pane.scopes(in: context))
      .filter { $0.action != .palette && pane.reasonDisabled($0.action, in: context) == nil }
      .map { PaletteEntry(action: $0.action, text: $0.help, key: $0.keys.first.map(KeyName.text) ?? "") }
      .filter { palette.filter.matches("\($0.text) \($0.action.rawValue)") }
  }

  func drawPalette(_ palette: PaletteOverlay, into buffer: inout Buffer) {
    let entries = paletteEntries(palette)
    let size = Size(width: min(70, size.width - 2), height: min(18, size.height - 2))
    let content = Dialog.draw(
      title: "Commands", hint: "Enter do it  Esc close", size: size, glyphs: settings.glyphs, into: &buffer)
    let (head, list) = content.splitTop(1)
    palette.filter.draw("/ ", into: &buffer, in: head)
    if entries.isEmpty {
      buffer.write("No command has these words.", x: list.x, y: list.y, Style(.textMuted, on: .surface))
    }
    let rows = entries.map { ListView.Row($0.text, right: $0.key, style: Style(.text, on: .surface)) }
    ListView(rows, selected: palette.selected, glyphs: settings.glyphs).draw(into: &buffer, in: list)
  }
}
