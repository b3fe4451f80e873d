import KneeDomain
import KneeStore

/// What a journal says of running, for the pane and the commands: made once for every change of it.
package struct RunBook: Sendable {
  /// All runs and sessions of other sports, oldest first, however old.
  package let log: [LogLine]
  /// The runs of it.
  package let runs: [PastRun]
  /// The newest sessions of other sports, by the id of the record.
  let sports: [String: ActivityEntry]
  /// The newest runs' answers of the knee, by the id of the run.
  let answers: [String: RunResponse]
  /// What is left of running today: a look at a run of next to nothing, of which only the bound matters.
  package let outlook: PlannedRun
  /// The state of running today; its runs are those whose records are at hand.
  package let running: RunningDay
  package let load: LoadGuard
  package let shoes: ShoeShelf
  package let cadence: CadenceLog?
  package let experiment: ExperimentDesk
  package let lock: PlanLock
  package let words: DistanceWords
  package let today: Day
  /// False while records that it rests on are still to be read.
  package let isComplete: Bool

  package init(_ journal: Journal, program: ProgramBook, lock: PlanLock, today: Day) {
    log = journal.rows.compactMap { LogLine($0, of: journal) }
    runs = log.compactMap { if case .run(let run) = $0 { run } else { nil } }
    running = RunningDay(program.replay.history, program: program.today, today: today)
    words = journal.distances
    var shoes: [Logged<Shoe>] = []
    var activities: [LoadGuard.Activity] = []
    for record in journal.records {
      switch record.entry {
      case .shoe(let shoe): shoes.append(Logged(shoe, id: record.id))
      case .activity(let activity):
        let day = record.day(startingAt: journal.dayStart)
        activities.append(LoadGuard.Activity(id: record.id, day: day, entry: activity))
      default: break
      }
    }
    sports = Dictionary(activities.map { ($0.id, $0.entry) }) { $1 }
    load = LoadGuard(runs: running.runs, activities: activities, day: today, units: words.units)
    self.shoes = ShoeShelf(shoes: shoes, runs: runs, today: today)
    experiment = ExperimentDesk(journal, running: running, today: today)
    cadence = CadenceLog(runs: running.runs)
    answers = Dictionary(running.runs.map { ($0.id, $0) }) { $1 }
    outlook = PlannedRun(0.001, running: running, past: runs, lock: lock, today: today)
    self.lock = lock
    self.today = today
    isComplete = journal.isComplete && program.today != nil
  }

  /// A look ahead at a distance of today.
  package func plan(_ kilometers: Double) -> PlannedRun {
    PlannedRun(kilometers, running: running, past: runs, lock: lock, today: today)
  }

}

extension RunEntry {
  /// The run as one sentence of its parts, in the units of the person.
  package func summary(_ words: DistanceWords) -> String {
    let parts = [
      kilometers > 0 ? words.text(kilometers) : nil,
      minutes > 0
        ? "\(RunLine.parts(of: self)[.time] ?? "")\(minutes == minutes.rounded() ? " min" : "")" : nil,
      words.pace(kilometers, minutes: minutes).map {
        "\($0) \(words.each)"
      },
      surface, downhill == true ? "downhill" : nil, descentMeters.map { "\(Int($0.rounded())) m down" },
      painDuring.map { "pain \($0.value)" }, painOneHourAfter.map { "within the hour \($0.value)" },
      effort.map { "effort \($0 == $0.rounded() ? String(Int($0)) : String($0))" },
      cadence.map { "\($0) steps a minute" }, shoe.map { "in \($0)" },
      ladder.map { "level \($0) of the ladder" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension ActivityEntry {
  /// The session as one sentence of its parts.
  package var summary: String {
    let parts = [
      sport.isEmpty ? nil : sport,
      minutes > 0
        ? "\(RunLine.parts(of: self)[.time] ?? "")\(minutes == minutes.rounded() ? " min" : "")" : nil,
      effort.map { "effort \($0 == $0.rounded() ? String(Int($0)) : String($0))" },
      painDuring.map { "pain \($0.value)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
