/// A color scheme as its file gives it: sixteen slots of the tinted-theming base16 form, and the further
/// ones of base24 where the file has them.
package struct Scheme: Hashable, Sendable {
  /// The file name without extension.
  package let slug: String
  package let name: String
  package let author: String
  /// base00 to base0F.
  package let slots: [RGB]
  /// base12 to base17, the bright accents of base24, as many as the file has.
  package let brightAccents: [RGB]
  /// Only the terminal's own sixteen colors are used; the slots say which hue each stands for.
  package let usesTerminalColors: Bool

  package init(
    slug: String, name: String, author: String = "", slots: [RGB], brightAccents: [RGB] = [],
    usesTerminalColors: Bool = false
  ) {
    self.slug = slug
    self.name = name
    self.author = author
    self.slots = slots
    self.brightAccents = brightAccents
    self.usesTerminalColors = usesTerminalColors
  }

  /// Slot 0 to 15; black past the end.
  package subscript(slot: Int) -> RGB { slots.indices.contains(slot) ? slots[slot] : .black }

  /// Dark or light, from the colors: the flag in the file is wrong in some, and free text by its definition.
  package var appearance: Appearance { self[0].luminance <= self[5].luminance ? .dark : .light }

  /// Text and background of nearly black on white, or the reverse, ask for more contrast everywhere.
  package var isHighContrast: Bool { self[0].contrast(with: self[5]) >= 18 }
}

/// Light text on dark ground, or the reverse.
package enum Appearance: String, Hashable, Sendable {
  case dark, light
}
