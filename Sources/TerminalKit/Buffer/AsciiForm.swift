/// One ASCII character for one that is not, where the terminal does not read UTF-8 or ASCII was asked for.
/// Drawings have an ASCII form of their own; this is for text. Where a form would change what is said, such as
/// `<` for "at most" or a digit for a power, there is none.
package enum AsciiForm {
  /// Nil for a character without one.
  package static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { forms[scalar] }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (form, originals) in table {
      for original in originals.unicodeScalars { forms[original] = form }
    }
    return forms
  }()

  private static let table: [(Unicode.Scalar, String)] = [
    ("-", "‐‑‒–—―−─━┄┈╌"), ("'", "‘’‚′"), ("\"", "“”„″«»"), (" ", "\u{A0}\u{2007}\u{2009}\u{202F}"),
    (".", "…·•"), ("x", "×✗✘"), ("*", "★●◆■▪"), ("o", "○◇□▫òóôõöøōő"), ("|", "│┃┆┊╎"),
    ("+", "┌┐└┘├┤┬┴┼╭╮╯╰✓✔"), ("<", "←‹◀"), (">", "→›▶"), ("^", "↑▲"), ("v", "↓▼"), ("~", "≈∼"), ("/", "÷⁄"),
    ("#", "█▓"), (":", "▒░"), ("a", "àáâãäåāă"), ("A", "ÀÁÂÃÄÅĀĂ"), ("c", "çćč"), ("C", "ÇĆČ"), ("d", "ďđ"),
    ("D", "ĎĐ"), ("e", "èéêëēęě"), ("E", "ÈÉÊËĒĘĚ"), ("i", "ìíîïīı"), ("I", "ÌÍÎÏĪİ"), ("l", "łľ"),
    ("L", "ŁĽ"),
    ("n", "ñńň"), ("N", "ÑŃŇ"), ("O", "ÒÓÔÕÖØŌŐ"), ("r", "řŕ"), ("R", "ŘŔ"), ("s", "śšşșß"), ("S", "ŚŠŞȘ"),
    ("t", "ťţț"), ("T", "ŤŢȚ"), ("u", "ùúûüūůűµμ"), ("U", "ÙÚÛÜŪŮŰ"), ("y", "ýÿ"), ("Y", "ÝŸ"), ("z", "źżž"),
    ("Z", "ŹŻŽ"),
  ]
}

extension Buffer {
  /// The frame with the ASCII form of every character that has one; the names and notes of people stay.
  package func inASCII() -> Buffer {
    var buffer = self
    buffer.changeGlyphs { glyph in
      guard glyph.bytes >= 0x80, let base = glyph.text.unicodeScalars.first, let form = AsciiForm.of(base)
      else {
        return glyph
      }
      return Glyph(CollectionOfOne(form))
    }
    return buffer
  }
}
