import KneeDomain
import TerminalKit

/// Says in words what the chart shows.
package struct ReadOut {
  let history: PainHistory
  let timeline: Timeline
  /// The phases and flares of the program.
  var course = ProgramCourse()
  /// Whether the text may use more than ASCII.
  let isASCII: Bool
  /// The notes of a day, where they are at hand.
  var notes: (Day) -> String? = { _ in nil }

  /// The day, and under it the week, month, … that its slot stands for.
  func lines(at day: Day, width: Int) -> [String] {
    let line = dayWords(day)
    guard timeline.bucket != .day else { return TextWrap.lines(line, width: width) }
    return [line] + TextWrap.lines(slotWords(timeline.slot(of: day)), width: width)
  }

  /// `Thu 19 Nov 2026: left 3 (from 1), right no entry; run, 2 exercises`.
  func dayWords(_ day: Day) -> String {
    let record = history[day]
    let scores = knees.map { knee in
      guard let span = record?[knee] else { return "\(knee.name) no entry" }
      return "\(knee.name) \(span.high)" + (span.low < span.high ? " (from \(span.low))" : "")
    }
    let events = eventWords(record.map { [$0] } ?? [])
    return sentence(day.words, scores, planWords(day...day), events, notes(day).map { "\"\($0)\"" } ?? "")
  }

  /// `9–15 Nov 2026: left median 3, worst 6 (Wed 11 Nov); 6 of 7 days logged; run`.
  func slotWords(_ slot: Int) -> String {
    let days = timeline.days(of: slot)
    let records = Array(history[days])
    let scores = knees.map { knee in
      let scores = ScoreTally(records.lazy.compactMap { $0[knee]?.high })
      guard let median = scores.median, let worst = scores.worst,
        let day = records.last(where: { $0[knee]?.high == worst })?.day
      else { return "\(knee.name) no entry" }
      return "\(knee.name) median \(Self.number(median)), worst \(worst) (\(day.shortWords))"
    }
    let logged = records.count { $0.worst != nil }
    let length = days.upperBound.number - days.lowerBound.number + 1
    return sentence(
      Self.name(of: days, isASCII: isASCII), scores, "\(logged) of \(length) days logged", planWords(days),
      eventWords(records)
    )
  }

  private var knees: [Knee] { history.knees.isEmpty ? [.unsaid] : history.knees }

  private func sentence(_ name: String, _ scores: [String], _ parts: String...) -> String {
    "\(name): " + ([scores.joined(separator: ", ")] + parts).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func eventWords(_ records: [DayRecord]) -> String {
    let names: [(DayEvent.Kind, one: String, many: String)] = [
      (.run, "run", "runs"), (.exercise, "exercise", "exercises"), (.session, "session", "sessions"),
      (.activity, "other sport", "other sports"), (.plan, "plan change", "plan changes"),
      (.shoe, "shoe change", "shoe changes"), (.note, "note", "notes"),
    ]
    let kilometers = records.reduce(0) { $0 + $1.kilometers }
    return names.compactMap { kind, one, many in
      let count = records.reduce(0) { $0 + $1.count(kind) }
      let words = count == 0 ? nil : count == 1 ? one : "\(count) \(many)"
      return kind == .run && kilometers > 0
        ? words.map { "\($0) of \(history.distances.text(kilometers))" } : words
    }.joined(separator: ", ")
  }

  /// The phase that begins on these days, and the flare that they are part of.
  private func planWords(_ days: ClosedRange<Day>) -> String {
    let phases = course.steps.filter { days.contains($0.day) }.map { step in
      "phase \(step.phase.number.map { "\($0), " } ?? "")\(step.phase.plainName), begins"
    }
    let flares = course.flares.filter { $0.start <= days.upperBound && $0.end >= days.lowerBound }.map {
      flare in
      days.lowerBound == days.upperBound
        ? "day \(days.lowerBound.number - flare.start.number + 1) of a flare"
        : "flare from \(flare.start.shortWords) to \(flare.end.shortWords)"
    }
    return (phases + flares).joined(separator: "; ")
  }

  /// A range of days, as short as it is clear: `9–15 Nov 2026`.
  static func name(of days: ClosedRange<Day>, isASCII: Bool) -> String {
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
