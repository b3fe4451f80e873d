import KneeDomain
import KneeStore
import TerminalKit

/// The lines of every page, from the program and the log.
struct PlanLines {
  let context: AppContext
  let week: Int
  let isAdding: Bool
  /// The test that is open; nil for the list of tests.
  let test: String?

  init(_ context: AppContext, week: Int = 0, isAdding: Bool = false, test: String? = nil) {
    self.context = context
    self.week = week
    self.isAdding = isAdding
    self.test = test
  }

  func of(_ page: PlanPage) -> [PlanLine] {
    guard let program = context.plan else {
      return [.muted("The records that the program rests on are still being read.")]
    }
    return switch page {
    case .overview: overview(program)
    case .week: weekLines()
    case .exercises: isAdding ? additions(program) : exercises(program)
    case .running: running(program)
    case .tests: tests()
    case .why: why(program)
    case .ahead: ahead()
    case .firstDays: firstDays()
    case .change: changes(program)
    case .limits: limits(program)
    }
  }

  /// What stops or limits the plan.
  func bounds(_ program: ProgramDay) -> [PlanLine] {
    program.standing.isEmpty
      ? []
      : [.warning("A notice stands: \(context.key(.readNotice)) reads it.")]
        + context.lock.limits.map(\.plainName).sorted().map(PlanLine.warning)
  }
}
