import ArgumentParser
import KneeDomain

/// When something happened, as typed: a day, a local time, or a time with an offset.
enum EntryDate: Hashable {
  case day(Day)
  case local(Day, second: Int)
  case moment(Moment)

  /// Reads `2026-11-21`, `2026-11-21T07:10`, `2026-11-21T07:10:30+01:00`; nil for anything else.
  init?(_ text: String) {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty {
      self = .day(day)
      return
    }
    guard rest.first == "T" || rest.first == " " else { return nil }
    let time = rest.dropFirst()
    let clock = time.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    guard let second = Self.second(clock) else { return nil }
    let zone = time.dropFirst(clock.count)
    if zone.isEmpty {
      self = .local(day, second: second)
      return
    }
    guard let offset = Self.offset(zone) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(second - offset)
    self = .moment(Moment(instant: Instant(milliseconds: seconds * 1000), offset: offset))
  }

  /// The moment meant, and whether only its day is known; a day stands at noon.
  ///
  /// - Throws: `Failure` for the future.
  func resolve(_ clock: Clock) throws(Failure) -> (at: Moment, dayOnly: Bool) {
    switch self {
    case .day(let day):
      if day > clock.moment.date { throw Self.future(day.iso) }
      return (clock.localTime.moment(date: day, second: 12 * 3600), true)
    case .local(let day, let second):
      let moment = clock.localTime.moment(date: day, second: second)
      if moment.instant > clock.now { throw Self.future("\(day.iso) at that time") }
      return (moment, false)
    case .moment(let moment):
      if moment.instant > clock.now { throw Self.future("that time") }
      return (moment, false)
    }
  }

  private static func future(_ what: String) -> Failure {
    Failure(.wrongUsage, "\(what) is in the future; give a day or a time that has been")
  }

  /// `07:10` or `07:10:30` in seconds after midnight.
  private static func second(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 ? Int($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60
    else { return nil }
    let seconds = numbers.count == 3 ? numbers[2] : 0
    return seconds < 60 ? numbers[0] * 3600 + numbers[1] * 60 + seconds : nil
  }

  /// `Z`, `+01:00` or `-0330` in seconds ahead of UTC.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      text.count == 5 || (text.count == 6 && text.dropFirst(3).first == ":"),
      let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), minutes < 60,
      hours * 60 + minutes <= 14 * 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == "+" ? 1 : -1)
  }
}

extension EntryDate: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
