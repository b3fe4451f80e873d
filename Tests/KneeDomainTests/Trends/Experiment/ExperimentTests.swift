import Testing

@testable import KneeDomain

@Suite struct ExperimentTests {
  static let monday = Diary.first

  /// Pains of runs every other day from the start on; nil for a run of which nothing was said.
  static func experiment(
    _ order: String, _ pains: [Int?], stopped: Int? = nil, leftOut: [Int] = []
  ) -> Experiment {
    let entry = ExperimentEntry(
      first: "usual steps", second: "quick steps",
      order: order.compactMap { ExperimentEntry.Condition(rawValue: String($0)) },
      stopped: stopped.map { monday.adding(days: $0) }, leftOut: leftOut.map { "r\($0)" })
    let runs = pains.enumerated().map { index, pain in
      (id: "r\(index)", day: monday.adding(days: 2 * index), pain: pain)
    }
    return Experiment(entry, id: "x", since: monday, runs: runs)
  }

  @Test(arguments: [(0, "abab"), (1, "baab"), (2, "abba"), (3, "baba"), (12, "abab")])
  func eachPairTakesABit(bits: UInt64, order: String) {
    #expect(ExperimentEntry.drawn(pairs: 2, bits: bits).map(\.rawValue).joined() == order)
  }

  @Test(arguments: 1...30)
  func everyDrawnPairHasBothWays(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let order = ExperimentEntry.drawn(pairs: 12, bits: random.next())
    #expect(order.count == 24)
    for start in stride(from: 0, to: 24, by: 2) { #expect(order[start] != order[start + 1]) }
  }

  @Test func runsTakeTheirConditionFromTheOrder() {
    let open = Self.experiment("abbaabbaabba", [1, 3, 2])
    #expect(open.runs.map(\.condition.rawValue) == ["a", "b", "b"])
    #expect(open.pairs.map(\.difference) == [2, nil] && open.next == .first && open.isOpen)
    #expect(open.nextLine == "Next run of your experiment (4 of 12): usual steps.")
    // The second pair began with the second way.
    #expect(Self.experiment("abba", [1, 3, 4, 1]).differences == [2, 3])
  }

  @Test func aRunLeftOutGivesItsPlaceToTheNext() {
    let experiment = Self.experiment("abbaabbaabba", [1, 9, 3, 2], leftOut: [1])
    #expect(experiment.runs.map(\.id) == ["r0", "r2", "r3"])
    #expect(experiment.differences == [2] && experiment.next == .first)
  }

  @Test func runsAfterItsEndOrBeforeItsStartAreNoPartOfIt() {
    let stopped = Self.experiment("abbaabbaabba", [1, 3, 2, 4], stopped: 3)
    #expect(stopped.runs.count == 2 && !stopped.isOpen && stopped.next == nil && stopped.nextLine == nil)
    let early = Experiment(
      stopped.entry, id: "x", since: Self.monday,
      runs: [("e", Self.monday.adding(days: -1), 5), ("f", Self.monday, 1)])
    #expect(early.runs.map(\.id) == ["f"])
    #expect(Self.experiment("ab", [1, 2, 3]).runs.count == 2)
  }

  @Test func nothingIsSaidBeforeTheEnd() {
    let open = Self.experiment("abababababab", [1, 4, 1, 4, 1, 4, 1, 4])
    #expect(open.answer.hasPrefix("4 of 6 pairs are complete. Nothing is said before the last"))
    #expect(
      open.answer.hasSuffix(
        "With 4 pairs even the clearest difference would come by chance in 2 of 16 orders."))
    #expect(!open.answer.contains("point"))
    let few = Self.experiment("abababababab", [1, 4, 1, 4, 1, 4, nil], stopped: 20)
    #expect(
      few.answer.hasPrefix("3 of 6 pairs have a score of both runs, and 6 are needed: nothing can be said."))
    #expect(Self.experiment("abababababab", []).answer.hasPrefix("0 of 6 pairs are complete."))
  }

  /// Differences 3, 1, 2, -1, 2, 1: the mean is 8/6, 5 up, 1 down; 8 of 64 orders.
  @Test func theEndIsToldWithWhatChanceWouldGive() {
    let done = Self.experiment("ababababbaba", [1, 4, 1, 2, 1, 3, 2, 1, 3, 1, 2, 1])
    #expect(done.isDone && done.differences == [3, 1, 2, -1, 2, 1])
    #expect(
      done.answer
        == "Runs with quick steps had on average 1.3 points more pain than those with usual steps: more in 5 of 6 pairs, "
        + "less in 1, the same in 0. By chance alone a difference as large, either way, would come in 8 of 64 orders."
    )
    let same = Self.experiment("abababababab", Array(repeating: 2, count: 12))
    #expect(same.answer.contains("as much pain as") && same.answer.hasSuffix("in 64 of 64 orders."))
    let less = Self.experiment("abababababab", [3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2])
    #expect(less.answer.contains("1 point less pain") && less.answer.hasSuffix("in 2 of 64 orders."))
  }

  @Test(arguments: 1...40)
  func aShiftOfAllPainsChangesNothingAndExchangedWaysTurnTheSign(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let order = ExperimentEntry.drawn(pairs: 6, bits: random.next()).map(\.rawValue).joined()
    let pains = (0..<12).map { _ in random.next(8) }
    let experiment = Self.experiment(order, pains)
    #expect(Self.experiment(order, pains.map { $0 + 2 }).answer == experiment.answer)
    let turned = String(order.map { $0 == "a" ? "b" : "a" })
    #expect(Self.experiment(turned, pains).differences == experiment.differences.map { -$0 })
  }

  @Test func theCautionsNameExpectation() {
    #expect(Experiment.cautions.contains { $0.contains("what one expects moves a score") })
    #expect(Experiment.cautions.contains { $0.contains("when pain rises, stop it") })
  }

  @Test(arguments: [
    ("downhill", false), ("run FASTER", false), ("2 km more", false), ("", false), ("  ", false),
    ("old insoles", true), ("shorter steps", true), (String(repeating: "x", count: 41), false),
  ])
  func waysThatAddLoadAreNotTaken(words: String, isTaken: Bool) {
    #expect((ExperimentChoice.problem(of: words) == nil) == isTaken)
  }

  @Test func noOfferedWayAddsLoad() {
    for choice in ExperimentChoice.all {
      #expect(
        ExperimentChoice.problem(of: choice.first) == nil
          && ExperimentChoice.problem(of: choice.second) == nil)
    }
  }
}
