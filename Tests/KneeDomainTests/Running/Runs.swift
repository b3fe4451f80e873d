import KneeDomain

/// Runs for the tests of running.
enum Runs {
  static let monday = Day(year: 2026, month: 9, day: 7)

  /// A run whose answer is exactly of a light.
  static func run(
    _ light: TrafficLight, day offset: Int, ladder: Int? = nil, kilometers: Double = 5, minutes: Double = 30
  ) -> RunResponse {
    let entry = RunEntry(
      kilometers: kilometers, minutes: minutes,
      painDuring: Score(light == .red ? 6 : light == .amber ? 3 : 1),
      painOneHourAfter: Score(1), ladder: ladder)
    var answer = KneeResponse(before: Score(1), nextMorning: Score(1), swelling: NewSwelling.none)
    if light == .unknown { answer.nextMorning = nil }
    return RunResponse(id: "r\(offset)", day: monday.adding(days: offset), run: entry, answer: answer)
  }

  /// Sessions of the ladder, every other day, each on the level that the ladder asked for.
  static func climb(
    _ lights: [TrafficLight], pace: WalkRunLadder.Pace = .usual, every days: Int = 2
  ) -> [RunResponse] {
    lights.enumerated().reduce(into: []) { runs, next in
      let day = next.offset * days
      let level = WalkRunLadder(runs: runs, today: monday.adding(days: day), pace: pace).level.number
      runs.append(run(next.element, day: day, ladder: level))
    }
  }
}
