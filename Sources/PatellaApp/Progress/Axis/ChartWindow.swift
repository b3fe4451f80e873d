import KneeDomain

/// Which days are shown, and the day under the cursor. The window follows the cursor by most of its length,
/// so that nearly all steps leave the chart where it is.
struct ChartWindow: Hashable, Sendable {
  private(set) var range = ChartRange.sixWeeks
  /// Nil until the cursor was moved: the latest entry.
  private var chosen: Day?
  /// Nil while the window ends today.
  private var end: Day?

  func last(today: Day) -> Day {
    min(today, end ?? today)
  }

  func cursor(_ history: PainHistory, today: Day) -> Day {
    let latest = history.days.last { $0.worst != nil && $0.day <= today } ?? history.days.last
    return min(chosen ?? latest?.day ?? today, today)
  }

  func days(_ history: PainHistory, today: Day) -> ClosedRange<Day> {
    let last = last(today: today)
    return range.firstDay(endingAt: last, earliest: history.days.first?.day)...last
  }

  mutating func move(to day: Day, _ history: PainHistory, today: Day) {
    let earliest = min(history.days.first?.day ?? today, range.firstDay(endingAt: today, earliest: nil))
    let day = max(earliest, min(today, day))
    chosen = day
    follow(day, history, today: today)
  }

  mutating func show(_ range: ChartRange, _ history: PainHistory, today: Day) {
    let day = cursor(history, today: today)
    self.range = range
    end = nil
    follow(day, history, today: today)
  }

  /// Brings a day into view from wherever the window is.
  mutating func show(_ day: Day) {
    chosen = day
    end = range == .all ? nil : day.adding(days: 7)
  }

  private mutating func follow(_ day: Day, _ history: PainHistory, today: Day) {
    let days = days(history, today: today)
    guard !days.contains(day) else { return }
    let length = days.upperBound.number - days.lowerBound.number + 1
    let last = day.adding(days: day < days.lowerBound ? length / 4 : 3 * length / 4)
    end = last < today ? last : nil
  }
}
