import Testing

@testable import KneeDomain

@Suite struct SignFlipTests {
  /// Differences of pairs, and the orders that give a sum as far from zero.
  private static let cases: [(differences: [Int], asLarge: Int)] = [
    ([], 1),
    // All the one way: only all the other way is as large.
    ([2], 2), ([1, 1, 1, 1, 1, 1], 2), ([-3, -1, -2, -1, -4, -2], 2),
    // A pair without a difference is the same either way round: 2 · 2 of 32.
    ([1, 1, 2, 0, 1], 4),
    // The sum is 8 of at most 10: at most one of the three ones may turn, 1 + 3, either way: 8 of 64.
    ([3, 1, 2, -1, 2, 1], 8),
    // A sum of 0: every order is as large.
    ([1, -1], 4), ([0, 0, 0, 0, 0, 0], 64), ([2, 1, -3], 8),
    // The sum is 2 of at most 6: all but those with three of six turned, 64 - 20.
    ([1, 1, 1, 1, -1, -1], 44),
  ]

  @Test(arguments: cases.indices)
  func ordersAreCounted(index: Int) {
    let flip = SignFlip(Self.cases[index].differences)
    #expect(flip.asLarge == Self.cases[index].asLarge)
    #expect(flip.orders == 1 << Self.cases[index].differences.count)
  }

  @Test(arguments: 1...60)
  func signsAndOrderDoNotMatter(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let differences = (0..<random.next(10)).map { _ in random.next(15) - 7 }
    let flip = SignFlip(differences)
    #expect(flip == SignFlip(differences.map { -$0 }) && flip == SignFlip(differences.reversed()))
    #expect((1...flip.orders).contains(flip.asLarge))
    // What was seen is always among them, and so is its opposite.
    #expect(differences.isEmpty || flip.asLarge >= 2)
  }

  @Test func moreThanTwelvePairsAreNotGoneThrough() {
    #expect(SignFlip(Array(repeating: 1, count: 40)).orders == 4096)
  }
}
