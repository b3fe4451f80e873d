import KneeDomain

/// What charts and lists need of a record, in 64 bytes: a journal of ten years stays small in memory.
///
/// The texts that belong to it are in its journal: `Journal.id(of:)` and `Journal.subject(of:)`.
public struct JournalRow: Hashable, Sendable {
  /// Small facts of a row.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Flags of the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Only the day is known.
    public static let dayOnly = Flags(rawValue: 1)
    /// The record was deleted.
    public static let deleted = Flags(rawValue: 2)
    /// It bears a note.
    public static let note = Flags(rawValue: 4)
    /// A check-in with little or clear swelling, or a report with any.
    public static let swollen = Flags(rawValue: 8)
    /// A session with a limp.
    public static let limp = Flags(rawValue: 16)
    /// Pain medicine was taken.
    public static let meds = Flags(rawValue: 32)
  }

  /// Where the line stands: the number of its file, the first byte and the length without the end.
  struct Place: Hashable, Sendable {
    var file: UInt16
    var offset: UInt32
    var length: UInt32
  }

  /// Stands for no number.
  static let none = -Double.greatestFiniteMagnitude

  // In the order of their sizes, so that a row is 64 bytes.
  var at: Int64
  var recorded: Int64
  var amountValue = JournalRow.none
  var minutesValue = JournalRow.none
  /// The number of the id in the journal.
  var number: UInt32 = 0
  /// One more than the number of the subject in the journal; 0 for none.
  var subject: UInt32 = 0
  var dayNumber: Int32
  private var lineOffset: UInt32 = 0
  private var lineLength: UInt32 = 0
  /// One more than the number of the file; 0 for a record that is not in a file yet.
  private var fileNumber: UInt16 = 0
  var offsetMinutes: Int16
  var painValue: Int8 = -1
  var worstValue: Int8 = -1
  /// What kind of record it is.
  public internal(set) var kind: RecordKind
  /// Which knee.
  public internal(set) var side: Side?
  /// Small facts.
  public internal(set) var flags: Flags = []

  init(at: Moment, recorded: Instant, day: Day, kind: RecordKind) {
    self.at = at.instant.milliseconds
    self.recorded = recorded.milliseconds
    dayNumber = Int32(clamping: day.number)
    offsetMinutes = Int16(clamping: at.offset / 60)
    self.kind = kind
  }

  /// Where the line stands; nil for a record that is not in a file yet.
  var place: Place? {
    get { fileNumber == 0 ? nil : Place(file: fileNumber - 1, offset: lineOffset, length: lineLength) }
    set {
      fileNumber = newValue.map { $0.file + 1 } ?? 0
      lineOffset = newValue?.offset ?? 0
      lineLength = newValue?.length ?? 0
    }
  }

  /// When it happened.
  public var moment: Moment {
    Moment(instant: Instant(milliseconds: at), offset: Int(offsetMinutes) * 60)
  }

  /// The day it counts for.
  public var day: Day {
    Day(number: Int(dayNumber))
  }

  /// The pain of a check-in, a place, a test; during an exercise, a session, a run; now of a report.
  public var pain: Score? {
    Score(Int(painValue))
  }

  /// The worst pain: of the last 24 hours at a check-in, of late in a report, an hour after a session or a run.
  public var worst: Score? {
    Score(Int(worstValue))
  }

  /// Kilometers of a run, number of sets of an exercise, value of a test, total of a score.
  public var amount: Double? {
    amountValue == JournalRow.none ? nil : amountValue
  }

  /// Minutes of a run or of another sport; minutes of morning stiffness at a check-in.
  public var minutes: Double? {
    minutesValue == JournalRow.none ? nil : minutesValue
  }
}

extension JournalRow {
  /// The row of a record; its names are given out by the journal.
  init(_ record: Record, dayStart: Int) {
    self.init(
      at: record.at, recorded: record.recorded, day: record.day(startingAt: dayStart), kind: record.entry.kind
    )
    if record.isDeleted {
      flags = .deleted
      return
    }
    if record.dayOnly { flags.insert(.dayOnly) }
    if record.note != nil { flags.insert(.note) }
    fill(record.entry)
  }

  private mutating func fill(_ entry: Entry) {
    switch entry {
    case .checkIn(let checkIn):
      set(side: checkIn.side, pain: checkIn.pain, worst: checkIn.worst24h)
      minutesValue = checkIn.stiffnessMinutes.map(Double.init) ?? JournalRow.none
      if checkIn.meds == true { flags.insert(.meds) }
      if let swelling = checkIn.swelling, swelling != .none { flags.insert(.swollen) }
    case .pain(let pain): set(side: pain.side, pain: pain.pain)
    case .report(let report):
      set(side: report.side, pain: report.painNow, worst: report.painWorst)
      if report.swelling.contains(where: { $0 != .none }) { flags.insert(.swollen) }
    case .exercise(let exercise):
      set(side: exercise.side, pain: exercise.painDuring)
      amountValue = Double(exercise.sets.count)
    case .session(let session):
      set(pain: session.painDuring, worst: session.painOneHourAfter)
      if session.limp == true { flags.insert(.limp) }
      if session.meds == true { flags.insert(.meds) }
    case .run(let run):
      set(pain: run.painDuring, worst: run.painOneHourAfter)
      amountValue = run.kilometers
      minutesValue = run.minutes
    case .activity(let activity):
      set(pain: activity.painDuring)
      minutesValue = activity.minutes
    case .test(let test):
      set(side: test.side, pain: test.pain)
      amountValue = test.value
    case .score(let score): amountValue = score.total
    case .profile(let profile): side = profile.side
    case .notice, .clearance, .limit, .plan, .shoe, .experiment, .other: break
    }
  }

  private mutating func set(side: Side? = nil, pain: Score? = nil, worst: Score? = nil) {
    self.side = side
    painValue = Int8(pain?.value ?? -1)
    worstValue = Int8(worst?.value ?? -1)
  }
}

extension Record {
  /// The one word that says most about the record: the exercise, the first place, the test, the measure; of an
  /// unknown kind its name.
  var subject: String? {
    if isDeleted { return nil }
    return switch entry {
    case .exercise(let exercise): exercise.exercise
    case .pain(let pain): pain.sites.first?.token
    case .report(let report): Region.allCases.first(where: report.regions.contains)?.rawValue
    case .test(let test): test.test
    case .score(let score): score.measure
    case .run(let run): run.shoe
    case .activity(let activity): activity.sport
    case .other(let kind): kind
    case .profile, .checkIn, .session, .notice, .clearance, .limit, .plan, .shoe, .experiment:
      nil
    }
  }
}
