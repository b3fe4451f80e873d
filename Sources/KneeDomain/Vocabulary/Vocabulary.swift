/// The tokens of all lists, and help with mistyped ones.
///
///     Vocabulary.suggestion(for: "stairs_dwon")  // "stairs_down"
public enum Vocabulary {
  /// Every token of the lists of a symptom report, each once.
  public static let tokens: Set<String> = Set(SymptomReport.Key.allCases.flatMap(\.tokens))

  /// The known word nearest to a mistyped one; nil where none is near.
  ///
  /// Near means: no more than a third of its letters are wrong, missing, too many or swapped.
  public static func suggestion(for word: String, among known: some Sequence<String> = tokens) -> String? {
    let typed = Array(word.lowercased().prefix(64).map { $0 == "-" || $0 == " " ? "_" : $0 })
    let nearest =
      known
      .map { (word: $0, distance: editDistance(typed, Array($0))) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let nearest, nearest.distance * 3 <= max(typed.count, 3) else { return nil }
    return nearest.word
  }

  /// How many letters have to be changed, added, dropped or swapped with a neighbor to get from `a` to `b`.
  static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
