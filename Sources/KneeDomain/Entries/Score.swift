/// A pain score on the numeric rating scale: 0 is none, 10 the worst (facts.md, section i, NPRS).
public struct Score: Hashable, Comparable, Sendable {
  /// 0 to 10.
  public let value: Int

  /// A score; nil outside 0 to 10.
  public init?(_ value: Int) {
    guard (0...10).contains(value) else { return nil }
    self.value = value
  }

  /// No pain.
  public static let painFree = Score(unchecked: 0)

  private init(unchecked value: Int) {
    self.value = value
  }

  /// Lower scores first.
  public static func < (a: Score, b: Score) -> Bool {
    a.value < b.value
  }
}
