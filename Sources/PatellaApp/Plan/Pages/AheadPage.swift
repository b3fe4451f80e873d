import KneeDomain
import TerminalKit

extension PlanLines {
  /// The next four weeks, as they would be if the knee answered well, so-so, or badly once.
  func ahead() -> [PlanLine] {
    let rehearsals = Rehearsal.allCases.map { (rehearsal: $0, days: context.program.days($0)) }
    guard rehearsals.contains(where: { !$0.days.isEmpty }) else {
      return [.muted("The program begins with the first exercise or check-in.")]
    }
    var lines: [PlanLine] = [
      .title("The next four weeks"),
      .muted(
        "A rehearsal: every session and run done as asked, no test made. What comes depends on the knee."),
    ]
    let phases = Set(rehearsals.flatMap { $0.days.map(\.phase) })
    // Where the phase stays what it is, the table need not name it and finds room on a narrow screen.
    let isWide = phases.count == 1 && context.frame.width >= PlanTable.narrowest
    if isWide { lines += [.blank] + table(rehearsals.map { ($0.rehearsal.columnName, $0.days) }) }
    for (rehearsal, days) in rehearsals {
      let said = days.dropFirst().flatMap { day in day.decisions.map { (day.day, $0) } }
        .filter { [.phaseBack, .phaseForward, .stepBack, .stepForward, .deload].contains($0.1.kind) }
      if isWide && said.isEmpty { continue }
      lines += [
        .blank, PlanLine(text: rehearsal.plainName.capitalized(), style: Style(.title).adding(.bold)),
      ]
      if !isWide {
        lines += (0..<4).map { week in
          PlanLine(marker: "  Week \(week + 1)  ", text: WeeksCompared.words(of: week, in: days))
        }
      }
      lines += said.prefix(isWide ? 4 : 3).map {
        .muted($0.1.sentence, marker: "  \($0.0.shortWords)  ")
      }
    }
    return lines
  }

  private func table(_ columns: [(name: String, days: [ProgramDay])]) -> [PlanLine] {
    let head = PlanLine(table: PlanTable(cells: [""] + columns.map(\.name)), style: Style(.textMuted))
    return [head]
      + (0..<4).map { week in
        PlanLine(
          table: PlanTable(
            cells: ["Week \(week + 1)"]
              + columns.map { WeeksCompared.words(of: week, in: $0.days, naming: false) }))
      }
  }
}

extension Rehearsal {
  /// The head of its column.
  fileprivate var columnName: String {
    switch self {
    case .allGreen: "\(TrafficLight.green.shape) all green"
    case .allAmber: "\(TrafficLight.amber.shape) all amber"
    case .redOnce: "\(TrafficLight.red.shape) red once"
    }
  }
}

extension String {
  /// The text with its first letter large.
  fileprivate func capitalized() -> String { prefix(1).uppercased() + dropFirst() }
}
