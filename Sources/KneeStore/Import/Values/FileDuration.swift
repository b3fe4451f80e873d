/// Durations as exports write them.
enum FileDuration {
  /// Seconds of `00:31:02`, `31:02.5`, `1:07:30` or `31:02,5`; nil for `--` and anything else.
  static func seconds(_ text: String) -> Double? {
    let parts = text.filter { !$0.isWhitespace }.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total = 0.0
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      guard (1...8).contains(part.count), part.first?.isASCIIDigit == true,
        isLast || part.allSatisfy(\.isASCIIDigit),
        let value = FileNumber.value(String(part).replacing(",", with: ".")),
        index == 0 || value < 60
      else { return nil }
      total = total * 60 + value
    }
    return total
  }
}
