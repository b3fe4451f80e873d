// Out of phase 3, into upkeep (facts.md, section f3).
extension ProgramState {
  var returnExit: [PhaseCriterion] {
    let long = runs.filter { $0.value.minutes >= 30 }.suffix(3)
    let isEasy: Bool? =
      long.contains { ($0.value.painDuring?.value ?? 0) > 2 }
      ? false : long.count < 3 ? false : long.allSatisfy { $0.value.painDuring != nil } ? true : nil
    let since = today.adding(days: -ProgramState.daysOfTest)
    let hop = results.symmetry("hop_distance", side: side, since: since)
    let psfs = measures.last { $0.entry.value.measure == "psfs" && $0.day >= since }
    return [
      PhaseCriterion(
        "runs", "Three runs of 30 minutes at pain 2 or less", isEasy,
        figures: long.map { "pain \($0.value.painDuring.map { "\($0.value)" } ?? "not said")" }.joined(
          separator: ", "),
        records: long.map(\.id)),
      PhaseCriterion(
        "hop", "Hop for distance at least 90 percent of the other leg", hop.map { $0.percent >= 90 },
        figures: hop.map { "\(whole($0.percent)) percent" } ?? "", test: "hop_distance",
        records: hop?.records ?? []),
      usualDistance,
      PhaseCriterion(
        "task", "Your main task at 8 of 10 or more", psfs.map { $0.entry.value.total >= 8 },
        figures: psfs.map { whole($0.entry.value.total) } ?? "", records: psfs.map { [$0.entry.id] } ?? []),
    ]
  }

  private var usualDistance: PhaseCriterion {
    let text = "Two weeks at 80 percent of the usual distance or more"
    guard let usual = profile?.usualKilometers, usual > 0 else {
      return PhaseCriterion("distance", text, nil)
    }
    func kilometers(_ days: Range<Int>) -> Double {
      zip(runDayOfRun, runs).filter { days.contains(today.number - $0.0.number) }.map(\.1.value.kilometers)
        .reduce(0, +)
    }
    let weeks = [kilometers(8..<15), kilometers(1..<8)]
    return PhaseCriterion(
      "distance", text, weeks.allSatisfy { $0 >= 0.8 * usual },
      figures: weeks.map { "\(whole($0)) km" }.joined(separator: ", ") + " of \(whole(usual))",
      records: zip(runDayOfRun, runs).filter { (1..<15).contains(today.number - $0.0.number) }.map(\.1.id))
  }
}
