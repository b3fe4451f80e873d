import KneeDomain

extension DemoPage {
  /// The run of the day, if there is one: free before the pain, by the ladder after a pause.
  mutating func run(
    at minute: Int, _ program: ProgramDay?, _ runner: inout DemoRunner, _ random: inout SeededGenerator
  ) {
    if day.mustPause { runner.pause() }
    if let level = runner.ladder(on: date) {
      guard program?.plan.isRunDay == true, random.chance(0.9) else { return }
      ladderRun(level, at: minute, &runner, &random)
      return
    }
    let probability = day.isSpike ? 0.75 : [0.05, 0.6, 0.1, 0.6, 0.05, 0.7, 0.5][date.weekday]
    guard day.weeklyKilometers > 3, random.chance(probability) else { return }
    let isLong = date.weekday == 6
    let share = (isLong ? 0.42 : 0.27) * (1 + random.wobble() * 0.25)
    let kilometers = (day.weeklyKilometers * share * 10).rounded() / 10
    guard kilometers >= 1 else { return }
    let minutes = (kilometers * (5.7 + random.fraction() * 0.8) * 2).rounded() / 2
    writeRun(kilometers, minutes: minutes, level: nil, at: minute, &runner, &random)
  }

  private mutating func ladderRun(
    _ level: LadderLevel, at minute: Int, _ runner: inout DemoRunner, _ random: inout SeededGenerator
  ) {
    let running = Double(level.repeats * (level.runMinutes ?? 30))
    let walking = Double(level.repeats * level.walkMinutes + 2 * LadderLevel.walkAtEachEnd)
    let kilometers = running / 6.6 + walking / 11
    writeRun(
      (kilometers * 10).rounded() / 10, minutes: running + walking, level: level.number, at: minute, &runner,
      &random)
  }

  private mutating func writeRun(
    _ kilometers: Double, minutes: Double, level: Int?, at minute: Int, _ runner: inout DemoRunner,
    _ random: inout SeededGenerator
  ) {
    if runner.needsShoes {
      if runner.shoe > 0 {
        write(.shoe(Shoe(name: "road shoe \(runner.shoe)", retired: true)), minute: minute - 2, &random)
      }
      runner.buyShoes()
      write(.shoe(Shoe(name: "road shoe \(runner.shoe)")), minute: minute - 1, &random)
    }
    let after = score(level == nil ? 0.2 : -0.2, &random)
    let run = RunEntry(
      kilometers: kilometers, minutes: minutes, painDuring: score(-0.3, &random), painOneHourAfter: after,
      surface: random.pick(["road", "road", "trail", "track"]),
      downhill: level == nil && random.chance(0.1) ? true : nil, shoe: "road shoe \(runner.shoe)",
      effort: Double(random.whole(level == nil ? 3...7 : 2...4)), ladder: level)
    let record = write(.run(run), minute: minute + random.whole(0...20), &random)
    runner.wear(kilometers)
    if level != nil { runner.note(record, run, on: date) }
  }
}
