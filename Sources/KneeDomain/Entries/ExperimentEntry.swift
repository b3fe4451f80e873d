/// A small experiment on oneself: two ways to run, taken in turns in a drawn order.
///
/// The order stands in the record, so that every device reads the same one. A change of the record, such as the day it
/// was stopped, is the whole record again.
public struct ExperimentEntry: Hashable, Sendable {
  /// The first way, in a few words, such as `usual steps`.
  public var first: String
  /// The second way.
  public var second: String
  /// The way of each run from the start on; each pair of runs has both.
  public var order: [Condition]
  /// The day it was stopped before its end; nil while it goes on.
  public var stopped: Day?
  /// The ids of runs since the start that are no part of it: the next run takes their place.
  public var leftOut: [String]

  /// One of the two ways.
  public enum Condition: String, CaseIterable, Hashable, Sendable {
    case first = "a"
    case second = "b"

    /// The other one.
    public var other: Condition { self == .first ? .second : .first }
  }

  /// An entry of the given parts.
  public init(
    first: String, second: String, order: [Condition], stopped: Day? = nil, leftOut: [String] = []
  ) {
    self.first = first
    self.second = second
    self.order = order
    self.stopped = stopped
    self.leftOut = leftOut
  }

  /// An order by lot: in each pair either way comes first with the same chance.
  ///
  /// - Parameters:
  ///   - pairs: how many, at most 64.
  ///   - bits: 64 random bits, of which each pair takes one.
  public static func drawn(pairs: Int, bits: UInt64) -> [Condition] {
    (0..<min(max(0, pairs), 64)).flatMap { pair -> [Condition] in
      let first: Condition = bits >> UInt64(pair) & 1 == 0 ? .first : .second
      return [first, first.other]
    }
  }

  /// The name of a way.
  public func name(of condition: Condition) -> String {
    condition == .first ? first : second
  }
}
