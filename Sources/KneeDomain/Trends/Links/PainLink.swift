/// What pain did with more of a factor and with less of it: an association, never more.
///
/// Each week is compared with itself: the mean pain of its days with more against that of its days with less. What is
/// told is the mean of these differences. Pain that falls over months is the same for both sides of a week, so that what
/// changed in the same months does not get the credit; and the days of a week, which are alike, count once.
public struct PainLink: Hashable, Sendable {
  /// What pain is held against.
  public let factor: LinkFactor
  /// The days with more of it, of weeks that have both; in order.
  public let more: [LinkDay]
  /// The days with less of it, of weeks that have both; in order.
  public let less: [LinkDay]
  /// How many points more the days with more had, for each week that has both, oldest first.
  public let weeks: [Double]
  /// Days that say anything of the factor and of pain.
  public let known: Int
  /// The mean difference in points, more against less; nil where there are too few weeks.
  public let difference: MeanInterval?

  /// Weeks with both sorts of days that are needed before anything is said.
  public static let fewestWeeks = 6

  /// The link of a factor with the pain of some days, in order.
  public init(_ factor: LinkFactor, days: [LinkDay]) {
    var (more, less, weeks): ([LinkDay], [LinkDay], [Double]) = ([], [], [])
    var rest = days[...]
    while let monday = rest.first?.week {
      let week = rest.prefix { $0.week == monday }
      rest = rest.dropFirst(week.count)
      let mean = week.reduce(0) { $0 + $1.amount } / Double(week.count)
      let above = week.filter { factor.isMore($0.amount, mean: mean) == true }
      let below = week.filter { factor.isMore($0.amount, mean: mean) == false }
      guard let high = Self.meanPain(above), let low = Self.meanPain(below) else { continue }
      more += above
      less += below
      weeks.append(high - low)
    }
    self.factor = factor
    self.more = more
    self.less = less
    self.weeks = weeks
    known = days.count
    difference = weeks.count < Self.fewestWeeks ? nil : MeanInterval(weeks)
  }

  /// The ids of the records of the days that are compared, in order of their days.
  public var records: [String] {
    (more + less).sorted { $0.day < $1.day }.flatMap(\.records)
  }

  private static func meanPain(_ days: [LinkDay]) -> Double? {
    days.isEmpty ? nil : Double(days.reduce(0) { $0 + $1.pain }) / Double(days.count)
  }
}
