import KneeDomain

/// Takes the known fields out of an object; what it does not understand stays in `left`.
struct FieldReader {
  /// A token or value that was not understood.
  struct Doubt: Hashable {
    var field: String
    var value: JSONValue
  }

  /// What has not been taken yet. A list: a record has few fields, and hashing their names takes longer than
  /// looking through them.
  private var rest: [(key: String, value: JSONValue)]
  /// What stood in a known field and was not understood.
  private(set) var doubts: [Doubt] = []

  init(_ fields: [(key: String, value: JSONValue)]) {
    rest = fields
  }

  init(_ object: [String: JSONValue]) {
    rest = object.map { ($0.key, $0.value) }
  }

  /// What has not been taken, and what was left of what was taken.
  var left: [String: JSONValue] {
    rest.isEmpty ? [:] : Dictionary(rest) { $1 }
  }

  /// Whether a field has something left in it.
  func isLeft(_ field: String) -> Bool {
    rest.contains { $0.key == field }
  }

  /// Takes a field and reads it; a value that cannot be read stays. `null` says nothing.
  mutating func take<Value>(_ field: String, _ read: (JSONValue) -> Value?) -> Value? {
    guard let index = rest.firstIndex(where: { $0.key == field }) else { return nil }
    let value = rest[index].value
    if let result = read(value) {
      remove(index)
      return result
    }
    if value == .null {
      remove(index)
    } else {
      doubts.append(Doubt(field: field, value: value))
    }
    return nil
  }

  private mutating func remove(_ index: Int) {
    rest.swapAt(index, rest.count - 1)
    rest.removeLast()
  }

  /// Takes a field that the kind cannot do without.
  mutating func require<Value>(_ field: String, _ what: String, _ read: (JSONValue) -> Value?)
    throws(RecordCoder.Problem) -> Value
  {
    guard let value = take(field, read) else {
      throw RecordCoder.Problem(
        reason: isLeft(field) ? "`\(field)` must be \(what)" : "`\(field)` is missing")
    }
    return value
  }

  /// Leaves a part of a field that was taken.
  mutating func leave(_ field: String, _ value: JSONValue) {
    rest.append((field, value))
  }

  /// Forgets a field that says `"unknown"`, alone or as the one element of a list: that says nothing.
  mutating func dropUnknownMark(_ field: String) {
    let index = rest.firstIndex { $0.key == field }
    if let index, [.string("unknown"), .array([.string("unknown")])].contains(rest[index].value) {
      remove(index)
    }
  }

  /// A token of a vocabulary.
  mutating func token<Token: RawRepresentable<String>>(_ field: String) -> Token? {
    take(field) { $0.string.flatMap(Token.init(rawValue:)) }
  }

  /// A list of tokens, or one token alone. Elements that are not understood stay as a list of their own.
  mutating func tokens<Token>(_ field: String, _ read: (String) -> Token?) -> [Token] {
    guard let index = rest.firstIndex(where: { $0.key == field }) else { return [] }
    let value = rest[index].value
    remove(index)
    if value == .null { return [] }
    var tokens: [Token] = []
    var strange: [JSONValue] = []
    for element in value.array ?? [value] {
      if let token = element.string.flatMap(read) {
        tokens.append(token)
      } else {
        strange.append(element)
        doubts.append(Doubt(field: field, value: element))
      }
    }
    if !strange.isEmpty { leave(field, .array(strange)) }
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
    value.string.flatMap { Timestamp.day($0) }
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
