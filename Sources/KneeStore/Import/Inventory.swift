import KneeDomain

/// What a journal holds already, as an import must know it.
struct Inventory {
  /// A run or an activity in its present state.
  struct Session {
    var start: Instant
    var day: Day
    var isRun: Bool
    var kilometers: Double
    var minutes: Double
    /// Whether it was imported, so that its start is that of the run.
    var isImported: Bool
  }

  /// Every readable line.
  private(set) var lines: Set<[UInt8]> = []
  /// The kind of every record, deleted ones too.
  private(set) var kinds: [String: String] = [:]
  /// Of every run and activity when its newest line was recorded, and what that says; nothing for a deletion.
  private var newest: [String: (recorded: Instant, session: Session?)] = [:]
  private var days: [Day: [String]] = [:]
  /// Records entered by hand that were found to be the same as one of a file: none is so twice.
  private var taken: Set<String> = []

  init(of folder: JournalFolder) throws(StoreError) {
    for name in try folder.fileNames() {
      try LineReader(bytes: try Descriptor(reading: folder.file(name)).contents()).forEach {
        line throws(StoreError) in
        if case .success(let record) = line.record {
          add(record, Array(line.bytes), dayStart: folder.dayStart)
        }
      }
    }
  }

  /// Takes in a line.
  mutating func add(_ record: Record, _ line: [UInt8], dayStart: Int) {
    lines.insert(line)
    kinds[record.id] = record.entry.kindName
    guard [RecordKind.run.rawValue, RecordKind.activity.rawValue].contains(record.entry.kindName) else {
      return
    }
    if let known = newest[record.id], known.recorded > record.recorded { return }
    let session = Session(record, dayStart: dayStart)
    newest[record.id] = (record.recorded, session)
    if let session { days[session.day, default: []].append(record.id) }
  }

  /// The record that is probably the same run or activity as a new one, from another source or entered by hand.
  mutating func twin(of record: Record, dayStart: Int) -> String? {
    guard let new = Session(record, dayStart: dayStart) else { return nil }
    for offset in -1...1 {
      for id in days[new.day.adding(days: offset), default: []] {
        guard let known = newest[id]?.session, !taken.contains(id), known.isTwin(of: new) else { continue }
        if !known.isImported { taken.insert(id) }
        return id
      }
    }
    return nil
  }
}

extension Inventory.Session {
  init?(_ record: Record, dayStart: Int) {
    switch record.entry {
    case .run(let run):
      self.init(record, isRun: true, kilometers: run.kilometers, minutes: run.minutes, dayStart: dayStart)
    case .activity(let activity):
      self.init(record, isRun: false, kilometers: 0, minutes: activity.minutes, dayStart: dayStart)
    // A deletion says only of which kind the record was.
    default: return nil
    }
  }

  private init(_ record: Record, isRun: Bool, kilometers: Double, minutes: Double, dayStart: Int) {
    self.init(
      start: record.at.instant, day: record.day(startingAt: dayStart), isRun: isRun, kilometers: kilometers,
      minutes: minutes,
      isImported: ImportSource.allCases.contains { record.id.hasPrefix($0.rawValue + "-") })
  }

  /// Of two imported ones the starts are at most five minutes apart, and less than half of the shorter one: two
  /// short runs after one another are two. One entered by hand bears the time at which that was done: there the
  /// day must be the same. Distances are within five percent; of another sport the times are.
  fileprivate func isTwin(of new: Self) -> Bool {
    guard isRun == new.isRun, day == new.day || isImported else { return false }
    if isImported {
      let apart = abs(Double(start.milliseconds - new.start.milliseconds)) / 60_000
      if apart > min(5, min(minutes, new.minutes) / 2) { return false }
    }
    return isRun
      ? abs(kilometers - new.kilometers) <= 0.05 * max(kilometers, new.kilometers)
      : abs(minutes - new.minutes) <= 0.05 * max(minutes, new.minutes)
  }
}
