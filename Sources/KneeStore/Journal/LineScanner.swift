import KneeDomain

/// Reads the rows of the everyday kinds straight from the bytes of their lines.
///
/// It takes only lines in the form that this program writes, with known fields alone; every other line it
/// leaves to `RecordCoder`, which takes twenty times as long. So both give the same answer for every line.
struct LineScanner {
  /// A row, where its names stand in the bytes, and where the line ends.
  struct Line {
    var row: JournalRow
    var end: Int
    var id: Range<Int>
    var subject: Range<Int>?
    /// What it says beside its row; nil where only the decoder knows all of it.
    var detail: Detail?
  }

  /// What the everyday kinds say that their rows do not hold. Ranges are lists and tokens in the bytes.
  enum Detail {
    case exercise(sets: Range<Int>)
    case pain(sites: Range<Int>?, when: Range<Int>?)
    case checkIn(swelling: NewSwelling?, meds: Bool?, sleepHours: Double?)
  }

  /// The fields that a line of an everyday kind may have.
  private enum Field: String, CaseIterable {
    case at, cadence, day, dayOnly, descentM, downhill, exercise, id, kind, km, ladder, limp, meds, minutes,
      note, pain, pain1h, painDuring
    case recorded, regions, rpe, sets, shoe, side, sleepHours, sport, stiffnessMin, surface, swelling, v,
      when, worst24h
  }

  enum SetField: String, CaseIterable {
    case reps, holdSec, loadKg, rpe
  }

  private let dayStart: Int
  let setFields = WordTable<SetField>()
  let regions = WordTable<Region>()
  let contextSites = WordTable<ContextSite>()
  private let fields = WordTable<Field>()
  private let kinds = WordTable<RecordKind>()
  private let sides = WordTable<Side>()
  private let swellings = WordTable<NewSwelling>()
  /// The bits of what the kinds say whose details are taken: all that this program writes but notes.
  private let plainFields: [RecordKind: UInt64]

  init(dayStart: Int) {
    self.dayStart = dayStart
    let common: Set<Field> = [.v, .id, .kind, .at, .recorded, .dayOnly, .side]
    let own: [RecordKind: Set<Field>] = [
      .exercise: [.day, .exercise, .sets, .painDuring],
      .pain: [.pain, .regions, .when],
      .checkIn: [.pain, .worst24h, .swelling, .stiffnessMin, .meds, .sleepHours],
    ]
    plainFields = own.mapValues { own in
      Field.allCases.enumerated().reduce(0) {
        common.union(own).contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
      }
    }
  }

