import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// What the program is made from; choosing a line asks, and says what it would do.
  func changes(_ program: ProgramDay) -> [PlanLine] {
    let settings = program.settings
    var lines: [PlanLine] = [
      .muted("Enter asks first, and shows the next four weeks with the change and without it."), .blank,
      .title("Sessions a week in phase 2"),
    ]
    lines += (2...4).map { days in
      box(settings.daysPerWeek == days, "\(days) sessions a week", .daysPerWeek(days))
    }
    lines += [.blank, .title("What is at hand")]
    lines += Equipment.allCases.map { thing in
      box(
        settings.equipment.contains(thing), thing.plainName,
        .equipment(settings.equipment.symmetricDifference([thing])))
    }
    lines += [.blank, .title("The course")]
    lines.append(PlanLine(text: "A flare has begun: some gentle days", target: .change(.flare)))
    lines += Phase.numbered.filter { $0 != program.phase }.map { phase in
      PlanLine(
        text: "Go to phase \(phase.number ?? 1), \(phase.plainName)", target: .change(.phase(phase, by: nil)))
    }
    lines += [.blank, .title("What the program is for; choosing another begins a new one")]
    lines += conditions.map { condition in
      var start = settings
      (start.condition, start.phase, start.isChosen) = (condition, nil, true)
      return box(settings.condition == condition, condition.name, .start(start))
    }
    return lines
  }

  /// A line with a box that says whether it holds.
  func box(_ isChosen: Bool, _ text: String, _ action: PlanAction) -> PlanLine {
    PlanLine(
      marker: isChosen ? "[x] " : "[ ] ", text: text, style: Style(isChosen ? .title : .text),
      target: .change(action))
  }

  /// What the last report may be, then runner's knee, then all others by name.
  private var conditions: [Condition] {
    let reports = context.journal.records.compactMap { record in
      if case .report(let report) = record.entry { report } else { nil }
    }
    let likely = reports.last.map { Assessment(of: $0).candidates.map(\.condition) } ?? []
    var seen: Set<Condition> = []
    let others = Condition.allCases.filter { $0.template != .none }.sorted { $0.name < $1.name }
    return (likely + [.pfp] + others).filter { seen.insert($0).inserted }
  }
}

extension Phase {
  /// The phases of a program, in order.
  fileprivate static let numbered = allCases.filter { $0.number != nil }
}
