import ThemeKit

/// How a cell looks, in roles. Colors are looked up in the theme when the frame is sent.
package struct Style: Hashable, Sendable {
  package var foreground: Role
  package var background: Role
  package var attributes: Attributes

  /// A style of a foreground role on a background role.
  package init(_ foreground: Role = .text, on background: Role = .background, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The selected line or cell.
  package static let selected = Style(.selectionText, on: .selection)

  /// The same style with more attributes.
  package func adding(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }
}
