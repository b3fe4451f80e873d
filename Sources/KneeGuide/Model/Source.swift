/// What a statement rests on: a publication, or honestly something less.
public enum Source: Hashable, Sendable {
  /// A publication.
  case paper(author: String, journal: String, year: Int, doi: String? = nil, about: String)
  /// A source in the words of the exercise library: author, journal, year, or what it is.
  case words(String)
  /// What clinicians are generally taught; no single study is claimed.
  case teaching
  /// A choice of this program, built on the studies named beside it; no study tested exactly this.
  case own

  /// The source as one line of text.
  public var citation: String {
    switch self {
    case .paper(let author, let journal, let year, let doi, let about):
      "\(author), \(journal), \(year)" + (doi.map { ", doi \($0)" } ?? "") + ": \(about)"
    case .words(let words):
      words.prefix(1).uppercased() + words.dropFirst() + "."
    case .teaching: "General clinical teaching; no single study behind it."
    case .own: "Thresholds chosen for this program on the studies named here; not tested as such."
    }
  }
}
