import KneeDomain

extension DemoPage {
  /// What is stretched on days without a session.
  private static let stretches = ["calf_stretch", "hip_flexor_stretch", "hamstring_stretch"]

  /// The session that the program asks for, or stretching on a day of rest.
  mutating func exercises(_ program: ProgramDay?, _ random: inout SeededGenerator) {
    var minute = 17 * 60 + random.whole(20...60)
    guard let plan = program?.plan, day.sinceOnset >= 0, plan.kind.isSession else {
      if !isLast, random.chance(0.8) { stretch(at: minute, &random) }
      return
    }
    guard isLast || random.chance(0.93) else { return }
    for planned in isLast ? Array(plan.exercises.prefix(1)) : plan.exercises
    where isLast || random.chance(0.95) {
      exercise(planned, minute: minute, &random)
      minute += random.whole(4...8)
    }
    guard !isLast, random.chance(0.8) else { return }
    write(
      .session(
        SessionEntry(
          day: date, painDuring: score(-0.2, &random), painOneHourAfter: score(0, &random),
          limp: day.ache > 6 ? true : nil)),
      minute: minute + 5, &random)
  }

  private mutating func exercise(
    _ planned: PlannedExercise, minute: Int, _ random: inout SeededGenerator
  ) {
    let count = random.chance(0.93) ? planned.dose.sets : max(1, planned.dose.sets - 1)
    let pain = score(-0.4, &random)
    for side: Side? in planned.exercise.side == .each ? [.left, .right] : [nil] {
      write(
        .exercise(
          ExerciseEntry(
            day: date, exercise: planned.id, side: side,
            sets: Array(repeating: planned.dose.oneSet, count: count),
            painDuring: side == .right ? nil : pain)),
        minute: side == .right ? minute + 2 : minute, &random)
    }
  }

  private mutating func stretch(at minute: Int, _ random: inout SeededGenerator) {
    for (index, id) in DemoPage.stretches.enumerated() where random.chance(0.9) {
      for side in [Side.left, .right] {
        write(
          .exercise(
            ExerciseEntry(
              day: date, exercise: id, side: side,
              sets: Array(repeating: ExerciseSet(holdSeconds: 30), count: 2))),
          minute: minute + index * 3 + (side == .left ? 0 : 1), &random)
      }
    }
  }
}

extension DemoPage {
  /// Once a week what the next phase still asks for is tested, and every other week the main task is scored.
  mutating func tests(_ program: ProgramDay?, _ random: inout SeededGenerator) {
    guard let program, date.weekday == 5, day.sinceOnset > 3, day.ache < 3.5 else { return }
    let wanted = program.criteria.filter { $0.standing != .met }.compactMap(\.test)
    let weeks = Double(date.number - program.start.number) / 7
    for (index, id) in Array(Set(wanted)).sorted().enumerated() {
      guard let test = FunctionalTest.test(id) else { continue }
      for side: Side? in test.isOneLegged ? [.left, .right] : [nil] {
        let value = result(of: id, isSore: side == .left, weeks: weeks, &random)
        write(
          .test(
            TestEntry(
              test: id, side: side, value: value, unit: test.unit.rawValue,
              pain: side == .right ? nil : score(-0.6, &random))),
          minute: 10 * 60 + index * 6 + (side == .right ? 3 : 0), &random)
      }
    }
    guard date.number / 7 % 2 == 0 else { return }
    let task = min(10, max(0, 9.6 - day.ache))
    write(.score(OutcomeScore(measure: "psfs", total: task.rounded())), minute: 11 * 60 + 40, &random)
  }

  /// Results that grow with the weeks, a little less on the sore side.
  private func result(
    of test: String, isSore: Bool, weeks: Double, _ random: inout SeededGenerator
  ) -> Double {
    let deficit = isSore ? max(0, 0.12 - weeks * 0.015) : 0
    let full: Double =
      switch test {
      case "walk": 30
      case "knee_bend": 138
      case "sit_to_stand_5": 5
      case "step_down_10", "single_leg_squat_10", "single_leg_hop_10": 10
      case "pogo_hops_20": 20
      case "side_plank": 26 + weeks * 2
      case "hop_distance": 96 + weeks
      default: 17 + weeks
      }
    let isCounted = ["walk", "sit_to_stand_5", "step_down_10", "single_leg_squat_10", "single_leg_hop_10"]
      .contains(test)
    return isCounted ? full : (full * (1 - deficit) + random.wobble()).rounded()
  }
}
