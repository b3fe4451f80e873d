import KneeDomain
import TerminalKit
import ThemeKit

/// The rows of signs under the axis: what was done and what happened, in as many rows as there are.
struct EventLanes {
  let data: PlotData
  let course: ProgramCourse

  /// The rows that would show each sort of event apart.
  static func wanted(_ history: PainHistory, _ course: ProgramCourse) -> Int {
    Sort.allCases.count { $0.isIn(history, course) }
  }

  /// What a row of its own could show.
  private enum Sort: CaseIterable {
    case runs, exercise, plan, notes

    func isIn(_ history: PainHistory, _ course: ProgramCourse) -> Bool {
      switch self {
      case .runs: history.has(.run)
      case .exercise: history.has(.exercise) || history.has(.session) || history.has(.activity)
      case .plan: !course.steps.isEmpty || history.has(.plan) || history.has(.shoe)
      case .notes: history.has(.note)
      }
    }
  }

  /// The lanes in that many rows. Of several events of a slot in one row the weightiest has the sign.
  func lanes(_ rows: Int) -> [PlotLane] {
    let sorts = Sort.allCases.filter { $0.isIn(data.history, course) }
    if rows >= sorts.count { return sorts.map { lane([$0]) } }
    switch rows {
    case ...0: return []
    case 1: return [lane([.plan, .runs, .exercise, .notes], name: "events")]
    case 2: return [lane([.runs, .exercise], name: "training"), lane([.plan, .notes], name: "events")]
    default: return [lane([.runs]), lane([.exercise]), lane([.plan, .notes], name: "events")]
    }
  }

  private func lane(_ sorts: [Sort], name: String? = nil) -> PlotLane {
    let signs = data.slots { days, records in
      // Rest is said where nothing else is.
      sorts.compactMap { sign($0, days, records) }.first { $0 != "-" }
        ?? (sorts.contains(.exercise) ? sign(.exercise, days, records) : nil)
    }
    let (full, short, role): (String, String, Role) =
      switch sorts.first {
      case .runs: ("runs", "r", .accent)
      case .exercise: ("exercise", "e", .success)
      case .plan: ("plan", "p", .accent)
      case .notes, nil: ("notes", "*", .textMuted)
      }
    return PlotLane(
      name: name ?? full, shortName: name == nil ? short : "", role: role, signs: signs)
  }

  private func sign(_ sort: Sort, _ days: ClosedRange<Day>, _ records: ArraySlice<DayRecord>) -> Character? {
    func has(_ kind: DayEvent.Kind) -> Bool { records.contains { $0.count(kind) > 0 } }
    switch sort {
    case .runs: return has(.run) ? "r" : nil
    case .exercise:
      if has(.exercise) || has(.session) { return "e" }
      if has(.activity) { return "a" }
      return data.timeline.bucket == .day && !records.isEmpty && !has(.run) ? "-" : nil
    case .plan:
      if let step = course.steps.first(where: { days.contains($0.day) }), let number = step.phase.number {
        return Character(String(number))
      }
      if course.flares.contains(where: { days.contains($0.start) }) { return "f" }
      if course.flares.contains(where: { $0.start < days.lowerBound && $0.end >= days.lowerBound }) {
        return "~"
      }
      return has(.shoe) ? "s" : has(.plan) ? "p" : nil
    case .notes: return has(.note) ? "*" : nil
    }
  }

  /// What the signs mean, for the legend.
  var legend: [String] {
    let history = data.history
    let parts: [(Bool, String)] = [
      (history.has(.run), "r run"), (history.has(.exercise) || history.has(.session), "e exercise"),
      (history.has(.activity), "a other sport"), (data.timeline.bucket == .day, "- rest"),
      (!course.steps.isEmpty, "1-4 phase begins"), (!course.flares.isEmpty, "f~ flare"),
      (history.has(.shoe), "s shoe"), (history.has(.plan), "p plan change"), (history.has(.note), "* note"),
    ]
    return parts.filter(\.0).map(\.1)
  }
}
