import KneeDomain

/// Takes the known fields out of an object; what it does not understand stays in `left`.
struct FieldReader {
  /// A token or value that was not understood.
  struct Doubt: Hashable {
    var field: String
    var value: JSONValue
  }

  /// What has not been taken yet.
  private(set) var left: [String: JSONValue]
  /// What stood in a known field and was not understood.
  private(set) var doubts: [Doubt] = []

  init(_ fields: [String: JSONValue]) {
    left = fields
  }

  /// Takes a field and reads it; a value that cannot be read stays. `null` says nothing.
  mutating func take<Value>(_ field: String, _ read: (JSONValue) -> Value?) -> Value? {
    guard let value = left[field] else { return nil }
    if let result = read(value) {
      left[field] = nil
      return result
    }
    if value == .null {
      left[field] = nil
    } else {
      doubts.append(Doubt(field: field, value: value))
    }
    return nil
  }

  /// Takes a field that the kind cannot do without.
  mutating func require<Value>(_ field: String, _ what: String, _ read: (JSONValue) -> Value?)
    throws(RecordCoder.Problem) -> Value
  {
    guard let value = take(field, read) else {
      throw RecordCoder.Problem(
        reason: left[field] == nil ? "`\(field)` is missing" : "`\(field)` must be \(what)")
    }
    return value
  }

  /// Leaves a part of a field that was taken.
  mutating func leave(_ field: String, _ value: JSONValue) {
    left[field] = value
  }

  /// Forgets a field that says `"unknown"`, alone or as the one element of a list: that says nothing.
  mutating func dropUnknownMark(_ field: String) {
    if left[field] == .string("unknown") || left[field] == .array([.string("unknown")]) { left[field] = nil }
  }

  /// A token of a vocabulary.
  mutating func token<Token: RawRepresentable<String>>(_ field: String) -> Token? {
    take(field) { $0.string.flatMap(Token.init(rawValue:)) }
  }

  /// A list of tokens, or one token alone. Elements that are not understood stay as a list of their own.
  mutating func tokens<Token>(_ field: String, _ read: (String) -> Token?) -> [Token] {
    guard let value = left[field], value != .null else {
      left[field] = nil
      return []
    }
    let elements = value.array ?? [value]
    var tokens: [Token] = []
    var strange: [JSONValue] = []
    for element in elements {
      if let token = element.string.flatMap(read) {
        tokens.append(token)
      } else {
        strange.append(element)
        doubts.append(Doubt(field: field, value: element))
      }
    }
    left[field] = strange.isEmpty ? nil : .array(strange)
    return tokens
  }

  /// Text that is not empty.
  static func text(_ value: JSONValue) -> String? {
    value.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A score of 0 to 10.
  static func score(_ value: JSONValue) -> Score? {
    value.int.flatMap { Score($0) }
  }

  /// A date.
  static func day(_ value: JSONValue) -> Day? {
    value.string.flatMap { Day(iso: $0) }
  }

  /// A number that is not negative.
  static func amount(_ value: JSONValue) -> Double? {
    value.double.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// A whole number from 0 to a million.
  static func count(_ value: JSONValue) -> Int? {
    value.int.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }
}
