import Glibc
import KneeDomain

extension JournalFolder {
  /// Writes a made-up story into an empty folder.
  ///
  /// - Returns: the number of records.
  public func write(_ story: DemoStory) throws(StoreError) -> Int {
    try requireEmpty()
    let records = story.records()
    try JournalAppender(journal: journalPath).append(
      records.map { record in
        JournalAppender.Line(
          file: Timestamp.month(record.recorded) + ".jsonl", bytes: RecordCoder.line(record))
      })
    return records.count
  }

  /// Refuses a data folder that holds anything but an empty journal.
  private func requireEmpty() throws(StoreError) {
    let others = try Folders.names(in: path)?.filter { $0 != "journal" } ?? []
    let own = try Folders.names(in: journalPath)?.filter { $0 != ".lock" && $0 != ".gitattributes" } ?? []
    if !others.isEmpty || !own.isEmpty { throw .notEmpty(path: path) }
  }
}
