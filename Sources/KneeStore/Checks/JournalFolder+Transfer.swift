import KneeDomain

extension JournalFolder {
  /// Hands over every line of the journal unchanged, without its end, file by file. Lines that cannot be read
  /// are left out, those of a newer version are not.
  ///
  /// - Returns: the lines left out.
  @discardableResult
  public func exportLines(_ take: ([UInt8]) throws(StoreError) -> Void) throws(StoreError) -> [Journal
    .Unreadable]
  {
    var leftOut: [Journal.Unreadable] = []
    for name in try fileNames() {
      try LineReader(bytes: try Descriptor(reading: file(name)).contents()).forEach {
        line throws(StoreError) in
        if case .failure(let problem) = line.record, !problem.isNewer {
          leftOut.append(
            Journal.Unreadable(
              place: StoreError.Place(file: file(name), line: line.number), reason: problem.reason,
              isNewer: false))
        } else {
          try take(Array(line.bytes))
        }
      }
    }
    return leftOut
  }
}
