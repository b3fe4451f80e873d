import KneeDomain

/// The calendar in words.
struct CalendarWords {
  let calendar: AdherenceCalendar
  let today: Day

  /// `Last 28 days: 11 of 12 sessions.`
  var summary: String { "Last 28 days: \(sessions(in: today.adding(days: -27)...today))." }

  /// The summary, or a shorter one where there is no room for it.
  func summary(width: Int) -> String {
    let (done, asked) = calendar.sessions(in: today.adding(days: -27)...today)
    let choices = [summary, "28 days: \(count(done)), \(asked) asked for", "28 days: \(done) of \(asked)"]
    return choices.first { $0.count <= width } ?? choices[choices.count - 1]
  }

  /// `This week: 2 of 3 sessions. Since Mon 3 Aug 2026: 30 of 36.`
  var further: String {
    guard let first = calendar.entries.first?.day, first <= today else { return "" }
    let week = max(first, today.monday)...today
    return "This week: \(sessions(in: week)). Since \(first.words): \(sessions(in: first...today))."
  }

  private func sessions(in days: ClosedRange<Day>) -> String {
    let (done, asked) = calendar.sessions(in: days)
    if asked == 0 { return done == 0 ? "no session asked for" : "\(count(done)), none asked for" }
    return done > asked ? "\(count(done)), more than the \(asked) asked for" : "\(done) of \(count(asked))"
  }

  private func count(_ sessions: Int) -> String { sessions == 1 ? "1 session" : "\(sessions) sessions" }

  /// `Wed 18 Nov 2026: 5 of 6 exercises, partly done; run`.
  func readOut(_ day: Day) -> String {
    guard let entry = calendar.entry(of: day) else { return "\(day.words): before the program" }
    let exercises =
      switch entry.standing {
      case .done where entry.asked > 0: "\(entry.done) of \(entry.asked) exercises, all done"
      case .done: "\(entry.done == 1 ? "1 exercise" : "\(entry.done) exercises") done, none asked for"
      case .partly: "\(entry.done) of \(entry.asked) exercises, partly done"
      case .skipped: "none of \(entry.asked) exercises, left out"
      case .planned: "a session is planned"
      case .rest: "rest"
      case .stopped: "the program was stopped"
      }
    let run =
      entry.hasRun ? (day > today ? "; a run is planned" : day == today ? "; run today" : "; run") : ""
    return "\(day.words): \(exercises)\(run)"
  }
}

extension AdherenceCalendar.Entry {
  /// What stands in its cell: the number of exercises done, with a sign where it is not all of them.
  var cell: String {
    switch standing {
    case .done: String(done)
    case .partly: "\(done)-"
    case .skipped: "0"
    case .rest: "."
    case .planned: "o"
    case .stopped: "x"
    }
  }
}
