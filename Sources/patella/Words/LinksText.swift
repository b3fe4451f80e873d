import KneeDomain

/// What went with pain, for a terminal of 80 columns.
enum LinksText {
  static func lines(_ links: PainLinks) -> [String] {
    var lines = PlainText.wrap("\(links.heading).", width: 78) + [""]
    for link in links.links {
      lines += PlainText.hanging(PlainText.padded("  \(link.figure ?? "-")", to: 8), link.sentence)
    }
    lines += ["", "How to read it"]
    for text in [PainLinks.method] + PainLinks.cautions { lines += PlainText.hanging("- ", text) }
    return lines
  }
}
