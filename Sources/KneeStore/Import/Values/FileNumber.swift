/// Numbers as exports of other programs write them: `5.20`, `5,20`, `1,234.5`, `1.234,5`, `1'234`, `'-12`.
enum FileNumber {
  /// What stands before the decimals.
  enum Mark: Character {
    case point = "."
    case comma = ","
  }

  /// The number that a text writes; nil for `--`, an empty text and anything else.
  ///
  /// One separator with exactly three digits after it is ambiguous: where it is `mark` decimals follow, otherwise
  /// thousands.
  static func value(_ text: String, mark: Mark = .point) -> Double? {
    var digits = text.filter { !isFiller($0) }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    guard (1...20).contains(digits.count), digits.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }),
      digits.contains(where: \.isASCIIDigit)
    else { return nil }
    let separators = digits.filter { !$0.isASCIIDigit }
    var decimal = separators.last
    if let last = separators.last {
      if separators.dropLast().contains(last) {
        // The same one twice: thousands, of which none may be followed by other decimals.
        if Set(separators).count > 1 { return nil }
        decimal = nil
      } else if separators.count == 1, last != mark.rawValue, isThousands(digits, last) {
        decimal = nil
      }
    }
    let parts =
      decimal.map { digits.split(separator: $0, omittingEmptySubsequences: false) } ?? [Substring(digits)]
    let whole = parts[0].filter(\.isASCIIDigit)
    guard let value = Double("\(whole.isEmpty ? "0" : whole).\(parts.count > 1 ? parts[1] + "0" : "0")")
    else {
      return nil
    }
    return isNegative ? -value : value
  }

  /// What stands before the decimals of a text, where it can be told.
  static func mark(of text: String) -> Mark? {
    let separators = text.filter { $0 == "." || $0 == "," }
    guard let last = separators.last, let mark = Mark(rawValue: last) else { return nil }
    if separators.count == 1 { return isThousands(text, last) ? nil : mark }
    return separators.dropLast().contains(last) ? nil : mark
  }

  private static func isThousands(_ digits: String, _ separator: Character) -> Bool {
    let parts = digits.split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count)
      && parts[0].first != "0"
  }

  /// Spaces of all widths, and the apostrophes that group digits or that keep a spreadsheet from reckoning.
  private static func isFiller(_ character: Character) -> Bool {
    character.isWhitespace || character == "'" || character == "’"
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
