import Glibc
import KneeDomain

extension JournalFolder {
  /// Checks every line of the journal. Nothing is written.
  ///
  /// - Parameter now: the present time; what claims to be recorded more than a day later is noted.
  public func verify(now: Instant) throws(StoreError) -> Verification {
    guard exists else { throw .noFolder(path: path) }
    var unreadable: [Finding] = []
    var survey = Survey()
    let names = try fileNames()
    for name in names {
      let path = file(name)
      survey.begin(path, isMonth: JournalFolder.isMonth(name))
      let descriptor = try Descriptor(reading: path)
      if try descriptor.status().st_mode & 0o077 != 0 {
        survey.note("others may read this file; `chmod 600` closes it", at: StoreError.Place(file: path))
      }
      try LineReader(bytes: try descriptor.contents()).forEach { line throws(StoreError) in
        let place = StoreError.Place(file: path, line: line.number)
        switch line.record {
        case .success(let record): survey.take(record, line.bytes, at: place, now: now)
        case .failure(let problem):
          let advice =
            problem.isNewer ? "use a newer version of patella" : "`patella verify --set-aside` takes it out"
          unreadable.append(
            Finding(severity: .unreadable, place: place, message: "\(problem.reason); \(advice)"))
        }
      }
    }
    return Verification(
      findings: unreadable + survey.findings(), files: names.count, lines: survey.lines + unreadable.count,
      records: survey.records)
  }

  /// Whether a file has the name of a month: `2026-11.jsonl`.
  static func isMonth(_ name: String) -> Bool {
    name.count == 13 && name.hasSuffix(".jsonl") && Day(iso: name.prefix(7) + "-01") != nil
  }
}
