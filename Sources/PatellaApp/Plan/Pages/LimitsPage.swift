import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// What a clinician said, what the user leaves out, and exercises of the user's own.
  func limits(_ program: ProgramDay) -> [PlanLine] {
    var lines: [PlanLine] = [
      .title("What a clinician said"), .muted("It outranks the program. Enter on a limit ends it."),
    ]
    lines += standingLimits.map { record, limit in
      PlanLine(
        text: ClinicianLimit(what: limit.what)?.plainName ?? limit.what,
        right: limit.until.map { "through \($0.shortWords)" } ?? "until ended",
        style: Style(.warning), target: .endLimit(record))
    }
    lines.append(PlanLine(marker: "+ ", text: "Add a clinician's limit", target: .form(.limit)))

    lines += [.blank, .title("What to leave out, by your own choice")]
    let out = program.settings.avoid
    lines += Exercise.Demand.allCases.map { demand in
      box(
        out.contains(demand.token), demand.leftOutWords,
        .avoid(out.symmetricDifference([demand.token])))
    }
    let names = out.subtracting(Exercise.Demand.allCases.map(\.token)).map { id in
      (id: id, name: name(of: id))
    }
    lines += names.sorted { $0.name < $1.name }.map { exercise in
      box(true, exercise.name, .avoid(out.subtracting([exercise.id])))
    }
    lines.append(PlanLine(marker: "+ ", text: "Leave an exercise out", target: .form(.leaveOut)))

    lines += [.blank, .title("Exercises of your own")]
    lines += context.journal.ownExercises.map { exercise in
      PlanLine(
        text: exercise.name, right: "\(exercise.dose.text), \(exercise.group.plainName)",
        target: .form(.own(exercise.id)))
    }
    lines.append(PlanLine(marker: "+ ", text: "Make an exercise of your own", target: .form(.own(nil))))
    return lines
  }

  /// The limits that hold today, with their records.
  private var standingLimits: [(record: String, limit: Limit)] {
    context.journal.records.compactMap { record in
      guard case .limit(let limit) = record.entry, limit.until.map({ $0 >= context.today }) ?? true else {
        return nil
      }
      return (record.id, limit)
    }
  }

  private func name(of id: String) -> String {
    ExerciseLibrary.exercise(id)?.name ?? context.journal.ownExercises.first { $0.id == id }?.name ?? id
  }
}

extension Exercise.Demand {
  /// What is left out with it.
  fileprivate var leftOutWords: String {
    switch self {
    case .weightBearing: "Everything that puts weight on the leg"
    case .tendon: "Everything that loads a tendon at the knee or the heel"
    case .impact: "Everything in which the foot strikes the ground"
    }
  }
}
