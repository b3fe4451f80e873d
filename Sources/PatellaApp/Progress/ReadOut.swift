import KneeDomain

/// Says in words what the chart shows.
package struct ReadOut {
  let history: PainHistory
  let timeline: Timeline
  /// Whether the text may use more than ASCII.
  let isASCII: Bool

  /// What the slot of `day` holds: `Thu 19 Nov 2026: left 3 (from 1), right no entry; run, 2 exercises`.
  func words(at day: Day) -> String {
    let slot = timeline.slot(of: day)
    let days = timeline.days(of: slot)
    let records = Array(history[days])
    let knees = history.knees.isEmpty ? [.unsaid] : history.knees
    let scores = knees.map { knee in
      timeline.bucket == .day ? dayWords(records.first, knee) : slotWords(records, knee)
    }
    var parts = [scores.joined(separator: ", ")]
    if timeline.bucket != .day {
      let logged = records.count { $0.worst != nil }
      parts.append("\(logged) of \(days.upperBound.number - days.lowerBound.number + 1) days logged")
    }
    let events = eventWords(records)
    if !events.isEmpty { parts.append(events) }
    return "\(name(of: days)): \(parts.joined(separator: "; "))"
  }

  private func dayWords(_ record: DayRecord?, _ knee: Knee) -> String {
    guard let span = record?[knee] else { return "\(knee.name) no entry" }
    return "\(knee.name) \(span.high)" + (span.low < span.high ? " (from \(span.low))" : "")
  }

  private func slotWords(_ records: [DayRecord], _ knee: Knee) -> String {
    let scores = ScoreTally(records.lazy.compactMap { $0[knee]?.high })
    guard let median = scores.median, let worst = scores.worst,
      let day = records.last(where: { $0[knee]?.high == worst })?.day
    else { return "\(knee.name) no entry" }
    return "\(knee.name) median \(Self.number(median)), worst \(worst) (\(day.shortWords))"
  }

  private func eventWords(_ records: [DayRecord]) -> String {
    let names: [(DayEvent.Kind, one: String, many: String)] = [
      (.run, "run", "runs"), (.exercise, "exercise", "exercises"), (.plan, "plan change", "plan changes"),
      (.shoe, "shoe change", "shoe changes"), (.note, "note", "notes"),
    ]
    return names.compactMap { kind, one, many in
      let count = records.reduce(0) { $0 + $1.count(kind) }
      return count == 0 ? nil : count == 1 ? one : "\(count) \(many)"
    }.joined(separator: ", ")
  }

  /// A range of days, as short as it is clear: `9–15 Nov 2026`.
  func name(of days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound.civil, days.upperBound.civil)
    guard days.lowerBound < days.upperBound else { return days.upperBound.words }
    let dash = isASCII ? "-" : "–"
    let end = "\(last.day) \(Day.monthNames[last.month - 1]) \(last.year)"
    if first.year != last.year {
      return "\(first.day) \(Day.monthNames[first.month - 1]) \(first.year) \(dash) \(end)"
    }
    if first.month != last.month { return "\(first.day) \(Day.monthNames[first.month - 1]) \(dash) \(end)" }
    return "\(first.day)\(dash)\(end)"
  }

  /// `3` or `3.5`.
  static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
