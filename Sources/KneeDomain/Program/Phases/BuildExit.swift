// Out of phase 2 (facts.md, sections f3 and g1).
extension ProgramState {
  /// The least number of days in phase 2.
  static let daysOfBuild = 28
  /// The least part of its sessions.
  static let adherenceOfBuild = 0.7

  static let buildExit: [Exit] = [
    { $0.weeks },
    { $0.sessionsDone },
    { $0.greens },
    { $0.gate("step_down", "Ten steady step-downs at pain 2 or less", test: "step_down_10", atLeast: 10) },
    {
      $0.strength(
        "bridge", "Single-leg bridge, 20 or more (goal 25 to 30)", test: "single_leg_bridge", goal: 20)
    },
    {
      $0.strength(
        "calf", "Single-leg calf raises, \($0.calfGoal) or more", test: "calf_raise_single",
        goal: $0.calfGoal)
    },
    {
      $0.gate(
        "squat", "Ten single-leg squats to 60 degrees at pain 2 or less", test: "single_leg_squat_10",
        atLeast: 10)
    },
    { $0.walkTest },
    { $0.strength("plank", "Side plank, 30 seconds or more", test: "side_plank", goal: 30) },
    { $0.symmetry },
    { $0.hops },
    { $0.unswollen },
  ]

  private var weeks: PhaseCriterion {
    let days = today.number - phaseSince.number
    return PhaseCriterion(
      "weeks", "Four weeks in the phase", days >= ProgramState.daysOfBuild,
      figures: days == 1 ? "1 day" : "\(days) days")
  }

  private var sessionsDone: PhaseCriterion {
    let adherence = adherence(since: phaseSince)
    return PhaseCriterion(
      "adherence", "At least 70 percent of the sessions done",
      adherence.map { $0 >= ProgramState.adherenceOfBuild },
      figures: adherence.map { "\(Int(($0 * 100).rounded())) percent" } ?? "")
  }

  private var greens: PhaseCriterion {
    let last = verdicts.suffix(3).filter { $0.day >= phaseSince }
    return PhaseCriterion(
      "green", "The last three sessions green",
      last.contains { $0.light != .green } ? false : last.count == 3 ? true : nil,
      figures: last.map(\.light.plainName).joined(separator: ", "), records: last.flatMap(\.records))
  }

  private var unswollen: PhaseCriterion {
    let morning = morning(of: today)
    return PhaseCriterion(
      "swelling", "No new swelling this morning", morning?.swelling.map { $0 == .none },
      figures: morning?.swelling?.rawValue ?? "", records: morning?.records ?? [])
  }

  /// 20, or 90 percent of the middle value of the age where that is lower.
  private var calfGoal: Int {
    guard let age, let usual = CalfRaiseNorm.reps(age: age, sex: profile?.sex) else { return 20 }
    return min(20, Int((Double(usual) * 0.9).rounded(.up)))
  }

  private func strength(_ id: String, _ text: String, test: String, goal: Int) -> PhaseCriterion {
    let result = results.result(test, side: side, since: today.adding(days: -ProgramState.daysOfTest))
    return PhaseCriterion(
      id, text, result.map { $0.value >= Double(goal) },
      figures: result.map { "\(whole($0.value)), \($0.day.shortWords)" } ?? "", test: test,
      records: result.map { [$0.record] } ?? [])
  }

  /// The walk counts when the knee was no worse the morning after.
  private var walkTest: PhaseCriterion {
    let text = "A brisk walk of 30 minutes at pain 2 or less, and no worse the next morning"
    let walk = gate("walk", text, test: "walk", atLeast: 30)
    let since = today.adding(days: -ProgramState.daysOfTest)
    guard walk.standing == .met, let result = results.result("walk", side: side, since: since) else {
      return walk
    }
    let before = morning(of: result.day)
    let after = morning(of: result.day.adding(days: 1))
    let isGreen = before.flatMap { before in after.map { $0.pain <= before.pain } }
    return PhaseCriterion(
      "walk", text, isGreen,
      figures: "\(walk.figures), next morning \(after.map { "\($0.pain.value)" } ?? "not said")",
      test: "walk",
      records: walk.records + (before?.records ?? []) + (after?.records ?? []))
  }

  /// Both legs within 15 percent in the tests that count repetitions.
  private var symmetry: PhaseCriterion {
    let since = today.adding(days: -ProgramState.daysOfTest)
    let pairs = ["single_leg_bridge", "calf_raise_single"].map {
      results.symmetry($0, side: side, since: since)
    }
    let known = pairs.compactMap(\.self)
    let isMet: Bool? = known.contains { $0.percent < 85 } ? false : known.count == pairs.count ? true : nil
    return PhaseCriterion(
      "symmetry", "Bridge and calf raises at least 85 percent of the other leg", isMet,
      figures: known.map { "\(whole($0.percent)) percent" }.joined(separator: ", "),
      test: "single_leg_bridge",
      records: known.flatMap(\.records))
  }

  /// Jumping without pain before it is trained (facts.md, section g1): one of the two.
  private var hops: PhaseCriterion {
    let text = "Ten single-leg hops or twenty pogo hops at pain 2 or less"
    let single = gate("hops", text, test: "single_leg_hop_10", atLeast: 10)
    let pogo = gate("hops", text, test: "pogo_hops_20", atLeast: 20)
    if single.standing == .met || pogo.standing == .notKnown { return single }
    return pogo.standing == .met || single.standing == .notKnown ? pogo : single
  }
}
