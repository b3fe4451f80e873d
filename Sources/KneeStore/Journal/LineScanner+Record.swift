import KneeDomain

extension LineScanner {
  /// The whole record of a line that says nothing but what its row and its detail hold; nil where it needs the decoder.
  ///
  /// Nine of ten records are of these kinds, and most of the time that it takes to read a year the decoder would spend
  /// on them.
  func record(_ bytes: Bytes, _ line: Line) -> Record? {
    let row = line.row
    guard let entry = entry(bytes, line) else { return nil }
    return Record(
      id: String(decoding: bytes[line.id], as: UTF8.self), at: row.moment,
      dayOnly: row.flags.contains(.dayOnly), recorded: Instant(milliseconds: row.recorded), entry: entry)
  }

  private func entry(_ bytes: Bytes, _ line: Line) -> Entry? {
    let row = line.row
    switch line.detail {
    case .exercise(let range):
      guard let name = line.subject else { return nil }
      return .exercise(
        ExerciseEntry(
          day: row.day, exercise: String(decoding: bytes[name], as: UTF8.self), side: row.side,
          sets: sets(bytes, range), painDuring: row.pain))
    case .pain(let range, let token):
      let when = token.flatMap { Timing(rawValue: String(decoding: bytes[$0], as: UTF8.self)) }
      guard let pain = row.pain, let sites = sites(bytes, range), token == nil || when != nil else {
        return nil
      }
      return .pain(PainEntry(side: row.side, sites: sites, pain: pain, when: when))
    case .checkIn(let swelling, let meds, let sleepHours):
      guard let pain = row.pain else { return nil }
      return .checkIn(
        CheckIn(
          side: row.side, pain: pain, worst24h: row.worst, swelling: swelling,
          stiffnessMinutes: row.minutes.map { Int($0) }, meds: meds, sleepHours: sleepHours))
    case nil: return nil
    }
  }

  private func sets(_ bytes: Bytes, _ range: Range<Int>) -> [ExerciseSet] {
    var sets: [ExerciseSet] = []
    var cursor = ByteCursor(bytes: bytes, index: range.lowerBound + 1, end: range.upperBound)
    repeat {
      let start = cursor.index
      guard let set = set(&cursor) else { break }
      sets += repeatElement(set, count: 1 + cursor.skipRepeats(of: start..<cursor.index))
    } while cursor.take(UInt8(ascii: ","))
    return sets
  }

  private func sites(_ bytes: Bytes, _ range: Range<Int>?) -> [BodySite]? {
    guard let range else { return [] }
    var sites: [BodySite] = []
    var cursor = ByteCursor(bytes: bytes, index: range.lowerBound + 1, end: range.upperBound)
    repeat {
      guard let token = cursor.string() else { return nil }
      if let region = regions.find(bytes, token) {
        sites.append(.region(region))
      } else if let site = contextSites.find(bytes, token) {
        sites.append(.context(site))
      } else {
        return nil
      }
    } while cursor.take(UInt8(ascii: ","))
    return sites
  }
}
