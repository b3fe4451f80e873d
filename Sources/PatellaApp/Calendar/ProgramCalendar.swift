import KneeDomain
import KneeStore

/// What the program plans, as days of a calendar: sessions, runs, and looks back at the knee.
///
/// Nobody knows the days to come: they are planned as if every session went well. An event is named by its week and its
/// place there, and by nothing else: so writing the calendar anew, today or from another device, moves it.
package struct ProgramCalendar {
  private let journal: Journal
  private let book: ProgramBook
  private let lock: PlanLock
  private let today: Day

  package init(journal: Journal, book: ProgramBook, today: Day) {
    self.journal = journal
    self.book = book
    self.today = today
    lock = Safety.lock(in: journal)
  }

  /// The events of some weeks from today on. While a warning leaves no exercise, only what it asks for.
  package func events(weeks: Int) -> [CalendarEvent] {
    if lock.replacesTheList, let level = lock.level {
      let advice = Advice(for: level)
      return [
        event(
          "notice-\(lock.standing.map(\.id).min() ?? "")", today, "Knee: \(level.plainName)",
          [advice.summary] + advice.now + advice.avoid
            + ["No sessions are planned until a clinician's all-clear is recorded."])
      ]
    }
    return (sessions(weeks: weeks) + rechecks).sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  private func sessions(weeks: Int) -> [CalendarEvent] {
    let days = Rehearsal.allGreen.days(in: book.replay, from: today, days: weeks * 7)
    let history = book.replay.history
    var counts: [Day: Int] = [:]
    for day in 0..<today.weekday where history.log(of: today.adding(days: -day - 1)).hasSession {
      counts[monday(of: today), default: 0] += 1
    }
    var runs: [Day: Int] = [:]
    for day in 0..<today.weekday where !history.log(of: today.adding(days: -day - 1)).runs.isEmpty {
      runs[monday(of: today), default: 0] += 1
    }
    return days.flatMap { day -> [CalendarEvent] in
      let monday = monday(of: day.day)
      var events: [CalendarEvent] = []
      if day.plan.kind.isSession {
        counts[monday, default: 0] += 1
        let count = day.plan.exercises.count
        events.append(
          event(
            "session-\(monday.iso)-\(counts[monday] ?? 1)", day.day,
            "Knee: \(count) \(count == 1 ? "exercise" : "exercises")",
            ["Phase \(day.phase.number ?? 1), \(day.phase.plainName)."] + limits
              + day.plan.exercises.map { "- \($0.exercise.name): \($0.dose.text)" } + [caveat]))
      }
      if day.plan.isRunDay, lock.allowsRunning {
        runs[monday, default: 0] += 1
        events.append(
          event(
            "run-\(monday.iso)-\(runs[monday] ?? 1)", day.day, "Knee: a run by the ladder",
            ["patella says on the day which level it is.", caveat]))
      }
      return events
    }
  }

  /// The looks back at the latest report that are still to come; while a notice stands none is asked for.
  private var rechecks: [CalendarEvent] {
    guard lock.standing.isEmpty, let schedule = RecheckSchedule(journal) else { return [] }
    return schedule.rechecks.filter { $0.day >= today }.map { recheck in
      event(
        "recheck-\(schedule.report.iso)-\(recheck.days)", recheck.day,
        "Knee: look back after \(recheck.days) days",
        [recheck.text])
    }
  }

  private var limits: [String] {
    Allowance.allCases.filter(lock.limits.contains).map(\.plainName)
  }

  private var caveat: String {
    "Planned on \(today.words) as if every session went well; the plan follows the knee."
  }

  private func monday(of day: Day) -> Day { day.adding(days: -day.weekday) }

  private func event(_ name: String, _ day: Day, _ summary: String, _ lines: [String]) -> CalendarEvent {
    CalendarEvent(
      uid: "\(name)@patella", day: day, summary: summary, description: lines.joined(separator: "\n"))
  }
}
