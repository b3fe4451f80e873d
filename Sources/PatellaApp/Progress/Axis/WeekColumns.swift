import KneeDomain
import TerminalKit
import ThemeKit

/// Weeks side by side in columns of one width, the newest at the right; the cursor is always among them.
struct WeekColumns {
  /// The Monday of the newest week.
  let newest: Day
  /// Columns of a week, the blank between two weeks with them.
  let width: Int
  private let left: Int
  private let window: ListWindow

  /// - Parameters:
  ///   - newest: any day of the newest week.
  ///   - count: how many weeks there are.
  ///   - selected: any day of the week that must be visible.
  ///   - rect: where the columns stand.
  init(newest: Day, count: Int, selected: Day, width: Int, in rect: Rect) {
    self.newest = newest.monday
    self.width = max(1, width)
    left = rect.x
    window = ListWindow(
      selected: (self.newest.number - selected.monday.number) / 7, count: count,
      height: rect.width / self.width)
  }

  /// The Mondays of the visible weeks, oldest first, and the first column of each.
  var weeks: [(monday: Day, x: Int)] {
    window.rows.reversed().enumerated().map { (newest.adding(days: -7 * $1), left + $0 * width) }
  }

  /// The week in a column of the screen; nil beside them.
  func monday(at x: Int) -> Day? {
    let index = (x - left) / width
    return x >= left && index < weeks.count ? weeks[index].monday : nil
  }

  /// Writes each month over its first week, the year with the first one that has room, and again when it changes.
  func drawMonths(into buffer: inout Buffer, y: Int, maxX: Int) {
    let weeks = weeks
    let starts = weeks.indices.filter {
      $0 == 0 || weeks[$0].monday.civil.month != weeks[$0 - 1].monday.civil.month
    }
    var yearSaid: Int?
    for (place, index) in starts.enumerated() {
      let (year, month, _) = weeks[index].monday.civil
      let end = place + 1 < starts.count ? weeks[starts[place + 1]].x - 1 : maxX
      let name = Day.monthNames[month - 1]
      let names = yearSaid == year ? [name] : ["\(name) \(year)", name]
      guard let text = names.first(where: { $0.count <= end - weeks[index].x }) else { continue }
      buffer.write(text, x: weeks[index].x, y: y, Style(.textMuted))
      if text != name { yearSaid = year }
    }
  }
}

extension Day {
  /// The Monday of its week.
  var monday: Day { adding(days: -weekday) }
}
