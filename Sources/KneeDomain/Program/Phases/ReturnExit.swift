// Out of phase 3, into upkeep (facts.md, section f3).
extension ProgramState {
  static let returnExit: [Exit] = [{ $0.longRuns }, { $0.hop }, { $0.usualDistance }, { $0.mainTask }]

  private var longRuns: PhaseCriterion {
    let long = Array(runs.reversed().lazy.filter { $0.value.minutes >= 30 }.prefix(3)).reversed()
    let isEasy: Bool? =
      long.contains { ($0.value.painDuring?.value ?? 0) > 2 }
      ? false : long.count < 3 ? false : long.allSatisfy { $0.value.painDuring != nil } ? true : nil
    return PhaseCriterion(
      "runs", "Three runs of 30 minutes at pain 2 or less", isEasy,
      figures: long.map { "pain \($0.value.painDuring.map { "\($0.value)" } ?? "not said")" }.joined(
        separator: ", "),
      records: long.map(\.id))
  }

  private var hop: PhaseCriterion {
    let hop = results.symmetry(
      "hop_distance", side: side, since: today.adding(days: -ProgramState.daysOfTest))
    return PhaseCriterion(
      "hop", "Hop for distance at least 90 percent of the other leg", hop.map { $0.percent >= 90 },
      figures: hop.map { "\(whole($0.percent)) percent" } ?? "", test: "hop_distance",
      records: hop?.records ?? [])
  }

  private var mainTask: PhaseCriterion {
    let since = today.adding(days: -ProgramState.daysOfTest)
    let psfs = measures.last { $0.entry.value.measure == "psfs" && $0.day >= since }
    return PhaseCriterion(
      "task", "Your main task at 8 of 10 or more", psfs.map { $0.entry.value.total >= 8 },
      figures: psfs.map { whole($0.entry.value.total) } ?? "", records: psfs.map { [$0.entry.id] } ?? [])
  }

  private var usualDistance: PhaseCriterion {
    let text = "Two weeks at 80 percent of the usual distance or more"
    guard let usual = profile?.usualKilometers, usual > 0 else {
      return PhaseCriterion("distance", text, nil)
    }
    let weeks = [kilometers(8..<15), kilometers(1..<8)]
    let words = DistanceWords(profile?.units)
    return PhaseCriterion(
      "distance", text, weeks.allSatisfy { $0 >= 0.8 * usual },
      figures: weeks.map(words.whole).joined(separator: ", ") + " of \(words.whole(usual))",
      records: runs(1..<15).map(\.id))
  }

  /// Kilometers run so many days ago.
  func kilometers(_ daysAgo: Range<Int>) -> Double {
    runs(daysAgo).reduce(0) { $0 + $1.value.kilometers }
  }

  /// The runs of so many days ago; they stand in the order of their days.
  private func runs(_ daysAgo: Range<Int>) -> ArraySlice<Logged<RunEntry>> {
    let first = runDayOfRun.lastIndex { today.number - $0.number >= daysAgo.upperBound }.map { $0 + 1 } ?? 0
    let end = runDayOfRun.lastIndex { today.number - $0.number >= daysAgo.lowerBound }.map { $0 + 1 } ?? 0
    return runs[first..<end]
  }
}
