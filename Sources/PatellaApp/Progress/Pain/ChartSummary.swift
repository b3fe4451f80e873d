import KneeDomain

/// The chart in one sentence: also its form for screen readers, for scripts and for the clipboard.
package struct ChartSummary {
  let history: PainHistory
  let range: ChartRange
  let days: ClosedRange<Day>
  let today: Day

  package init(history: PainHistory, range: ChartRange, last: Day, today: Day) {
    self.history = history
    self.range = range
    self.today = today
    days = range.firstDay(endingAt: last, earliest: history.days.first?.day)...last
  }

  /// `Last 6 weeks: median 3, worst 6 (Wed 11 Nov), 36 of 42 days logged, trend: easing.`
  package var words: String {
    let records = history[days]
    let length = days.upperBound.number - days.lowerBound.number + 1
    let scores = ScoreTally(records.lazy.compactMap(\.worst))
    guard let median = scores.median, let worst = scores.worst,
      let day = records.last(where: { $0.worst == worst })?.day
    else { return "\(name): no pain logged." }
    let date = day.civil.year == today.civil.year ? day.shortWords : day.words
    return "\(name): median \(ReadOut.number(median)), worst \(worst) (\(date)), "
      + "\(scores.count) of \(length) \(length == 1 ? "day" : "days") logged\(trend)."
  }

  /// Which way the pain goes, where enough days are logged to say.
  private var trend: String {
    // The ends of the stretch are all that the trend reads.
    let first = history[days.lowerBound...min(days.upperBound, days.lowerBound.adding(days: 6))]
    let last = history[max(days.lowerBound, days.upperBound.adding(days: -6))...days.upperBound]
    let worst = (first + last).compactMap { record in record.worst.map { (day: record.day, worst: $0) } }
    let trend = PainTrend(days: worst, in: days)
    return trend == .unclear ? "" : ", trend: \(trend.plainName)"
  }

  private var name: String {
    if days.upperBound != today {
      return "\(range == .all ? "All" : range.words) to \(days.upperBound.words)"
    }
    return range == .all ? "Since \(days.lowerBound.words)" : "Last \(range.words)"
  }
}
