import KneeDomain

extension ReportSource {
  /// Runs, other sports, what the load says, and where the way back to running stands.
  var runs: ReportSection {
    let heading = "Runs and load"
    let runs = running.runs.filter { days.contains($0.day) }
    guard let longest = runs.max(by: { $0.run.kilometers < $1.run.kilometers }) else {
      let facts = otherSports.map { [ReportBlock.facts([$0])] } ?? []
      return ReportSection(heading: heading, blocks: [.paragraph("No run was logged in these days.")] + facts)
    }
    let words = running.words
    let distance = runs.reduce(0) { $0 + $1.run.kilometers }
    var facts = [
      ReportFact(
        name: "Runs",
        text:
          "\(runs.count), \(words.text(distance)); longest \(words.text(longest.run.kilometers)) on \(date(longest.day))"
      ),
      ReportFact(name: "Pain during", text: painWords(runs)),
    ]
    if let painful = runs.filter({ ($0.answer.during?.value ?? 0) >= 3 }).map(\.run.kilometers).min() {
      facts.append(ReportFact(name: "Shortest run with pain of 3 or more", text: words.text(painful)))
    }
    if let cap = SessionCap(runs: running.runs, day: days.upperBound.adding(days: 1)) {
      facts.append(
        ReportFact(
          name: "Longest that is advised", text: "\(words.text(cap.kilometers)): \(cap.reason(words))"))
    }
    if running.next != nil || runs.contains(where: { $0.run.ladder != nil }) {
      let level = running.ladder.level
      facts.append(
        ReportFact(
          name: "Walk-run ladder", text: "level \(level.number) of \(LadderLevel.top): \(level.text)"))
    }
    let load = LoadGuard(
      runs: running.runs, activities: activities, day: days.upperBound, units: words.units)
    facts += [cadence(runs), otherSports, effort(load)].compactMap(\.self)
    var blocks: [ReportBlock] = [.facts(facts)]
    if !load.findings.isEmpty { blocks.append(.list(load.findings.map(\.text))) }
    return ReportSection(heading: heading, blocks: blocks)
  }

  private func painWords(_ runs: [RunResponse]) -> String {
    let pains = runs.compactMap { $0.answer.during?.value }
    let tally = ScoreTally(pains)
    guard let median = tally.median, let worst = tally.worst else { return "not said of any run" }
    return "median \(decimal(median)), worst \(worst) (said of \(pains.count) of \(runs.count))"
  }

  /// The cadence of the last runs of these days.
  private func cadence(_ runs: [RunResponse]) -> ReportFact? {
    guard let log = CadenceLog(runs: runs) else { return nil }
    let count = log.runs.count
    return ReportFact(
      name: "Cadence",
      text: "\(log.current) steps a minute, "
        + (count == 1 ? "said of one run" : "the middle one of the last \(count) runs that say it"))
  }

  /// Minutes times effort of the last week, where any session says its effort.
  private func effort(_ load: LoadGuard) -> ReportFact? {
    guard load.effortMinutes > 0 else { return nil }
    let left = load.sessionsWithoutEffort
    return ReportFact(
      name: "Effort, last 7 days",
      text: "\(decimal(load.effortMinutes.rounded())) minutes × effort (0 to 10), "
        + "\(decimal(load.effortMinutesBefore.rounded())) in the 7 days before"
        + (left == 0 ? "" : "; \(left) \(left == 1 ? "session" : "sessions") of unsaid effort left out"))
  }
}
