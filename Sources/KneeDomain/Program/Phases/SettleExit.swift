// Out of phase 1 (facts.md, section f3): all, three days in a row.
extension ProgramState {
  /// The days in a row that the mornings must have been calm.
  static let calmDays = 3
  /// For how long a test opens phase 2, in days; our own choice.
  static let daysOfSettleTest = 7

  var settleExit: [PhaseCriterion] {
    let days = (0..<ProgramState.calmDays).map { morning(of: today.adding(days: -$0)) }
    let known = days.compactMap(\.self)
    let records = known.flatMap(\.records)
    func all<Value>(_ id: String, _ text: String, _ value: (Morning) -> Value?, _ holds: (Value) -> Bool)
      -> PhaseCriterion
    {
      let values = known.compactMap(value)
      let isMet: Bool? =
        values.contains { !holds($0) } ? false : values.count == ProgramState.calmDays ? true : nil
      return PhaseCriterion(
        id, text, isMet, figures: values.reversed().map { "\($0)" }.joined(separator: ", "), records: records)
    }
    let limped = open.contains { $0.response.limp == true } || recentLimp
    return [
      all("pain", "Pain in the morning at most 2, three days in a row", { $0.pain.value }) { $0 <= 2 },
      all("worst", "Worst pain at most 4, three days in a row", { $0.worst?.value }) { $0 <= 4 },
      all("swelling", "No new swelling, three days in a row", { $0.swelling?.rawValue }) { $0 == "none" },
      walk(minutes: 20, limped: limped),
      bend,
      standUp,
    ]
  }

  /// Whether a session of the last three days was said to be with a limp.
  private var recentLimp: Bool {
    verdicts.suffix(3).contains { verdict in
      today.number - verdict.day.number <= ProgramState.calmDays
        && verdict.cells.contains { $0.text == "limping" }
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

  /// How far the sore knee bends against the other.
  private var bend: PhaseCriterion {
    let both = results.symmetry(
      "knee_bend", side: side, since: today.adding(days: -ProgramState.daysOfTest))
    return PhaseCriterion(
      "bend", "The knee bends at least 90 percent of the other one", both.map { $0.percent >= 90 },
      figures: both.map { "\(whole($0.percent)) percent" } ?? "", test: "knee_bend",
      records: both?.records ?? [])
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
