import KneeDomain
import TerminalKit

extension PlanLines {
  /// What the program holds, with the dose and the neighbors in the chain.
  func exercises(_ program: ProgramDay) -> [PlanLine] {
    var lines = bounds(program)
    guard !program.plan.exercises.isEmpty else {
      return lines + [.muted("The program holds no exercises now.")]
    }
    let what = program.plan.kind.isSession ? "Today" : "The next session"
    let often = program.phase == .build ? ", \(program.settings.daysPerWeek) sessions a week" : ""
    lines += [.title(what + often), .blank]
    for item in program.plan.exercises {
      var words = [item.dose.text]
      if let way = item.way { words.append(way) }
      if item.isReduced { words.append("less than the usual \(item.usual.text)") }
      if item.isNew { words.append("new") }
      if item.isPrescribed { words.append("prescribed") }
      lines.append(
        PlanLine(
          text: item.exercise.name, right: words.joined(separator: ", "), target: .exercise(item.id)))
    }
    let keys: [(Action, String)] = [
      (.easier, "an easier one of its chain"), (.harder, "a harder one"), (.takeOut, "takes it out"),
      (.addExercise, "adds another"),
    ]
    let words = keys.map { "\(context.key($0, in: [.planExercises])) \($1)" }.joined(separator: ", ")
    return lines + [.blank, .muted("Enter reads about it, \(words).")]
  }

  /// What could be added in this phase.
  func additions(_ program: ProgramDay) -> [PlanLine] {
    let held = Set(program.plan.exercises.map(\.id))
    let free = ExerciseLibrary.all.filter { exercise in
      exercise.phases.contains(program.phase) && !held.contains(exercise.id)
        && context.lock.limits.allSatisfy { $0.allows(exercise) }
    }
    return [.title("Add to the plan"), .blank]
      + free.map { exercise in
        PlanLine(
          text: exercise.name, right: exercise.targets.joined(separator: ", "),
          target: .change(.add(exercise.id)))
      }
  }
}
