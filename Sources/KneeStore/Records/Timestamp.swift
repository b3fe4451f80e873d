import KneeDomain

/// Times as the journal writes them: `2026-11-21T07:10:00+01:00` and `2026-11-21T06:10:04.120Z`.
enum Timestamp {
  /// The moment written in a range of bytes; nil for anything else.
  static func moment(_ bytes: [UInt8], _ range: Range<Int>) -> Moment? {
    var index = range.lowerBound
    let end = range.upperBound
    func separator(_ byte: UInt8) -> Bool {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
      return true
    }
    func number(digits: Int) -> Int? {
      guard index + digits <= end else { return nil }
      var value = 0
      for _ in 0..<digits {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
        index += 1
      }
      return value
    }
    guard let year = number(digits: 4), separator(0x2D), let month = number(digits: 2), separator(0x2D),
      let day = number(digits: 2), separator(0x54), let hour = number(digits: 2), separator(0x3A),
      let minute = number(digits: 2), let date = Timestamp.day(year, month, day), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if separator(0x3A) {
      guard let value = number(digits: 2), value < 60 else { return nil }
      second = value
    }
    var milliseconds = 0
    if separator(0x2E) {
      var scale = 100
      let first = index
      while index < end, bytes[index] &- 0x30 < 10 {
        milliseconds += Int(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
      if index == first { return nil }
    }
    var offset = 0
    if !separator(0x5A) {
      let east = separator(0x2B)
      guard east || separator(0x2D), let hours = number(digits: 2), separator(0x3A),
        let minutes = number(digits: 2), minutes < 60, hours * 60 + minutes <= 14 * 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (east ? 1 : -1)
    }
    guard index == end else { return nil }
    let seconds = date.number * 86_400 + hour * 3600 + minute * 60 + second - offset
    return Moment(instant: Instant(milliseconds: Int64(seconds * 1000 + milliseconds)), offset: offset)
  }

  /// The date written in a range of bytes as `2026-11-21`; nil for anything else.
  static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Day? {
    guard range.count == 10, bytes[range.lowerBound + 4] == 0x2D, bytes[range.lowerBound + 7] == 0x2D
    else { return nil }
    func number(_ from: Int, _ count: Int) -> Int? {
      var value = 0
      for index in range.lowerBound + from..<range.lowerBound + from + count {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else { return nil }
    return Timestamp.day(year, month, day)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1...12).contains(month), day >= 1, day <= 28 || day <= Day.daysIn(year: year, month: month)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The moment on the person's clock with its offset; milliseconds only where there are any.
  static func text(_ moment: Moment) -> String {
    // Offsets of a fraction of a minute are of the time before railways: the journal writes whole minutes.
    let moment = Moment(instant: moment.instant, offset: moment.offset / 60 * 60)
    let minutes = abs(moment.offset) / 60
    let zone = "\(moment.offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    return clock(moment, milliseconds: moment.instant.millisecond == 0 ? nil : moment.instant.millisecond)
      + zone
  }

  /// The instant in UTC with milliseconds.
  static func text(_ instant: Instant) -> String {
    clock(Moment(instant: instant, offset: 0), milliseconds: instant.millisecond) + "Z"
  }

  /// The month of an instant in UTC, as `2026-11`.
  static func month(_ instant: Instant) -> String {
    String(Moment(instant: instant, offset: 0).date.iso.prefix(7))
  }

  private static func clock(_ moment: Moment, milliseconds: Int?) -> String {
    let second = moment.secondOfDay
    let fraction = milliseconds.map { ".\($0 < 100 ? "0" : "")\(two($0))" } ?? ""
    return "\(moment.date.iso)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))\(fraction)"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}

extension Instant {
  /// Milliseconds within its second, 0 to 999.
  var millisecond: Int {
    Int((milliseconds % 1000 + 1000) % 1000)
  }
}
