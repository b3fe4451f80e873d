import KneeDomain
import TerminalKit

/// The next four weeks with a change and without it, however the knee answers.
struct WeeksCompared: Hashable, Sendable {
  /// A line of the comparison.
  struct Row: Hashable, Sendable {
    var name: String
    var without: String
    var with: String

    var differs: Bool { without != with }
    var inWords: String { "\(name): \(without); with the change \(with)" }
  }

  let rows: [Row]
  /// Exercises whose dose differs at the end, or that only one of the two holds.
  let exercises: [Row]

  /// - Parameter changed: the days with the change.
  init(_ book: ProgramBook, changed: (Rehearsal) -> [ProgramDay]) {
    var rows: [Row] = []
    var exercises: [Row] = []
    for rehearsal in Rehearsal.allCases {
      let (before, after) = (book.days(rehearsal), changed(rehearsal))
      guard rehearsal == .allGreen else {
        rows.append(
          Row(name: rehearsal.shortName, without: Self.inAll(before), with: Self.inAll(after)))
        continue
      }
      rows += (0..<4).map { week in
        Row(
          name: "\(rehearsal.shortName), week \(week + 1)", without: Self.words(of: week, in: before),
          with: Self.words(of: week, in: after))
      }
      exercises = Self.exercises(before.last, after.last)
    }
    self.rows = rows
    self.exercises = exercises
  }

  /// A week from today on, 0 to 3: `phase 2, 3 sessions, 2 runs`.
  static func words(of week: Int, in days: [ProgramDay], naming phase: Bool = true) -> String {
    words(Array(days.dropFirst(7 * week).prefix(7)), naming: phase)
  }

  private static func inAll(_ days: [ProgramDay]) -> String { words(days) }

  private static func words(_ days: [ProgramDay], naming phase: Bool = true) -> String {
    guard let last = days.last else { return "no program" }
    let sessions = days.count { $0.plan.kind.isSession && !$0.plan.exercises.isEmpty }
    let runs = days.count { $0.plan.isRunDay && $0.allowsRunning }
    return (phase ? "phase \(last.phase.number ?? 1), " : "")
      + "\(sessions) \(sessions == 1 ? "session" : "sessions")"
      + (runs > 0 ? ", \(runs) \(runs == 1 ? "run" : "runs")" : "")
  }

  private static func exercises(_ before: ProgramDay?, _ after: ProgramDay?) -> [Row] {
    func doses(_ day: ProgramDay?) -> [(name: String, dose: String)] {
      (day?.plan.exercises ?? []).map { ($0.exercise.name, $0.usual.text) }
    }
    let (old, new) = (doses(before), doses(after))
    let names = old.map(\.name) + new.map(\.name).filter { name in !old.contains { $0.name == name } }
    return names.map { name in
      Row(
        name: name, without: old.first { $0.name == name }?.dose ?? "not in it",
        with: new.first { $0.name == name }?.dose ?? "not in it")
    }
    .filter(\.differs)
  }
}

extension Rehearsal {
  /// The rehearsal in two words.
  var shortName: String {
    switch self {
    case .allGreen: "All green"
    case .allAmber: "All amber, 4 weeks"
    case .redOnce: "Red once, 4 weeks"
    }
  }
}
