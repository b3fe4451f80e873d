/// A JSON value that keeps what it was given: numbers stay as they were written.
///
/// The journal has its own JSON reader because the scanner of rows and the decoder of records must give the
/// same answer for every line, because unknown numbers must survive an edit digit for digit, and because a
/// general decoder needs five times as long for ten years of records.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written.
  case number(literal: String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A whole number.
  public static func number(_ value: Int) -> JSONValue {
    .number(literal: String(value))
  }

  /// A number in its shortest form, `3` and not `3.0`; JSON knows no infinity: that is `null`.
  public static func number(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return .number(whole) }
    return .number(literal: "\(value)")
  }

  /// The text, where it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value, where it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, where it is one.
  public var double: Double? {
    if case .number(let literal) = self, let value = Double(literal), value.isFinite { value } else { nil }
  }

  /// The whole number, where it is one; `3.0` is one.
  public var int: Int? {
    guard case .number(let literal) = self else { return nil }
    return Int(literal) ?? double.flatMap { Int(exactly: $0) }
  }

  /// The elements, where it is an array.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The fields, where it is an object.
  public var object: [String: JSONValue]? {
    if case .object(let fields) = self { fields } else { nil }
  }

  /// Reads one JSON document.
  public init(parsing bytes: [UInt8]) throws(JSONProblem) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in
      var reader = JSONReader(bytes: bytes, from: 0, to: bytes.count)
      return try reader.document()
    }
  }

  /// Reads one JSON document.
  public init(parsing text: String) throws(JSONProblem) {
    self = try JSONValue(parsing: Array(text.utf8))
  }
}

/// Why a text is not JSON.
public struct JSONProblem: Error, Hashable, Sendable {
  /// What is wrong, as a clause.
  public var reason: String
  /// Where, in bytes from the start.
  public var offset: Int
}
