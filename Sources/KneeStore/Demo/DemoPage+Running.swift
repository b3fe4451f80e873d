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
    let wish = (day.weeklyKilometers * share * 10).rounded() / 10
    // The mistake of the story is the load spike; otherwise its runner heeds the rules of load.
    guard let kilometers = day.isSpike ? wish : runner.heeded(wish, on: date), kilometers >= 1 else { return }
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
    if runner.needsShoes { changeShoes(at: minute, &runner, &random) }
    // Downhill comes last on the way back, and never to a knee that aches.
    let isDownhill = level == nil && random.chance(0.22) && day.ache < 2
    let strain = isDownhill ? 0.9 : 0
    let after = score((level == nil ? 0.2 : -0.2) + strain, &random)
    let run = RunEntry(
      kilometers: kilometers, minutes: minutes, painDuring: score(strain - 0.3, &random),
      painOneHourAfter: after, surface: random.pick(["road", "road", "trail", "track"]),
      downhill: isDownhill ? true : nil, shoe: runner.shoeName,
      effort: Double(random.whole(level == nil ? 3...7 : 2...4)), ladder: level,
      cadence: level == 0 ? nil : runner.cadence(isSore: day.sinceOnset > 3),
      descentMeters: isDownhill ? Double(runner.details.whole(9...26) * 10) : nil)
    let record = write(.run(run), minute: minute + random.whole(0...20), &random)
    runner.ran(record, run, on: date)
  }

  private mutating func changeShoes(
    at minute: Int, _ runner: inout DemoRunner, _ random: inout SeededGenerator
  ) {
    if let worn = runner.shoe {
      var old = worn
      old.retired = true
      write(.shoe(old), minute: minute - 2, &random)
    }
    write(.shoe(runner.buyShoes()), minute: minute - 1, &random)
  }

  /// Once a week another sport takes the place of a run; more easily where the knee aches.
  mutating func otherSport(_ runner: inout DemoRunner) {
    guard date.weekday == 2, runner.details.chance(0.85) else { return }
    let sport = runner.details.pick(["cycling", "cycling", "swimming"]) ?? "cycling"
    let minutes = runner.details.whole(6...12) * 5
    let effort = Double(runner.details.whole(day.ache > 3 ? 2...3 : 3...5))
    let pain = score(sport == "swimming" ? -1 : -0.5, &runner.details)
    write(
      .activity(
        ActivityEntry(sport: sport, minutes: Double(minutes), effort: effort, painDuring: pain)),
      minute: 12 * 60 + 15, &runner.details)
  }
}
