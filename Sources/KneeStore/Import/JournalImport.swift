import KneeDomain

/// Takes files into a journal, one after the other: exports of this program, of Strava and of Garmin Connect,
/// and tracks.
///
///     var import = try JournalImport(into: folder, options)
///     let report = try import.take("/home/me/activities.csv", dryRun: true)
///
/// What is there already is left alone. Where a line of a file cannot be read nothing of that file is taken. A
/// record that comes from another program bears the end of its run as the time of recording: so two devices that
/// import the same file write the same line, and whatever the person changes or deletes is later than that.
public struct JournalImport {
  private let folder: JournalFolder
  private let options: ImportOptions
  private var inventory: Inventory

  /// Reads what the journal of a folder holds.
  public init(into folder: JournalFolder, _ options: ImportOptions) throws(StoreError) {
    self.folder = folder
    self.options = options
    inventory = try Inventory(of: folder)
  }

  /// Takes in a file, found out by its content.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - dryRun: only say what would happen. Files taken later know of it all the same.
  public mutating func take(_ path: String, dryRun: Bool = false) throws(StoreError) -> ImportReport {
    let stream = try ByteStream(path)
    let first = try stream.next()
    let gathered: Gathered
    switch FileKind(first) {
    case .journal:
      return try take(lines: try whole(first, stream), dryRun: dryRun)
    case .table where JournalTable.begins(first.dropFirst(FileKind.mark(first))):
      return try take(table: try whole(first, stream), dryRun: dryRun)
    case .table:
      gathered = try gather(TableReader(beginning: first, options: options), first, stream)
    case .xml: gathered = try gather(TrackReader(options: options), first, stream)
    case .other(let reason): gathered = Gathered(source: .journal, problems: [ImportProblem(reason: reason)])
    }
    return try take(gathered, dryRun: dryRun)
  }

  /// All of a file, without the mark of its byte order.
  private func whole(_ first: [UInt8], _ stream: borrowing ByteStream) throws(StoreError) -> [UInt8] {
    var bytes = Array(first.dropFirst(FileKind.mark(first)))
    var piece = first
    while !piece.isEmpty {
      piece = try stream.next()
      bytes += piece
    }
    return bytes
  }

  /// Takes in the lines of a journal.
  public mutating func take(lines bytes: [UInt8], dryRun: Bool = false) throws(StoreError) -> ImportReport {
    var report = ImportReport(source: .journal)
    var changed = inventory
    var lines: [JournalAppender.Line] = []
    try LineReader(bytes: bytes).forEach { line throws(StoreError) in
      switch line.record {
      case .failure(let problem):
        report.refused.append(ImportReport.Refusal(line: line.number, reason: problem.reason))
      case .success(let record):
        let kind = record.entry.kindName
        let bytes = Array(line.bytes)
        if let known = changed.kinds[record.id], known != kind {
          report.refused.append(
            ImportReport.Refusal(
              line: line.number,
              reason:
                "the record \(record.id) is \(JSONValue.string(known).text) and cannot become \(JSONValue.string(kind).text)"
            ))
        } else if changed.lines.contains(bytes) {
          report.skipped += 1
        } else {
          report.added += 1
          changed.add(record, bytes, dayStart: folder.dayStart)
          lines.append(JournalAppender.Line(file: Timestamp.month(record.recorded) + ".jsonl", bytes: bytes))
        }
      }
    }
    try keep(lines, changed, report, dryRun: dryRun)
    return report
  }

  /// Judges what a file of another program says against the journal, and takes it.
  private mutating func take(_ gathered: Gathered, dryRun: Bool) throws(StoreError) -> ImportReport {
    var report = ImportReport(source: gathered.source)
    report.refused = gathered.problems.map { ImportReport.Refusal(line: $0.line, reason: $0.reason) }
    if !report.refused.isEmpty { return report }
    var changed = inventory
    var lines: [(recorded: Instant, line: JournalAppender.Line)] = []
    for entry in gathered.entries {
      switch entry {
      case .leftOut(let line, let reason):
        report.items.append(ImportReport.Item(line: line, outcome: .leftOut(reason)))
      case .activity(let activity):
        let record = activity.record
        let outcome: ImportReport.Outcome
        if changed.kinds[record.id] != nil {
          outcome = .there(id: record.id)
          report.skipped += 1
        } else if let twin = changed.twin(of: record, dayStart: folder.dayStart) {
          outcome = .same(record, id: twin)
          report.skipped += 1
        } else {
          outcome = .added(record)
          report.added += 1
          let bytes = RecordCoder.line(record)
          changed.add(record, bytes, dayStart: folder.dayStart)
          let file = Timestamp.month(record.recorded) + ".jsonl"
          lines.append((record.recorded, JournalAppender.Line(file: file, bytes: bytes)))
        }
        report.items.append(ImportReport.Item(line: activity.line, outcome: outcome))
      }
    }
    let sorted = lines.sorted { $0.recorded < $1.recorded }.map(\.line)
    try keep(sorted, changed, report, dryRun: dryRun)
    return report
  }

  /// Writes the lines, where nothing was refused.
  private mutating func keep(
    _ lines: [JournalAppender.Line], _ changed: Inventory, _ report: ImportReport, dryRun: Bool
  ) throws(StoreError) {
    if !report.refused.isEmpty { return }
    if !dryRun { try JournalAppender(journal: folder.journalPath).append(lines) }
    inventory = changed
  }

  /// Lets a reader read the whole file, or as far as it can be read.
  private func gather(
    _ reader: consuming some ActivityReader, _ first: [UInt8], _ stream: borrowing ByteStream
  ) throws(StoreError) -> Gathered {
    var reader = reader
    var piece = Array(first.dropFirst(FileKind.mark(first)))
    var problem: ImportProblem?
    while problem == nil, !piece.isEmpty {
      do throws(ImportProblem) { try reader.feed(piece) } catch { problem = error }
      piece = try stream.next()
    }
    if problem == nil {
      do throws(ImportProblem) { try reader.finish() } catch { problem = error }
    }
    var gathered = reader.gathered
    if let problem { gathered.problems.append(problem) }
    return gathered
  }
}
