import KneeDomain
import Testing

@Suite struct WalkRunLadderTests {
  typealias Light = TrafficLight

  func ladder(_ runs: [RunResponse], day: Int? = nil, pace: WalkRunLadder.Pace = .usual) -> WalkRunLadder {
    let today = day.map { Runs.monday.adding(days: $0) } ?? runs.last?.day ?? Runs.monday
    return WalkRunLadder(runs: runs, today: today, pace: pace)
  }

  @Test(
    arguments: [
      ([], 0, 0), ([.green], 0, 1), ([.green, .green], 1, 0), ([.green, .unknown, .green], 0, 1),
      ([.green, .amber, .green], 0, 1), ([.green, .amber, .green, .green], 1, 0),
      ([.unknown, .unknown], 0, 0),
      (Array(repeating: .green, count: 8), 4, 0), (Array(repeating: .green, count: 8) + [.red], 2, 0),
      (Array(repeating: .green, count: 2) + [.red], 0, 0), ([.red], 0, 0),
      (Array(repeating: .green, count: 8) + [.amber], 4, 0),
      (Array(repeating: .green, count: 8) + [.amber, .amber], 3, 0),
      (Array(repeating: .green, count: 8) + [.amber, .green, .amber], 4, 0),
      (Array(repeating: .green, count: 8) + [.green, .red], 2, 0),
      (Array(repeating: .green, count: 24), 12, 0), (Array(repeating: .green, count: 30), 12, 6),
    ] as [([Light], Int, Int)])
  func moves(lights: [Light], level: Int, greens: Int) {
    let ladder = ladder(Runs.climb(lights))
    #expect(ladder.level.number == level)
    #expect(ladder.greens == greens)
  }

  @Test func noMoveUpWithoutTwoGreensAndNeverTwoLevels() {
    // Every sequence of six lights.
    let lights: [Light] = [.green, .amber, .red, .unknown]
    for code in 0..<4096 {
      let sequence = (0..<6).map { lights[code >> (2 * $0) & 3] }
      let ladder = ladder(Runs.climb(sequence))
      for (index, move) in ladder.moves.enumerated() {
        #expect(move.to <= move.from + 1)
        if move.to > move.from {
          #expect(index > 0 && sequence[index] == .green && sequence[index - 1] == .green)
          #expect(move.records.count == 2)
        }
      }
    }
  }

  @Test(arguments: [(7, 4), (8, 3), (14, 3), (15, 2), (60, 2)])
  func daysWithoutARunCostLevels(days: Int, level: Int) {
    let runs = Runs.climb(Array(repeating: .green, count: 8))
    #expect(ladder(runs, day: 14).level.number == 4)
    #expect(ladder(runs, day: 14 + days).level.number == level)
    // What was lost is lost once, also when it is run on the day.
    let next = Runs.run(.green, day: 14 + days, ladder: level)
    #expect(ladder(runs + [next]).level.number == level && ladder(runs + [next]).greens == 1)
  }

  @Test func aGreenBelowTheLevelOpensNothing() {
    let runs = Runs.climb(Array(repeating: .green, count: 4))
    let low = [Runs.run(.green, day: 8, ladder: 1), Runs.run(.green, day: 10, ladder: 1)]
    #expect(ladder(runs + low).level.number == 2)
    // Nor does one far above it open more than one level.
    let high = [Runs.run(.green, day: 8, ladder: 9), Runs.run(.green, day: 10, ladder: 9)]
    #expect(ladder(runs + high).level.number == 3)
  }

  @Test func aRunBesideTheLadderCountsOnlyWhenRed() {
    let runs = Runs.climb(Array(repeating: .green, count: 6))
    #expect(ladder(runs + [Runs.run(.green, day: 13)]).level.number == 3)
    #expect(ladder(runs + [Runs.run(.amber, day: 13)]).level.number == 3)
    #expect(ladder(runs + [Runs.run(.red, day: 13)]).level.number == 1)
  }

  @Test func runsBeforeTheStartAndAfterTodayAreLeftOut() {
    let runs = Runs.climb(Array(repeating: .green, count: 8))
    #expect(ladder(runs, day: 2).level.number == 1)
    #expect(
      WalkRunLadder(runs: runs, from: Runs.monday.adding(days: 10), today: Runs.monday.adding(days: 14)).level
        .number == 1)
  }

  @Test func afterBoneStressTheClimbTakesEightWeeks() throws {
    let runs = Runs.climb(Array(repeating: .green, count: 60), pace: .boneStress)
    let ten = try #require(
      ladder(runs, pace: .boneStress).moves.first { $0.to == 10 && $0.from == 9 })
    let first = try #require(runs.first { $0.run.ladder == 1 })
    #expect(ten.day.number - first.day.number >= 56)
    // One level for two sessions at the most.
    for (index, run) in runs.enumerated() { #expect((run.run.ladder ?? 0) <= index / 2) }
    #expect(WalkRunLadder.Pace.boneStress.painRule == .painless)
  }

  @Test func everyMoveSaysWhyWithItsRecords() {
    let moves = ladder(Runs.climb([.green, .green, .amber, .red, .unknown])).moves
    #expect(moves.map(\.to) == [0, 1, 1, 0, 0])
    #expect(moves.allSatisfy { !$0.reason.isEmpty && !$0.records.isEmpty })
    #expect(moves[1].records == ["r0", "r2"] && moves[1].reason == "Green twice: up to level 1.")
  }
}
