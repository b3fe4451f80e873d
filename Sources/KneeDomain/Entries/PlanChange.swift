/// A change of the plan, and why.
public struct PlanChange: Hashable, Sendable {
  /// What changed, in words.
  public var change: String
  /// Why.
  public var reason: String
  /// What the program is to do; nil for a change that is only words.
  public var action: PlanAction?

  /// An entry of the given parts.
  public init(change: String, reason: String, action: PlanAction? = nil) {
    self.change = change
    self.reason = reason
    self.action = action
  }
}

/// A clinician's limit that outranks the program.
public struct Limit: Hashable, Sendable {
  /// What is limited.
  public var what: String
  /// The last day it holds; nil for no end.
  public var until: Day?

  /// An entry of the given parts.
  public init(what: String, until: Day? = nil) {
    self.what = what
    self.until = until
  }
}
