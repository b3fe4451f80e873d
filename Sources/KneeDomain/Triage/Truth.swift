/// Whether a criterion holds: no, not known, or yes; in that order.
///
/// All of several things are as true as the least of them, any of them as the greatest.
public enum Truth: Int, Comparable, Sendable {
  case no
  case unknown
  case yes

  /// Less true first.
  public static func < (a: Truth, b: Truth) -> Bool {
    a.rawValue < b.rawValue
  }

  init(_ known: Bool) {
    self = known ? .yes : .no
  }
}
