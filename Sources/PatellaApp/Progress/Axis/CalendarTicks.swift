import KneeDomain
import TerminalKit

/// Ticks of a time axis that follow the calendar: days, weeks, months or years, the finest whose labels fit.
/// The year stands at the beginning and at the first label of each year.
package enum CalendarTicks {
  /// The ticks of a timeline on an axis of that many columns; those without a label are minor.
  ///
  /// Where there is room beside the axis, `lead` stands there and says the year, and the month when the
  /// labels are days; otherwise the first label says it.
  package static func of(_ timeline: Timeline, columns: Int, hasLead: Bool = false) -> (
    lead: String, ticks: [AxisTick]
  ) {
    let scale = SlotScale(slots: timeline.slots, columns: columns)
    let days = timeline.last.number - timeline.first.number + 1
    for step in CalendarStep.labeled where step.days >= timeline.bucket.days && days / step.days <= columns {
      let ticks = labeled(step, on: timeline, after: hasLead ? timeline.first : nil)
      guard !ticks.isEmpty, AxisLabels.place(ticks, on: scale) != nil else { continue }
      let lead = hasLead ? step.lead(timeline.first) : ""
      return (lead, ticks + minor(finerThan: step, besides: ticks, on: timeline, columns: columns))
    }
    // No step begins inside, or its label is too wide: name the first day as well as there is room.
    let (_, month, day) = timeline.first.civil
    let names = [
      timeline.first.words, timeline.first.shortWords, "\(day) \(Day.monthNames[month - 1])", "\(day)",
    ]
    return ("", names.first { TextWidth.of($0) <= columns }.map { [AxisTick(slot: 0, label: $0)] } ?? [])
  }

  private static func labeled(_ step: CalendarStep, on timeline: Timeline, after lead: Day?) -> [AxisTick] {
    var previous = lead
    return beginnings(of: step, on: timeline).map { slot, day in
      defer { previous = day }
      return AxisTick(slot: slot, label: step.label(of: day, after: previous))
    }
  }

  private static func minor(
    finerThan step: CalendarStep, besides ticks: [AxisTick], on timeline: Timeline, columns: Int
  ) -> [AxisTick] {
    let days = timeline.last.number - timeline.first.number + 1
    let finer = CalendarStep.minor.first {
      $0.days < step.days && $0.days >= timeline.bucket.days && days / $0.days * 3 <= columns
    }
    guard let finer else { return [] }
    let taken = Set(ticks.map(\.slot))
    return beginnings(of: finer, on: timeline).filter { !taken.contains($0.slot) }.map {
      AxisTick(slot: $0.slot)
    }
  }

  /// The slots in which a step begins, with the day it begins on.
  private static func beginnings(of step: CalendarStep, on timeline: Timeline) -> [(slot: Int, day: Day)] {
    var before = step.index(of: timeline.first.adding(days: -1))
    return (0..<timeline.slots).compactMap { slot in
      let last = slot + 1 < timeline.slots ? timeline.starts[slot + 1].adding(days: -1) : timeline.last
      let index = step.index(of: last)
      defer { before = index }
      return index == before ? nil : (slot, step.start(index))
    }
  }
}

/// A step of the calendar. Steps hang on fixed dates, so that ticks stay on their days when a range moves.
enum CalendarStep: Hashable, Sendable {
  case days(Int), weeks(Int), months(Int), years(Int)

  static let labeled: [CalendarStep] =
    [.days(1), .days(2), .weeks(1), .weeks(2)] + [1, 2, 3, 6].map { .months($0) }
    + [1, 2, 5, 10, 20, 50, 100, 1000].map { .years($0) }
  static let minor: [CalendarStep] = [.days(1), .weeks(1), .months(1), .months(3), .years(1), .years(10)]

  /// Days of the shortest such step.
  var days: Int {
    switch self {
    case .days(let count): count
    case .weeks(let count): 7 * count
    case .months(let count): [1: 28, 2: 59, 3: 90, 6: 181][count] ?? 28 * count
    case .years(let count): 365 * count
    }
  }

  /// The number of the step that a day is in.
  func index(of day: Day) -> Int {
    switch self {
    case .days(let count): return floorDivide(day.number, count)
    case .weeks(let count): return floorDivide(floorDivide(day.number + 3, 7), count)
    case .months(let count):
      let (year, month, _) = day.civil
      return floorDivide(year * 12 + month - 1, count)
    case .years(let count): return floorDivide(day.civil.year, count)
    }
  }

  /// The first day of a step.
  func start(_ index: Int) -> Day {
    switch self {
    case .days(let count): return Day(number: index * count)
    case .weeks(let count): return Day(number: index * count * 7 - 3)
    case .months(let count):
      let year = floorDivide(index * count, 12)
      return Day(year: year, month: index * count - year * 12 + 1, day: 1)
    case .years(let count): return Day(year: index * count, month: 1, day: 1)
    }
  }

  /// What stands before the labels: all that they leave out because it does not change.
  func lead(_ first: Day) -> String {
    let (year, month, _) = first.civil
    switch self {
    case .days: return "\(Day.monthNames[month - 1]) \(year)"
    case .weeks, .months: return String(year)
    case .years: return ""
    }
  }

  /// The label of the step that begins on `day`, in the light of the label before it.
  func label(of day: Day, after previous: Day?) -> String {
    let (year, month, date) = day.civil
    let isNewYear = previous?.civil.year != year
    let isNewMonth = isNewYear || previous?.civil.month != month
    let name = Day.monthNames[month - 1]
    switch self {
    case .days:
      let text = "\(Day.weekdayNames[day.weekday]) \(date)"
      return text + (isNewMonth ? " \(name)" : "") + (isNewYear ? " \(year)" : "")
    case .weeks: return "\(date) \(name)" + (isNewYear ? " \(year)" : "")
    case .months: return name + (isNewYear ? " \(year)" : "")
    case .years: return String(year)
    }
  }
}
