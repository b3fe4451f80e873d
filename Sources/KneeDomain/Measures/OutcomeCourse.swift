/// How one scale, or one activity of one's own, went over time.
///
///     let courses = OutcomeCourse.all(of: scores)
///     courses.first?.change  // from 60 to 72
public struct OutcomeCourse: Hashable, Sendable {
  /// A total and its day.
  public struct Value: Hashable, Sendable {
    /// The day it was entered for.
    public let day: Day
    /// The total.
    public let total: Double

    /// A total of a day.
    public init(day: Day, total: Double) {
      self.day = day
      self.total = total
    }
  }

  /// The scale.
  public let measure: OutcomeMeasure
  /// The activity, in the user's own words; nil for a total.
  public let item: String?
  /// The totals in order of time.
  public let values: [Value]

  /// A course of totals in order of time.
  public init(measure: OutcomeMeasure, item: String? = nil, values: [Value]) {
    self.measure = measure
    self.item = item
    self.values = values
  }

  /// Where it began and where it stands; nil before the second total. A scale that is itself a change began at 0.
  public var change: (before: Double, after: Double)? {
    guard let last = values.last else { return nil }
    if measure.isChange { return (0, last.total) }
    guard values.count > 1, let first = values.first else { return nil }
    return (first.total, last.total)
  }

  /// The courses of some scores in order of time: the scales in the order of the library, a scale's own activities in the
  /// order they were first named. Scales that are not known are left out.
  public static func all(of scores: some Sequence<(day: Day, score: OutcomeScore)>) -> [OutcomeCourse] {
    var order: [String?] = []
    var found: [String: [String?: [Value]]] = [:]
    for (day, score) in scores {
      if !order.contains(score.item) { order.append(score.item) }
      found[score.measure, default: [:]][score.item, default: []].append(Value(day: day, total: score.total))
    }
    return OutcomeMeasure.all.flatMap { measure in
      order.compactMap { item in
        found[measure.id]?[item].map { OutcomeCourse(measure: measure, item: item, values: $0) }
      }
    }
  }

  /// The mean of those activities of a scale that were scored more than once, at their first and their latest score; nil
  /// for fewer than two. The figure of a scale with activities of one's own is for their mean.
  public static func mean(of measure: OutcomeMeasure, in courses: [OutcomeCourse]) -> (
    count: Int, before: Double, after: Double
  )? {
    let changes = courses.filter { $0.measure == measure && $0.item != nil }.compactMap(\.change)
    guard changes.count > 1 else { return nil }
    let count = Double(changes.count)
    return (
      changes.count, changes.reduce(0) { $0 + $1.before } / count, changes.reduce(0) { $0 + $1.after } / count
    )
  }
}

extension OutcomeMeasure {
  /// Whether a value is itself a change since the beginning.
  public var isChange: Bool { range.lowerBound < 0 }

  /// Whether it scores activities of one's own.
  public var hasActivities: Bool { id == "psfs" }
}
