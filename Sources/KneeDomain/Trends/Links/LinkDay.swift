/// A day that says how much there was of a factor, and what pain went with it.
public struct LinkDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// Kilometers, steps a minute, hours slept, days since strength work; 1 or 0 for downhill or not.
  public let amount: Double
  /// The pain it is held against, 0 to 10.
  public let pain: Int
  /// The ids of the records it is told by.
  public let records: [String]

  /// A day of the given parts.
  public init(day: Day, amount: Double, pain: Int, records: [String] = []) {
    self.day = day
    self.amount = amount
    self.pain = pain
    self.records = records
  }

  /// Its Monday.
  var week: Day { day.adding(days: -day.weekday) }
}
