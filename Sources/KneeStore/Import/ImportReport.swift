import KneeDomain

/// What the import of one file did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// A line that cannot be taken in; where there is one, nothing of the file was.
  public struct Refusal: Hashable, Sendable {
    /// The line, from 1; nil for the file as a whole.
    public var line: Int?
    /// Why, as a clause.
    public var reason: String
  }

  /// What happened to one run or activity of a file that is no journal.
  public struct Item: Hashable, Sendable {
    /// The line it begins at, from 1.
    public var line: Int
    /// What happened to it.
    public var outcome: Outcome
  }

  /// What happens to a run or an activity.
  public enum Outcome: Hashable, Sendable {
    /// It is new.
    case added(Record)
    /// A record of that id is there, perhaps edited or deleted since; it is left alone.
    case there(id: String)
    /// Probably the same as the record of that id, from another source or entered by hand.
    case same(Record, id: String)
    /// It is no run, or says too little: why.
    case leftOut(String)
  }

  /// Where the file comes from.
  public var source: ImportSource
  /// Lines of a journal, or runs and activities, that are new.
  public var added = 0
  /// Those that are there already, or probably are.
  public var skipped = 0
  /// Every run and activity in the order of the file; empty for lines of a journal.
  public var items: [Item] = []
  /// Lines that cannot be taken in; where there is one, nothing was changed.
  public var refused: [Refusal] = []
}
