import KneeDomain

/// One record of the journal in its present state.
///
///     let record = Record(
///       id: RecordID.make(at: now), at: clock.moment(now), entry: .checkIn(CheckIn(pain: score)))
///     try folder.append([record], now: now)
public struct Record: Hashable, Sendable, Identifiable {
  /// The longest note, in characters.
  public static let longestNote = 4000

  /// 1 to 64 characters of `[A-Za-z0-9_-]`, sorting by time.
  public var id: String
  /// When it happened, with the offset of the person's clock.
  public var at: Moment
  /// True when only the day is known; `at` then stands at 12:00.
  public var dayOnly: Bool
  /// When the line was written. A record not yet written bears `Instant.unwritten`, an edited one still the
  /// time of the line that the edit replaces.
  public var recorded: Instant
  /// Words of the person's own, 4,000 characters at most.
  public var note: String?
  /// What it says.
  public var entry: Entry
  /// True for the deletion of the record `id`.
  public var isDeleted: Bool
  /// What this version does not understand: whole fields, and of a list only the elements it does not know.
  public var unknown: [String: JSONValue]

  /// A record of the given parts.
  public init(
    id: String, at: Moment, dayOnly: Bool = false, recorded: Instant = .unwritten, note: String? = nil,
    entry: Entry, isDeleted: Bool = false, unknown: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.at = at
    self.dayOnly = dayOnly
    self.recorded = recorded
    self.note = note
    self.entry = entry
    self.isDeleted = isDeleted
    self.unknown = unknown
  }

  /// The deletion of this record, ready to be appended; appending the record itself again brings it back.
  public var deletion: Record {
    var copy = self
    copy.isDeleted = true
    return copy
  }

  /// The day the record counts for, where days begin `dayStart` seconds after midnight.
  public func day(startingAt dayStart: Int) -> Day {
    switch entry {
    case .exercise(let exercise): exercise.day
    case .session(let session): session.day
    default: at.day(startingAt: dayStart)
    }
  }
}

extension Instant {
  /// Stands in a record that has not been written yet; earlier than every other instant.
  public static let unwritten = Instant(milliseconds: .min)
}

extension Moment {
  /// The moment without its fraction of a second, as the journal writes what happens now.
  public var wholeSecond: Moment {
    Moment(instant: Instant(milliseconds: instant.milliseconds - Int64(instant.millisecond)), offset: offset)
  }
}
