/// One cell of the screen.
package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  package var style: Style
  /// Columns the glyph takes, 1 or 2; 0 for the second column of a wide glyph.
  package var width: UInt8

  /// A cell.
  package init(_ glyph: Glyph = .space, _ style: Style = Style(), width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }
}
