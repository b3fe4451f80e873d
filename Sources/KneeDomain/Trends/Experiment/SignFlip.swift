/// How often chance alone gives a mean difference as large: the exact test over the orders that could have been drawn.
///
/// In each pair the order was drawn, so that, if the two ways did not differ, each difference would have had the other
/// sign with the same chance. All these orders are gone through; no shape of the scores is assumed (Fisher, The Design of
/// Experiments, 1935).
///
///     SignFlip([1, 1, 2, 0, 1]).asLarge  // 4 of 32: the pair without a difference is the same either way
public struct SignFlip: Hashable, Sendable {
  /// Orders that give a mean at least as far from zero, either way.
  public let asLarge: Int
  /// All orders.
  public let orders: Int

  /// The most pairs that are gone through.
  public static let mostPairs = 12

  /// Goes through the orders of some pairs; of more than twelve only the first twelve count.
  ///
  /// - Parameter differences: of each pair, in whole points.
  public init(_ differences: [Int]) {
    let differences = Array(differences.prefix(Self.mostPairs))
    let seen = abs(differences.reduce(0, +))
    orders = 1 << differences.count
    asLarge = (0..<orders).count { order in
      let sum = differences.enumerated().reduce(0) { sum, pair in
        sum + (order >> pair.offset & 1 == 0 ? pair.element : -pair.element)
      }
      return abs(sum) >= seen
    }
  }
}
