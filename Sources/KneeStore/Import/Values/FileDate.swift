import KneeDomain

/// A date with a time of day as exports write them, in several languages.
struct FileDate: Equatable {
  /// The date.
  var day: Day
  /// Seconds after midnight.
  var second: Int

  /// A date and a time of day.
  init(day: Day, second: Int) {
    self.day = day
    self.second = second
  }

  /// Reads `Nov 3, 2025, 6:12:30 AM`, `3 nov. 2025 à 06:12:30`, `03.11.2025, 06:12:30`, `2025-11-03 06:12:30`
  /// and the like. A date without a time, or one that two countries read differently, is an error.
  init(_ text: String) throws(ImportProblem) {
    var tokens = FileDate.tokens(text)
    guard let second = FileDate.takeTime(&tokens) else { throw FileDate.unknown(text) }
    self.second = second
    day = try FileDate.day(tokens, text)
  }

  private enum Token: Equatable {
    case number(String)
    case word(String)
    case mark(Character)
  }

  private static func unknown(_ text: String) -> ImportProblem {
    ImportProblem(reason: "the date \(JSONValue.string(String(text.prefix(40))).text) cannot be read")
  }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    for character in text.lowercased().prefix(80) {
      switch (character, tokens.last) {
      case (_, .number(let digits)) where character.isASCIIDigit:
        tokens[tokens.count - 1] = .number(digits + [character])
      case _ where character.isASCIIDigit: tokens.append(.number(String(character)))
      case (_, .word(let letters)) where character.isLetter:
        tokens[tokens.count - 1] = .word(letters + [character])
      case _ where character.isLetter: tokens.append(.word(String(character)))
      default: tokens.append(.mark(character))
      }
    }
    return tokens
  }

  /// Takes `6:12:30 am` out of the tokens.
  private static func takeTime(_ tokens: inout [Token]) -> Int? {
    guard let colon = tokens.firstIndex(of: .mark(":")), colon > 0, colon + 1 < tokens.count,
      case .number(let hours) = tokens[colon - 1], case .number(let minutes) = tokens[colon + 1],
      var hour = Int(hours), let minute = Int(minutes), hours.count <= 2, minutes.count == 2, minute < 60
    else { return nil }
    var end = colon + 2
    var second = 0
    if end + 1 < tokens.count, tokens[end] == .mark(":") {
      guard case .number(let digits) = tokens[end + 1], digits.count == 2, let value = Int(digits), value < 60
      else { return nil }
      second = value
      end += 2
      // A fraction of a second says nothing here.
      if end + 1 < tokens.count, tokens[end] == .mark("."), case .number = tokens[end + 1] { end += 2 }
    }
    let words = tokens[end...].compactMap { token in if case .word(let word) = token { word } else { nil } }
    if let half = words.joined().first, words.joined() == "am" || words.joined() == "pm" {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == "p" ? 12 : 0)
      end = tokens.count
    }
    guard hour < 24, tokens[end...].allSatisfy(isEnding) else { return nil }
    tokens.removeSubrange((colon - 1)...)
    return hour * 3600 + minute * 60 + second
  }

  /// What may follow the time: `Uhr`, `UTC`, a space.
  private static func isEnding(_ token: Token) -> Bool {
    switch token {
    case .number: false
    case .word(let word): ["uhr", "utc", "gmt", "z"].contains(word)
    case .mark(let mark): mark.isWhitespace || mark == "."
    }
  }

  private static func day(_ tokens: [Token], _ text: String) throws(ImportProblem) -> Day {
    var numbers: [String] = []
    var months: [Int] = []
    for token in tokens {
      switch token {
      case .number(let digits): numbers.append(digits)
      case .word(let word):
        if let month = MonthNames.month(word) {
          months.append(month)
        } else if !["at", "um", "à", "a", "de", "del", "den", "le", "el", "om", "alle", "t"].contains(word) {
          throw unknown(text)
        }
      case .mark: continue
      }
    }
    let values = numbers.compactMap(Int.init)
    guard values.count == numbers.count else { throw unknown(text) }
    if months.count == 1, numbers.count == 2, let year = numbers.firstIndex(where: { $0.count == 4 }) {
      return try day(year: values[year], month: months[0], day: values[1 - year], text)
    }
    guard months.isEmpty, numbers.count == 3 else { throw unknown(text) }
    if numbers[0].count == 4 { return try day(year: values[0], month: values[1], day: values[2], text) }
    guard numbers[2].count == 4 else { throw unknown(text) }
    if tokens.contains(.mark("/")), values[0] <= 12 {
      // 4/7 is the fourth of July in one country and the seventh of April in another.
      if values[1] <= 12, values[0] != values[1] {
        throw ImportProblem(
          reason:
            "the date \(JSONValue.string(String(text.prefix(40))).text) may mean two days; write it as 2026-11-21 07:10"
        )
      }
      return try day(year: values[2], month: values[0], day: values[1], text)
    }
    return try day(year: values[2], month: values[1], day: values[0], text)
  }

  private static func day(year: Int, month: Int, day: Int, _ text: String) throws(ImportProblem) -> Day {
    guard (1970...2200).contains(year), (1...12).contains(month),
      (1...Day.daysIn(year: year, month: month)).contains(day)
    else { throw unknown(text) }
    return Day(year: year, month: month, day: day)
  }
}
