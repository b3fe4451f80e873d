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
  /// The longest file of lines or of a journal's table, in bytes; ten years are 7 megabytes.
  private static let longestFile = 256 << 20

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
      switch try whole(first, stream) {
      case .success(let bytes): return try take(lines: bytes, dryRun: dryRun)
      case .failure(let problem): gathered = Gathered(source: .journal, problems: [problem])
      }
    case .table where JournalTable.begins(first.dropFirst(FileKind.mark(first))):
      switch try whole(first, stream) {
      case .success(let bytes): return try take(table: bytes, dryRun: dryRun)
      case .failure(let problem): gathered = Gathered(source: .journal, problems: [problem])
      }
    case .table:
      gathered = try gather(TableReader(beginning: first, options: options), first, stream)
    case .xml: gathered = try gather(TrackReader(options: options), first, stream)
    case .other(let problem): gathered = Gathered(source: .journal, problems: [problem])
    }
    return try settle(dryRun: dryRun) { inventory in JournalImport.judge(gathered, against: &inventory) }
  }

  /// All of a file, without the mark of its byte order. A line that no journal and no table has ends it.
  private func whole(_ first: [UInt8], _ stream: borrowing ByteStream) throws(StoreError) -> Result<
    [UInt8], ImportProblem
  > {
    var bytes = Array(first.dropFirst(FileKind.mark(first)))
    var start = 0
    var piece = first
    while !piece.isEmpty {
      piece = try stream.next()
      bytes += piece
      if let last = bytes[start...].lastIndex(of: UInt8(ascii: "\n")) { start = last + 1 }
      if bytes.count - start > CSVReader.longestRow || bytes.count > JournalImport.longestFile {
        let line = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
        let reason =
          bytes.count > JournalImport.longestFile
          ? "the file is longer than \(JournalImport.longestFile >> 20) megabytes; import it in parts"
          : "the line is longer than a megabyte"
        return .failure(ImportProblem(line: line, reason: reason))
      }
    }
    return .success(bytes)
  }

  /// Takes in the lines of a journal.
  public mutating func take(lines bytes: [UInt8], dryRun: Bool = false) throws(StoreError) -> ImportReport {
    try settle(dryRun: dryRun) { inventory throws(StoreError) in
      try JournalImport.judge(lines: bytes, against: &inventory)
    }
  }

  /// Judges, and writes what is new where nothing was refused. Under the lock of the folder: what another program wrote
  /// since the journal was read is looked at first, so that two imports at a time add nothing twice.
  private mutating func settle(
    dryRun: Bool, _ judge: (inout Inventory) throws(StoreError) -> Verdict
  ) throws(StoreError) -> ImportReport {
    var changed = inventory
    var verdict = try judge(&changed)
    if !verdict.report.refused.isEmpty { return verdict.report }
    if !dryRun, !verdict.lines.isEmpty {
      try JournalAppender(journal: folder.journalPath).prepare()
      try FolderLock.holding(folder.journalPath) { () throws(StoreError) in
        if try inventory.isOutdated(folder) {
          inventory = try Inventory(of: folder)
          changed = inventory
          verdict = try judge(&changed)
          if !verdict.report.refused.isEmpty { return }
        }
        try JournalMerger(folder: folder).merge(verdict.lines)
        try changed.settle(folder)
      }
    }
    if verdict.report.refused.isEmpty { inventory = changed }
    return verdict.report
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
