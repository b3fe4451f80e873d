/// A key as the terminal sends it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Control with a lower-case letter.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
}

/// What the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  package var kind: Kind
  package var at: Point

  /// A mouse event at a cell.
  package init(kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
}

/// What comes in from the terminal.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// A whole bracketed paste, as text.
  case paste(String)
}
