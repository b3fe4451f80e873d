import TerminalKit
import ThemeKit

/// What the user chose and what was detected, folded into one answer for the session.
package struct Settings: Hashable, Sendable {
  package var theme: String
  package var glyphs: GlyphLevel
  package var mouse: Bool
  package var bell: Bell

  /// Whether something that cannot wait is told by the bell.
  package enum Bell: String, Hashable, Sendable {
    case sound, off
  }

  package var timerEnd: TimerEnd = .bell

  /// How the end of an interval of a timer is told.
  package enum TimerEnd: String, Hashable, Sendable {
    case bell, flash, off
  }

  package init(theme: String, glyphs: GlyphLevel = .braille, mouse: Bool = true, bell: Bell = .sound) {
    self.theme = theme
    self.glyphs = glyphs
    self.mouse = mouse
    self.bell = bell
  }
}
