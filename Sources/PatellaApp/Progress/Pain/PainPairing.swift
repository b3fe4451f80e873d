import KneeDomain

/// Which two stretches of days are laid side by side.
package enum PainPairing: String, CaseIterable, Hashable, Sendable {
  case flares
  case twoWeeks = "2w"
  case fourWeeks = "4w"

  /// The two stretches; nil where there are no two flares.
  package func comparison(
    _ history: PainHistory, course: ProgramCourse, upTo day: Day
  ) -> PainComparison? {
    switch self {
    case .flares:
      PainComparison(flares: course.flares.map(\.start), upTo: day) { history[$0]?.worst }
    case .twoWeeks: PainComparison(weeks: 2, upTo: day) { history[$0]?.worst }
    case .fourWeeks: PainComparison(weeks: 4, upTo: day) { history[$0]?.worst }
    }
  }

  /// The next one; nil after the last.
  var next: PainPairing? {
    let all = PainPairing.allCases
    return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }

  /// What is compared.
  var title: String {
    switch self {
    case .flares: "This flare and the one before, day by day"
    case .twoWeeks: "The last 2 weeks and the 2 before, day by day"
    case .fourWeeks: "The last 4 weeks and the 4 before, day by day"
    }
  }
}
