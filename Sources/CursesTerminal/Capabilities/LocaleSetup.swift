import Glibc

/// What the environment says about the encoding of text, and what the C library was set to.
package struct LocaleSetup: Hashable, Sendable {
  /// The value that counts, such as `de_DE.UTF-8`; empty when none is set.
  package let requested: String
  /// Whether text that is not ASCII can be sent.
  package let isUTF8: Bool

  /// Reads the environment, of which the first variable that is not empty counts.
  package init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    requested = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let encoding = requested.split(separator: ".").dropFirst().first?.split(separator: "@").first ?? ""
    isUTF8 = ["utf-8", "utf8"].contains(encoding.lowercased())
  }

  /// Sets the C library up to encode wide characters. A locale that is asked for but not installed, which is
  /// common over SSH, is no reason for a screen without accents: any UTF-8 locale encodes the same.
  func apply() {
    if setlocale(LC_CTYPE, "") != nil, codeset == "UTF-8" { return }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { return }
  }

  private var codeset: String {
    guard let name = nl_langinfo(Int32(CODESET)) else { return "" }
    return String(cString: name)
  }
}
