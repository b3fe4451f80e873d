/// An entry of the journal as the program sees it: what it says, when, and the record it stands in.
public struct LoggedEntry: Hashable, Sendable, Identifiable {
  /// The id of the record.
  public let id: String
  /// When it happened.
  public let at: Instant
  /// Whether only the day is known.
  public let dayOnly: Bool
  /// The day it counts for.
  public let day: Day
  /// What it says.
  public let entry: Entry

  /// An entry and its record. An exercise or a session counts for the day it names itself.
  public init(id: String, at: Instant, dayOnly: Bool = false, day: Day, entry: Entry) {
    self.id = id
    self.at = at
    self.dayOnly = dayOnly
    self.entry = entry
    self.day =
      switch entry {
      case .exercise(let exercise): exercise.day
      case .session(let session): session.day
      default: day
      }
  }
}

/// A part of the journal with the record it stands in.
public struct Logged<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The id of the record.
  public let id: String
  /// What it says.
  public var value: Value

  /// A value and the id of its record.
  public init(_ value: Value, id: String) {
    self.id = id
    self.value = value
  }
}
