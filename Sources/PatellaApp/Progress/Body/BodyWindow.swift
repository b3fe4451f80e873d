import KneeDomain

/// How many days the drawn knee shows at once: the worst of each place in them.
enum BodyWindow: Int, CaseIterable, Hashable, Sendable {
  case week = 7
  case month = 30
  case quarter = 90
  case all = 0

  /// `30d`, as it stands in the title.
  var token: String { self == .all ? "all" : "\(rawValue)d" }

  var wider: BodyWindow { neighbor(1) }
  var narrower: BodyWindow { neighbor(-1) }

  private func neighbor(_ step: Int) -> BodyWindow {
    let all = BodyWindow.allCases
    let index = (all.firstIndex(of: self) ?? 0) + step
    return all[min(max(0, index), all.count - 1)]
  }

  /// The days up to and with one; of all those from the first pain on.
  func days(to last: Day, first: Day) -> ClosedRange<Day> {
    self == .all ? min(first, last)...last : last.adding(days: 1 - rawValue)...last
  }

  /// The same time before; nil where there is none.
  func daysBefore(_ last: Day) -> ClosedRange<Day>? {
    self == .all ? nil : last.adding(days: 1 - 2 * rawValue)...last.adding(days: -rawValue)
  }
}
