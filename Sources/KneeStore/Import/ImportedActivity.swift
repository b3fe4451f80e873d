import KneeDomain

/// One run or activity of a file, in metric units.
struct ImportedActivity {
  enum Sport: Hashable {
    case run(surface: String?)
    /// Another one, by the name that the file gives it.
    case other(String)
  }

  /// The line it begins at.
  var line: Int
  /// The id of its record, made from the source alone: the same file gives the same id on every device.
  var id: String
  var sport: Sport
  var start: Moment
  var meters: Double
  /// Seconds of running, without pauses where the file tells them.
  var seconds: Double
  /// Steps a minute.
  var cadence: Double?
  /// Meters downhill, all together.
  var descent: Double?
  var shoe: String?
  /// 0 to 10.
  var effort: Double?

  /// An id from the source, the start and what was covered: whoever reads the same file makes the same.
  ///
  /// - Parameters:
  ///   - start: the start as the file tells it, not as this device's clock does.
  ///   - parts: numbers of the file that belong to the activity.
  static func id(_ source: ImportSource, start: FileDate, _ parts: [Double]) -> String {
    let time = [start.second / 3600, start.second / 60 % 60, start.second % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    // FNV-1a over the numbers in hundredths.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      let value = Int64(exactly: (part * 100).rounded()) ?? 0
      for shift in stride(from: 0, to: 64, by: 8) {
        hash = (hash ^ UInt64(truncatingIfNeeded: value >> Int64(shift)) & 0xFF) &* 0x100_0000_01B3
      }
    }
    let digits = String(hash >> 32, radix: 16)
    let date = start.day.iso.filter { $0 != "-" }
    return "\(source.rawValue)-\(date)T\(time.joined())-"
      + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
