import KneeDomain

/// Two stretches of pain in words: what the drawing shows, for those who read it.
package struct ComparisonWords {
  let comparison: PainComparison?
  let isASCII: Bool

  package init(_ comparison: PainComparison?, isASCII: Bool) {
    self.comparison = comparison
    self.isASCII = isASCII
  }

  /// A line for each stretch, and what comes of it.
  package var lines: [String] {
    guard let comparison else {
      return ["Two flares of one program are needed for this; the program knows of fewer so far."]
    }
    return [
      line("now", comparison.now, settled: comparison.nowSettled),
      line("before", comparison.before, settled: comparison.beforeSettled), answer(comparison),
    ]
  }

  private func line(_ name: String, _ stretch: PainStretch, settled: Int?) -> String {
    let head = "\(name), \(ReadOut.name(of: stretch.days, isASCII: isASCII))"
    guard let median = stretch.median, let worst = stretch.worst else { return "\(head): no pain logged." }
    let number = worst.day.number - stretch.days.lowerBound.number + 1
    var parts = [
      "median \(ReadOut.number(median))", "worst \(worst.score) (day \(number))",
      "\(stretch.logged) of \(stretch.length) days logged",
    ]
    if comparison?.kind == .flares {
      parts.append(
        settled.map { "settled after \($0) \($0 == 1 ? "day" : "days")" }
          ?? "not yet settled, as far as logged")
    }
    return "\(head): \(parts.joined(separator: ", "))."
  }

  private func answer(_ comparison: PainComparison) -> String {
    guard comparison.answer != .unclear, let now = comparison.now.median,
      let before = comparison.before.median
    else {
      return "Too few days to compare: each side needs \(PainComparison.fewest) that are logged."
    }
    let size = ReadOut.number(abs(before - now))
    let points = "\(size) \(size == "1" ? "point" : "points")"
    switch comparison.answer {
    case .easing: return "The median is \(points) lower: easier this time."
    case .rising: return "The median is \(points) higher: harder this time."
    case .steady, .unclear:
      return size == "0"
        ? "The medians are the same."
        : "The median is \(points) \(now < before ? "lower" : "higher"): less than counts as a change."
    }
  }
}