  /// The row of the line that begins at `start`; nil when the line needs the decoder.
  func scan(_ bytes: Bytes, at start: Int) -> Line? {
    var cursor = ByteCursor(bytes: bytes, index: start, end: bytes.count)
    var found = Found()
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = cursor.string(), cursor.take(UInt8(ascii: ":")),
        let (field, number) = fields.numbered(bytes, name), found.isNew(number), take(field, &cursor, &found)
      else { return nil }
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "}")), cursor.index - start <= RecordCoder.longestLine,
      cursor.index == bytes.count || bytes[cursor.index] == UInt8(ascii: "\n")
    else { return nil }
    return line(found, end: cursor.index)
  }

  /// What a line said.
  private struct Found {
    var seen: UInt64 = 0
    var id: Range<Int>?
    var kind: RecordKind?
    var at: Moment?
    var recorded: Moment?
    var day: Day?
    var side: Side?
    var exercise: Range<Int>?
    var sites: Range<Int>?
    var site: Range<Int>?
    var when: Range<Int>?
    var shoe: Range<Int>?
    var sport: Range<Int>?
    var pain = -1
    var painDuring = -1
    var pain1h = -1
    var worst = -1
    var sets = -1
    var setsRange: Range<Int>?
    var kilometers = JournalRow.none
    var minutes = JournalRow.none
    var stiffness = JournalRow.none
    var swelling: NewSwelling?
    var meds: Bool?
    var sleepHours: Double?
    var flags: JournalRow.Flags = []
    var isVersioned = false

    mutating func isNew(_ number: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(number)
      if seen & bit != 0 { return false }
      seen |= bit
      return true
    }

    mutating func set(_ flag: JournalRow.Flags, _ value: Bool?) -> Bool {
      if value == true { flags.insert(flag) }
      return value != nil
    }
  }

  private func take(_ field: Field, _ cursor: inout ByteCursor, _ found: inout Found) -> Bool {
    switch field {
    case .v:
      found.isVersioned = cursor.integer() == RecordCoder.version
      return found.isVersioned
    case .id:
      found.id = cursor.string()
      return found.id.map {
        (1...RecordID.longest).contains($0.count) && cursor.bytes[$0].allSatisfy(RecordID.isAllowed)
      } ?? false
    case .kind:
      found.kind = cursor.string().flatMap { kinds.find(cursor.bytes, $0) }
      return found.kind != nil
    case .at:
      found.at = cursor.string().flatMap { Timestamp.moment(cursor.bytes, $0) }
      return found.at != nil
    case .recorded:
      found.recorded = cursor.string().flatMap { Timestamp.moment(cursor.bytes, $0) }
      return found.recorded != nil
    case .day:
      found.day = cursor.string().flatMap { Timestamp.day(cursor.bytes, $0) }
      return found.day != nil
    case .side:
      found.side = cursor.string().flatMap { sides.find(cursor.bytes, $0) }
      return found.side != nil
    case .exercise:
      found.exercise = cursor.text()
      return found.exercise != nil
    case .shoe:
      found.shoe = cursor.text()
      return found.shoe != nil
    case .sport:
      found.sport = cursor.text()
      return found.sport != nil
    case .note: return found.set(.note, cursor.text() != nil) && found.flags.contains(.note)
    case .surface: return cursor.text() != nil
    case .when:
      found.when = cursor.text()
      return found.when != nil
    case .swelling:
      found.swelling = cursor.string().flatMap { swellings.find(cursor.bytes, $0) }
      return found.set(.swollen, found.swelling.map { $0 != .none })
    case .dayOnly: return found.set(.dayOnly, cursor.bool())
    case .limp: return found.set(.limp, cursor.bool())
    case .meds:
      found.meds = cursor.bool()
      return found.set(.meds, found.meds)
    case .downhill: return cursor.bool() != nil
    case .pain: return score(&cursor, &found.pain)
    case .painDuring: return score(&cursor, &found.painDuring)
    case .pain1h: return score(&cursor, &found.pain1h)
    case .worst24h: return score(&cursor, &found.worst)
    case .km: return amount(&cursor, &found.kilometers)
    case .minutes: return amount(&cursor, &found.minutes)
    case .stiffnessMin:
      guard let value = cursor.integer(), value <= 1_000_000 else { return false }
      found.stiffness = Double(value)
      return true
    case .cadence: return cursor.integer().map { $0 <= 1_000_000 } ?? false
    case .ladder: return cursor.integer().map { (0...LadderLevel.top).contains($0) } ?? false
    case .sleepHours:
      found.sleepHours = cursor.amount()
      return found.sleepHours != nil
    case .rpe, .descentM: return cursor.amount() != nil
    case .regions: return sites(&cursor, &found)
    case .sets: return sets(&cursor, &found)
    }
  }

  private func score(_ cursor: inout ByteCursor, _ value: inout Int) -> Bool {
    value = cursor.integer() ?? -1
    return (0...10).contains(value)
  }

  private func amount(_ cursor: inout ByteCursor, _ value: inout Double) -> Bool {
    value = cursor.amount() ?? JournalRow.none
    return value >= 0
  }

  private func sites(_ cursor: inout ByteCursor, _ found: inout Found) -> Bool {
    let first = cursor.index
    guard cursor.take(UInt8(ascii: "[")) else { return false }
    if cursor.take(UInt8(ascii: "]")) { return true }
    repeat {
      guard let token = cursor.string(),
        regions.find(cursor.bytes, token) != nil || contextSites.find(cursor.bytes, token) != nil
      else { return false }
      if found.site == nil { found.site = token }
    } while cursor.take(UInt8(ascii: ","))
    found.sites = first..<cursor.index
    return cursor.take(UInt8(ascii: "]"))
  }

  private func sets(_ cursor: inout ByteCursor, _ found: inout Found) -> Bool {
    found.sets = 0
    let first = cursor.index
    guard cursor.take(UInt8(ascii: "[")) else { return false }
    if cursor.take(UInt8(ascii: "]")) {
      found.setsRange = first..<cursor.index
      return true
    }
    repeat {
      let start = cursor.index
      guard set(&cursor) != nil else { return false }
      found.sets += 1 + cursor.skipRepeats(of: start..<cursor.index)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "]")) else { return false }
    found.setsRange = first..<cursor.index
    return true
  }

  func set(_ cursor: inout ByteCursor) -> ExerciseSet? {
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    var set = ExerciseSet()
    if cursor.take(UInt8(ascii: "}")) { return set }
    var seen: UInt8 = 0
    repeat {
      guard let name = cursor.string(), cursor.take(UInt8(ascii: ":")),
        let (field, number) = setFields.numbered(cursor.bytes, name)
      else { return nil }
      let bit: UInt8 = 1 << UInt8(number)
      if seen & bit != 0 { return nil }
      seen |= bit
      switch field {
      case .reps, .holdSec:
        guard let value = cursor.integer(), value <= 1_000_000 else { return nil }
        if field == .reps { set.reps = value } else { set.holdSeconds = value }
      case .loadKg, .rpe:
        guard let value = cursor.amount() else { return nil }
        if field == .loadKg { set.loadKilograms = value } else { set.effort = value }
      }
    } while cursor.take(UInt8(ascii: ","))
    return cursor.take(UInt8(ascii: "}")) ? set : nil
  }

  /// The row of what was found; nil where the kind cannot do without something that is missing.
  private func line(_ found: Found, end: Int) -> Line? {
    guard found.isVersioned, let id = found.id, let kind = found.kind, let at = found.at,
      let recorded = found.recorded
    else { return nil }
    let day = kind == .exercise || kind == .session ? found.day : at.day(startingAt: dayStart)
    guard let day else { return nil }
    var row = JournalRow(at: at, recorded: recorded.instant, day: day, kind: kind)
    var subject: Range<Int>?
    row.flags = found.flags.intersection([.dayOnly, .note])
    switch kind {
    case .checkIn:
      guard found.pain >= 0 else { return nil }
      row.painValue = Int8(found.pain)
      row.worstValue = Int8(found.worst)
      row.minutesValue = found.stiffness
      row.side = found.side
      row.flags.formUnion(found.flags.intersection([.meds, .swollen]))
    case .pain:
      guard found.pain >= 0 else { return nil }
      row.painValue = Int8(found.pain)
      row.side = found.side
      subject = found.site
    case .exercise:
      guard found.sets >= 0, let exercise = found.exercise else { return nil }
      row.amountValue = Double(found.sets)
      row.painValue = Int8(found.painDuring)
      row.side = found.side
      subject = exercise
    case .session:
      row.painValue = Int8(found.painDuring)
      row.worstValue = Int8(found.pain1h)
      row.flags.formUnion(found.flags.intersection([.limp, .meds]))
    case .run:
      guard found.kilometers >= 0, found.minutes >= 0 else { return nil }
      row.amountValue = found.kilometers
      row.minutesValue = found.minutes
      row.painValue = Int8(found.painDuring)
      row.worstValue = Int8(found.pain1h)
      subject = found.shoe
    case .activity:
      guard let sport = found.sport, found.minutes >= 0 else { return nil }
      row.minutesValue = found.minutes
      row.painValue = Int8(found.painDuring)
      subject = sport
    case .profile, .report, .test, .notice, .clearance, .limit, .plan, .shoe, .score, .experiment,
      .other:
      return nil
    }
    return Line(row: row, end: end, id: id, subject: subject, detail: detail(found, kind))
  }

  private func detail(_ found: Found, _ kind: RecordKind) -> Detail? {
    guard let plain = plainFields[kind], found.seen & ~plain == 0 else { return nil }
    return switch kind {
    case .exercise: found.setsRange.map(Detail.exercise)
    case .pain: .pain(sites: found.sites, when: found.when)
    case .checkIn:
      .checkIn(swelling: found.swelling, meds: found.meds, sleepHours: found.sleepHours)
    default: nil
    }
  }
}
