// Out of phase 1 (facts.md, section f3): all, three days in a row.
extension ProgramState {
  /// The days in a row that the mornings must have been calm.
  static let calmDays = 3
  /// For how long a test opens phase 2, in days; our own choice.
  static let daysOfSettleTest = 7

  static let settleExit: [Exit] = [
    { $0.calm("pain", "Pain in the morning at most 2", \.pain.value) { $0 <= 2 } },
    { $0.calm("worst", "Worst pain at most 4", \.worst?.value) { $0 <= 4 } },
    { $0.calm("swelling", "No new swelling", \.swelling?.rawValue) { $0 == "none" } },
    { $0.walk(minutes: 20, limped: $0.open.contains { $0.response.limp == true } || $0.recentLimp) },
    { $0.bend },
    { $0.standUp },
  ]

  /// Something that three mornings in a row must say.
  private func calm<Value>(
    _ id: String, _ text: String, _ value: (Morning) -> Value?, _ holds: (Value) -> Bool
  ) -> PhaseCriterion {
    let known = (0..<ProgramState.calmDays).compactMap { morning(of: today.adding(days: -$0)) }
    let values = known.compactMap(value)
    let isMet: Bool? =
      values.contains { !holds($0) } ? false : values.count == ProgramState.calmDays ? true : nil
    return PhaseCriterion(
      id, text + ", three days in a row", isMet,
      figures: values.reversed().map { "\($0)" }.joined(separator: ", "), records: known.flatMap(\.records))
  }

  /// Whether a session of the last three days was said to be with a limp.
  private var recentLimp: Bool {
    verdicts.suffix(3).contains { verdict in
      today.number - verdict.day.number <= ProgramState.calmDays
        && verdict.response.limp == true
    }
  }

  private func walk(minutes: Int, limped: Bool) -> PhaseCriterion {
    let text = "Walking \(minutes) minutes at pain 2 or less, without a limp"
    if limped { return PhaseCriterion("walk", text, false, figures: "limping", test: "walk") }
    let test = gate(
      "walk", text, test: "walk", atLeast: Double(minutes), days: ProgramState.daysOfSettleTest)
    return test.standing == .met
      ? test
      : walked.map { walk in
        PhaseCriterion(
          "walk", text, walk.minutes >= minutes && walk.pain.value <= 2,
          figures: "\(walk.minutes) min, pain \(walk.pain.value), \(walk.day.shortWords)", test: "walk",
          records: [walk.record])
      } ?? test
  }

  /// How far the sore knee bends against the other, and straightens, where that was measured.
  private var bend: PhaseCriterion {
    let since = today.adding(days: -ProgramState.daysOfTest)
    let bend = results.symmetry("knee_bend", side: side, since: since)
    let straight = results.straightening(side: side, since: since)
    let isShort = straight.map { $0.percent < 90 } ?? false
    return PhaseCriterion(
      "bend", "Bending and straightening 90 percent of the other knee",
      isShort ? false : bend.map { $0.percent >= 90 },
      figures: [
        bend.map { "bends \(whole($0.percent)) percent" },
        straight.map { "straightens \(whole($0.percent)) percent" },
      ].compactMap(\.self).joined(separator: ", "), test: isShort ? "knee_straight" : "knee_bend",
      records: (bend?.records ?? []) + (straight?.records ?? []))
  }

  private var standUp: PhaseCriterion {
    let text = "Standing up from a chair five times at pain 2 or less"
    let test = gate(
      "sit_to_stand", text, test: "sit_to_stand_5", atLeast: 5, days: ProgramState.daysOfSettleTest)
    return test.standing == .met
      ? test
      : stoodUp.map { done in
        PhaseCriterion(
          "sit_to_stand", text, done.pain.value <= 2,
          figures: "pain \(done.pain.value), \(done.day.shortWords)",
          test: "sit_to_stand_5", records: [done.record])
      } ?? test
  }

  /// Who may skip phase 1 (facts.md, section f4): worst at most 3, no swelling, walking freely. The records that say so.
  var skipsSettle: [String]? {
    guard let morning = morning(of: today), let worst = morning.worst, worst.value <= 3,
      morning.swelling == .some(.none)
    else { return nil }
    let walk = walk(minutes: 20, limped: recentLimp)
    return walk.standing == .met ? morning.records + walk.records : nil
  }
}
