import KneeDomain

extension ReportSource {
  /// Runs, what the load says, and where the way back to running stands.
  var runs: ReportSection {
    let runs = running.runs.filter { days.contains($0.day) }
    guard let longest = runs.max(by: { $0.run.kilometers < $1.run.kilometers }) else {
      return ReportSection(heading: "Runs and load", blocks: [.paragraph("No run was logged in these days.")])
    }
    let words = running.words
    let distance = runs.reduce(0) { $0 + $1.run.kilometers }
    let pains = runs.compactMap { $0.answer.during?.value }
    let tally = ScoreTally(pains)
    var facts = [
      ReportFact(
        name: "Runs",
        text:
          "\(runs.count), \(words.text(distance)); longest \(words.text(longest.run.kilometers)) on \(date(longest.day))"
      ),
      ReportFact(
        name: "Pain during",
        text: tally.median.map { median in
          "median \(decimal(median)), worst \(tally.worst ?? 0) (said of \(pains.count) of \(runs.count))"
        } ?? "not said of any run"),
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
    var blocks: [ReportBlock] = [.facts(facts)]
    let findings = LoadGuard(runs: running.runs, day: days.upperBound, units: words.units).findings
    if !findings.isEmpty { blocks.append(.list(findings.map(\.text))) }
    return ReportSection(heading: "Runs and load", blocks: blocks)
  }
}
