import KneeDomain

/// Names of records: 26 characters that sort by time.
public enum RecordID {
  /// The longest name allowed, in characters of `[A-Za-z0-9_-]`.
  public static let longest = 64

  /// A new name from the time and 80 random bits: ten characters of time, sixteen of chance.
  ///
  /// - Parameters:
  ///   - instant: when the record is made.
  ///   - high: random; its lower 16 bits are used.
  ///   - low: 64 random bits.
  public static func make(at instant: Instant, high: UInt64, low: UInt64) -> String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let time = UInt64(max(0, instant.milliseconds))
    var text: [UInt8] = []
    for shift in stride(from: 45, through: 0, by: -5) {
      text.append(digits[Int(time >> UInt64(shift) & 31)])
    }
    let upper = (high & 0xFFFF) << 24 | low >> 40
    let lower = low & (1 << 40 - 1)
    for part in [upper, lower] {
      for shift in stride(from: 35, through: 0, by: -5) {
        text.append(digits[Int(part >> UInt64(shift) & 31)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A new name from the time and the system's source of chance.
  public static func make(at instant: Instant) -> String {
    make(at: instant, high: .random(in: 0...UInt64.max), low: .random(in: 0...UInt64.max))
  }

  /// Whether a text may be the name of a record.
  public static func isValid(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
  }

  static func isAllowed(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// One bit for each of the first 64 characters: digits and the hyphen.
  private static let low: UInt64 = 0x03FF_2000_0000_0000
  /// One bit for each of the next 64: letters and the low line.
  private static let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
}
