import KneeDomain

/// Calendar days laid on the x axis: one slot a day where there is room, otherwise a slot for each week,
/// month, quarter or several years. Slots follow the calendar; the first and the last are cut at the range.
package struct Timeline: Hashable, Sendable {
  package enum Bucket: Hashable, Sendable {
    case day, week, month, quarter
    case years(Int)

    /// The calendar step of one slot.
    var step: CalendarStep {
      switch self {
      case .day: .days(1)
      case .week: .weeks(1)
      case .month: .months(1)
      case .quarter: .months(3)
      case .years(let count): .years(count)
      }
    }

    /// Days of the shortest such bucket.
    var days: Int { step.days }

    /// What one slot stands for: `week`.
    package var name: String {
      switch self {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .quarter: "quarter"
      case .years(let count): count == 1 ? "year" : "\(count) years"
      }
    }
  }

  package let first: Day
  package let last: Day
  package let bucket: Bucket
  /// The first day of each slot.
  package let starts: [Day]

  /// The finest timeline of the days from `first` to `last` with at most `positions` slots.
  package init(first: Day, last: Day, positions: Int) {
    let last = max(first, last)
    let years = [1, 2, 5, 10, 20, 50, 100, 1000].map { Bucket.years($0) }
    let fitting = ([.day, .week, .month, .quarter] + years).first { bucket in
      let step = bucket.step
      return step.index(of: last) - step.index(of: first) < max(1, positions)
    }
    self.first = first
    self.last = last
    if let fitting {
      let step = fitting.step
      bucket = fitting
      starts = (step.index(of: first)...step.index(of: last)).map { max(first, step.start($0)) }
    } else {
      bucket = .years(1000)
      starts = [first]
    }
  }

  package var slots: Int { starts.count }

  /// The slot of a day, the nearest one for a day outside.
  package func slot(of day: Day) -> Int {
    let step = bucket.step
    return min(slots - 1, max(0, step.index(of: day) - step.index(of: first)))
  }

  /// The days of a slot.
  package func days(of slot: Int) -> ClosedRange<Day> {
    let slot = min(slots - 1, max(0, slot))
    return starts[slot]...(slot + 1 < slots ? starts[slot + 1].adding(days: -1) : last)
  }
}
