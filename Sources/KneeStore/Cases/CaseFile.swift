import KneeDomain

/// Files of known cases: JSON Lines, one case a line.
///
///     {"id":"c1","age":34,"sex":"F","features":{"regions":["peripatellar"]},"rankable":true,
///      "expected":{"condition":"pfp","acceptable":["pfp"],"triage":"self","acceptableTriage":["self"]}}
///
/// `features` is a symptom report (design section 7); age and sex may stand in it or beside it. `acceptable`,
/// `acceptableTriage` and `rankable` may be missing. Other keys are for human readers.
public enum CaseFile {
  /// Reads the cases in their order.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its name, for messages.
  /// - Throws: `StoreError.unreadable` for the first line that cannot be used, for a name that is there twice, and
  ///   for a file without a case.
  public static func read(_ bytes: [UInt8], file: String) throws(StoreError) -> [KnownCase] {
    var cases: [KnownCase] = []
    var lines: [String: Int] = [:]
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where !LineReader.isBlank(line) {
      let number = index + 1
      let known: KnownCase
      do throws(CaseProblem) {
        known = try CaseLine(line).known()
        if let before = lines.updateValue(number, forKey: known.id) {
          throw CaseProblem("the case \(JSONValue.string(known.id).text) stands in line \(before) already")
        }
      } catch {
        throw .unreadable(place: .init(file: file, line: number), reason: error.reason)
      }
      cases.append(known)
    }
    if cases.isEmpty { throw .unreadable(place: .init(file: file), reason: "there is no case in it") }
    return cases
  }
}

/// Why a line is no case.
struct CaseProblem: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
