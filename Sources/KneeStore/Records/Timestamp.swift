import KneeDomain

/// Times as the journal writes them: `2026-11-21T07:10:00+01:00` and `2026-11-21T06:10:04.120Z`.
enum Timestamp {
  /// The moment written in a range of bytes; nil for anything else.
  static func moment(_ bytes: Bytes, _ range: Range<Int>) -> Moment? {
    let start = range.lowerBound
    let end = range.upperBound
    guard end - start >= 17, let date = day(bytes, start..<start + 10), bytes[start + 10] == 0x54,
      let hour = two(bytes, start + 11), hour < 24, bytes[start + 13] == 0x3A,
      let minute = two(bytes, start + 14), minute < 60
    else { return nil }
    var index = start + 16
    var second = 0
    if bytes[index] == 0x3A {
      guard end - index >= 4, let value = two(bytes, index + 1), value < 60 else { return nil }
      second = value
      index += 3
    }
    var milliseconds = 0
    if bytes[index] == 0x2E {
      index += 1
      let first = index
      var scale = 100
      while index < end, bytes[index] &- 0x30 < 10 {
        milliseconds += Int(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
      if index == first { return nil }
    }
    guard let offset = offset(bytes, index..<end) else { return nil }
    let seconds = date.number * 86_400 + hour * 3600 + minute * 60 + second - offset
    return Moment(instant: Instant(milliseconds: Int64(seconds * 1000 + milliseconds)), offset: offset)
  }

  /// The moment that a text writes.
  static func moment(_ text: String) -> Moment? {
    var text = text
    return text.withUTF8 { moment($0, 0..<$0.count) }
  }

  /// The date written in a range of bytes as `2026-11-21`; nil for anything else.
  static func day(_ bytes: Bytes, _ range: Range<Int>) -> Day? {
    let start = range.lowerBound
    guard range.count == 10, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D,
      let century = two(bytes, start),
      let year = two(bytes, start + 2), let month = two(bytes, start + 5), let day = two(bytes, start + 8),
      (1...12).contains(month), day >= 1,
      day <= 28 || day <= Day.daysIn(year: century * 100 + year, month: month)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  /// The date that a text writes.
  static func day(_ text: String) -> Day? {
    var text = text
    return text.withUTF8 { day($0, 0..<$0.count) }
  }

  /// The offset at the end of a moment, in seconds: `Z` or `+01:00`.
  private static func offset(_ bytes: Bytes, _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    if range.count == 1 { return bytes[start] == 0x5A ? 0 : nil }
    guard range.count == 6, bytes[start] == 0x2B || bytes[start] == 0x2D, bytes[start + 3] == 0x3A,
      let hours = two(bytes, start + 1), let minutes = two(bytes, start + 4), minutes < 60,
      hours * 60 + minutes <= 14 * 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (bytes[start] == 0x2B ? 1 : -1)
  }

  /// Two digits.
  private static func two(_ bytes: Bytes, _ index: Int) -> Int? {
    let tens = bytes[index] &- 0x30
    let ones = bytes[index + 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// The moment on the person's clock with its offset; milliseconds only where there are any.
  static func text(_ moment: Moment) -> String {
    // Offsets of a fraction of a minute are of the time before railways: the journal writes whole minutes.
    let moment = Moment(instant: moment.instant, offset: moment.offset / 60 * 60)
    let minutes = abs(moment.offset) / 60
    let zone = "\(moment.offset < 0 ? "-" : "+")\(pad(minutes / 60)):\(pad(minutes % 60))"
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
    let fraction = milliseconds.map { ".\($0 < 100 ? "0" : "")\(pad($0))" } ?? ""
    return "\(moment.date.iso)T\(pad(second / 3600)):\(pad(second / 60 % 60)):\(pad(second % 60))\(fraction)"
  }

  private static func pad(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}

extension Instant {
  /// Milliseconds within its second, 0 to 999.
  var millisecond: Int {
    Int((milliseconds % 1000 + 1000) % 1000)
  }
}
