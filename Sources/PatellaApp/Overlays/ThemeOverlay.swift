import TerminalKit
import ThemeKit

/// The themes, shown live while one moves through them.
package struct ThemeOverlay: Hashable, Sendable {
  package private(set) var themes: [ThemeLibrary.Entry]
  package private(set) var selected: Int

  package init(chosen: String, themes: [ThemeLibrary.Entry]) {
    self.themes = themes
    selected = themes.firstIndex { $0.scheme.slug == chosen } ?? 0
  }

  /// The theme under the cursor.
  package var preview: String? {
    themes.indices.contains(selected) ? themes[selected].scheme.slug : nil
  }

  mutating func type(_ key: Key) -> Choosing<String> {
    switch key {
    case .escape, .character("t"), .character("q"): return .closed
    case .enter: return preview.map(Choosing.chosen) ?? .closed
    case .up, .character("k"): selected -= 1
    case .down, .character("j"): selected += 1
    case .pageUp: selected -= 10
    case .pageDown: selected += 10
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = themes.count - 1
    default: break
    }
    selected = min(max(0, selected), max(0, themes.count - 1))
    return .open
  }
}

extension AppState {
  func drawThemes(_ picker: ThemeOverlay, into buffer: inout Buffer) {
    // At the right edge, so that the panes it colors stay visible.
    let size = Size(width: min(44, size.width - 2), height: min(picker.themes.count + 4, size.height - 2))
    let content = Dialog.draw(
      title: "Themes", hint: "Enter keep  Esc as before", size: size, glyphs: settings.glyphs, side: .right,
      into: &buffer)
    let (list, note) = content.splitBottom(content.height > 4 ? 2 : 0)
    let rows = picker.themes.map {
      ListView.Row($0.scheme.name, right: $0.scheme.appearance.rawValue, style: Style(.text, on: .surface))
    }
    ListView(rows, selected: picker.selected, glyphs: settings.glyphs).draw(into: &buffer, in: list)
    if picker.themes.indices.contains(picker.selected), !picker.themes[picker.selected].adjusted.isEmpty {
      buffer.write(
        "Some colors adjusted to be readable.", x: note.x, y: note.maxY - 1, Style(.textMuted, on: .surface),
        limit: note.width)
    }
  }
}
