/// Something that the check of a journal found.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: Hashable, Sendable {
    /// A line cannot be read: exit status 65.
    case unreadable
    /// Worth knowing; all is well.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// Where.
  public var place: StoreError.Place
  /// What, and what to do about it.
  public var message: String

  /// The finding as `file:line: message`.
  public var description: String { "\(place): \(message)" }
}

/// The outcome of a check.
public struct Verification: Hashable, Sendable {
  /// What was found, unreadable lines first.
  public var findings: [Finding]
  /// Files that were read.
  public var files: Int
  /// Lines that were read.
  public var lines: Int
  /// Records there are, deleted ones not counted.
  public var records: Int

  /// 0 when every line can be read, 65 otherwise.
  public var exitStatus: Int32 {
    findings.contains { $0.severity == .unreadable } ? 65 : 0
  }
}
