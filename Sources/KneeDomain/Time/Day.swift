/// A civil date of the proleptic Gregorian calendar, held as a day number.
///
/// Pure arithmetic: no time zone, no locale.
///
///     Day(year: 2026, month: 11, day: 21).adding(days: 10).iso  // "2026-12-01"
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int

  /// The day that many days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The day of a year, a month (1 to 12) and a day of the month; a day past the month's end runs on.
  public init(year: Int, month: Int, day: Int) {
    // Days from civil: years begin in March, so that the leap day is the last of the year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Days in that month of that year.
  public static func daysIn(year: Int, month: Int) -> Int {
    let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return next.number - Day(year: year, month: month, day: 1).number
  }

  /// The day of the week, Monday 0 to Sunday 6.
  public var weekday: Int {
    ((number + 3) % 7 + 7) % 7
  }

  /// The day `days` later (earlier when negative).
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// Earlier first.
  public static func < (a: Day, b: Day) -> Bool {
    a.number < b.number
  }

  /// The date as `2026-11-21`.
  public var iso: String {
    let (year, month, day) = civil
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
  }

  /// The date written as `2026-11-21`; nil for anything else or for a date that does not exist.
  public init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Day.daysIn(year: year, month: month)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as words: `Sat 21 Nov 2026`.
  public var words: String {
    let (year, _, _) = civil
    return "\(shortWords) \(year)"
  }

  /// The day as words without the year: `Sat 21 Nov`.
  public var shortWords: String {
    let (_, month, day) = civil
    return "\(Day.weekdayNames[weekday]) \(day) \(Day.monthNames[month - 1])"
  }

  /// Short names of the days of the week, Monday first.
  public static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  /// Short names of the months, January first.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// A number with leading zeros.
func pad(_ value: Int, _ width: Int) -> String {
  let digits = String(abs(value))
  return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}
