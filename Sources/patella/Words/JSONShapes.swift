import KneeStore

extension JSONValue {
  /// A number with so many decimal places at most, the same text on every machine.
  static func rounded(_ value: Double, places: Int) -> JSONValue {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return .number((value * scale).rounded() / scale)
  }

  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
