import KneeDomain

/// How far back a chart looks: `14d`, `6w`, `6m`, `2y` or `all`; any count of days, weeks, months or years.
package struct ChartRange: Hashable, Sendable {
  package enum Unit: Character, CaseIterable, Hashable, Sendable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"

    var name: String {
      switch self {
      case .days: "day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    }
  }

  /// How many of the unit; nil is everything there is.
  package var count: Int?
  package var unit: Unit

  private init(_ count: Int?, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The ranges that `+` and `-` step through, narrowest first.
  package static let steps = [
    ChartRange(14, .days), ChartRange(6, .weeks), ChartRange(6, .months), ChartRange(2, .years), all,
  ]
  package static let all = ChartRange(nil, .years)
  package static let sixWeeks = steps[1]

  /// The range that a word such as `6w` names; nil for anything else. At most 9,999 of a unit.
  package init?(token: some StringProtocol) {
    if token == "all" {
      self = .all
      return
    }
    let digits = token.dropLast()
    guard let unit = token.last.flatMap(Unit.init), (1...4).contains(digits.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits), count > 0
    else { return nil }
    self.init(count, unit)
  }

  /// The word for it: `6w`.
  package var token: String {
    count.map { "\($0)\(unit.rawValue)" } ?? "all"
  }

  /// In words: `6 weeks`.
  package var words: String {
    count.map { "\($0) \(unit.name)\($0 == 1 ? "" : "s")" } ?? "all"
  }

  /// The first day of the range that ends with `last`; `earliest` where it has no beginning of its own.
  package func firstDay(endingAt last: Day, earliest: Day?) -> Day {
    guard let count else { return min(last, earliest ?? last) }
    let (year, month, day) = last.civil
    switch unit {
    case .days: return last.adding(days: 1 - count)
    case .weeks: return last.adding(days: 1 - 7 * count)
    case .months:
      let months = year * 12 + month - 1 - count
      let start = (year: floorDivide(months, 12), month: months - floorDivide(months, 12) * 12 + 1)
      let length = Day.daysIn(year: start.year, month: start.month)
      return Day(year: start.year, month: start.month, day: min(day, length)).adding(days: 1)
    case .years:
      let length = Day.daysIn(year: year - count, month: month)
      return Day(year: year - count, month: month, day: min(day, length)).adding(days: 1)
    }
  }

  /// The next wider one of the steps, itself at the end.
  package var wider: ChartRange { step(by: 1) }
  /// The next narrower one of the steps, itself at the end.
  package var narrower: ChartRange { step(by: -1) }

  private func step(by offset: Int) -> ChartRange {
    let steps = Self.steps
    let index = steps.firstIndex(of: self) ?? 1
    return steps[min(steps.count - 1, max(0, index + offset))]
  }
}

func floorDivide(_ value: Int, _ divisor: Int) -> Int {
  value >= 0 ? value / divisor : (value - divisor + 1) / divisor
}
