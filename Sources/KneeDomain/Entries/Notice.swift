/// A warning that was shown: the record that fired it, and the rules.
public struct Notice: Hashable, Sendable {
  /// The id of the record whose content fired the rules.
  public var report: String
  /// The codes of the rules that fired, most urgent first.
  public var rules: [String]

  /// An entry of the given parts.
  public init(report: String, rules: [String]) {
    self.report = report
    self.rules = rules
  }
}

/// A clinician's all-clear after a notice.
public struct Clearance: Hashable, Sendable {
  /// The id of the notice.
  public var notice: String
  /// Who gave it, in the user's own words.
  public var by: String

  /// An entry of the given parts.
  public init(notice: String, by: String) {
    self.notice = notice
    self.by = by
  }
}
