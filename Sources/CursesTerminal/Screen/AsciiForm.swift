import Glibc

/// One ASCII character for one that is not, where the terminal does not read UTF-8. Drawings ask for their
/// own ASCII form; this is for text. Where a form would change what is said, such as `<` for "at most" or a
/// digit for a power, a question mark is the honest one.
enum AsciiForm {
  static func of(_ scalar: Unicode.Scalar) -> wchar_t {
    if let form = forms[scalar] { return wchar_t(form.value) }
    return 0x3F
  }

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
