/// How the legs compare in a test: the limb symmetry index, involved over uninvolved times 100 (facts.md, section i).
///
/// It flatters where the other leg has lost strength too.
public struct Symmetry: Hashable, Sendable {
  /// The result of the left leg.
  public let left: Double
  /// The result of the right leg.
  public let right: Double
  /// The sore leg against the other in percent, turned so that below 100 is the poorer; the poorer against the better
  /// where both or neither is sore. Nil where a result is zero or less.
  public let index: Double?

  /// Compares the results of one test.
  ///
  /// - Parameter involved: the sore knee; nil or `both` where there is not one.
  public init(of test: FunctionalTest, left: Double, right: Double, involved: Side?) {
    self.left = left
    self.right = right
    guard left > 0, right > 0 else {
      index = nil
      return
    }
    let leftOverRight = test.moreIsBetter ? left / right : right / left
    index =
      switch involved {
      case .left: 100 * leftOverRight
      case .right: 100 / leftOverRight
      case .both, nil: 100 * min(leftOverRight, 1 / leftOverRight)
      }
  }

  /// Whether the legs are as near to each other as asked; nil where that cannot be said.
  public func meets(_ goal: FunctionalTest.SymmetryGoal) -> Bool? {
    switch goal {
    // A rounding error must not fail 9 of 10.
    case .index(let percent): index.map { $0 >= percent - 1e-9 }
    case .difference(let most): abs(left - right) <= most
    }
  }
}
