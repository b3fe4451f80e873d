/// What a cell of the screen is for. Widgets ask for roles; only a theme knows colors.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, textMuted, background, surface
  case border, borderFocused, title
  case selection, selectionText
  case accent, link, success, warning, danger
  /// The pain ramp, 0 (none) to 10 (worst). Always beside the digit.
  case pain0, pain1, pain2, pain3, pain4, pain5, pain6, pain7, pain8, pain9, pain10
  case series1, series2, series3, series4
  case chartAxis, chartGrid
  case cursor, help
  /// Layers of a drawn figure: its outline, its soft parts, its hard parts.
  case drawingOutline, drawingSoft, drawingHard

  /// The role of a step of the pain ramp, clamped to 0 to 10.
  package static func pain(_ step: Int) -> Role {
    Role(rawValue: Role.pain0.rawValue + UInt8(min(10, max(0, step)))) ?? .pain10
  }
}
