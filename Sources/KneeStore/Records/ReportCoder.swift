import KneeDomain

/// Symptom reports as JSON objects (design section 7), for other programs.
public enum ReportCoder {
  /// A report, and the keys of its object that are not keys of a report.
  public struct Reading: Hashable, Sendable {
    /// What was said.
    public var report: SymptomReport
    /// Unknown keys, sorted.
    public var ignored: [String]
  }

  static let keys: Set<String> = [
    "age", "sex", "side", "pointing", "regions", "contextSites", "onset", "trauma", "quality", "aggravators",
    "timing", "swelling", "mechanical", "systemic", "denied", "dontKnow", "durationDays", "trend", "painNow",
    "painWorst",
  ]

  /// Reads a report. A missing key, `null` and `"unknown"` say nothing; a list may be one token; an unknown
  /// token is an error, because a mistyped warning sign must not vanish.
  public static func read(_ text: [UInt8]) throws(StoreError) -> Reading {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw .badReport(reason: "the report is not JSON: \(error.reason) (byte \(error.offset + 1))")
    }
    return try read(value)
  }

  /// Reads a report from its JSON object.
  public static func read(_ value: JSONValue) throws(StoreError) -> Reading {
    guard let object = value.object else { throw .badReport(reason: "the report is not a JSON object") }
    var fields = FieldReader(object.filter { keys.contains($0.key) })
    let report = SymptomReport(&fields)
    if let doubt = fields.doubts.min(by: { $0.field < $1.field }) {
      throw .badReport(reason: ReportVocabulary.complaint(doubt))
    }
    return Reading(report: report, ignored: object.keys.filter { !keys.contains($0) }.sorted())
  }

  /// The report as a JSON object; what says nothing is left out.
  public static func json(_ report: SymptomReport) -> JSONValue {
    var writer = FieldWriter()
    report.write(to: &writer)
    return .object(writer.fields)
  }
}
