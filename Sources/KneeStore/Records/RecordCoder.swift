import KneeDomain

/// Records as lines of the journal (design section 6), both ways.
public enum RecordCoder {
  /// The longest line, in bytes without its end.
  public static let longestLine = 65_536
  /// The version of the format.
  public static let version = 1

  /// Why a line cannot be read.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong, as a clause.
    public var reason: String
    /// True when a newer version of the program wrote the line: it is whole, but not ours to judge.
    public var isNewer = false
  }

  /// The record as one line of compact JSON without its end, keys sorted.
  public static func line(_ record: Record) -> [UInt8] {
    var bytes: [UInt8] = []
    json(record).write(to: &bytes)
    return bytes
  }

  /// The record as a JSON object.
  public static func json(_ record: Record) -> JSONValue {
    var writer = FieldWriter()
    writer.put("v", version)
    writer.put("id", record.id)
    writer.put("kind", record.entry.kindName)
    writer.put("at", Timestamp.text(record.at))
    writer.put("recorded", Timestamp.text(record.recorded))
    if record.isDeleted {
      writer.put("deleted", true)
      return .object(writer.fields)
    }
    if record.dayOnly { writer.put("dayOnly", true) }
    writer.put("note", record.note)
    record.entry.write(to: &writer)
    for (field, value) in record.unknown {
      writer.fields[field] = merge(writer.fields[field], with: value, of: field)
    }
    return .object(writer.fields)
  }

  /// What was not understood of a field joins what is said there now: elements of a list go to its end, the
  /// strange fields of an object or of a set of an exercise back into it; anything else gives way.
  private static func merge(_ said: JSONValue?, with unknown: JSONValue, of field: String) -> JSONValue {
    guard let said else { return unknown }
    if let new = said.object, let old = unknown.object { return .object(old.merging(new) { $1 }) }
    guard let elements = said.array, let strange = unknown.array else { return said }
    guard field == "sets" else { return .array(elements + strange) }
    return .array(
      elements.enumerated().map { index, element in
        guard index < strange.count, let old = strange[index].object, let new = element.object else {
          return element
        }
        return .object(old.merging(new) { $1 })
      })
  }

  /// Reads a line without its end.
  public static func record(line: [UInt8]) throws(Problem) -> Record {
    try line.withUnsafeBufferPointer { (bytes) throws(Problem) in
      try record(bytes, 0..<bytes.count)
    }
  }

  /// Reads the line in a range of bytes.
  static func record(_ bytes: Bytes, _ range: Range<Int>) throws(Problem) -> Record {
    guard range.count <= longestLine else {
      throw Problem(reason: "the line has \(range.count) bytes and may have \(longestLine)")
    }
    var reader = JSONReader(bytes: bytes, from: range.lowerBound, to: range.upperBound)
    let fields: [(key: String, value: JSONValue)]
    do throws(JSONProblem) {
      fields = try reader.fields()
    } catch {
      throw Problem(reason: "\(error.reason) (byte \(error.offset - range.lowerBound + 1))")
    }
    return try record(FieldReader(fields))
  }

  /// Reads a record from its JSON object.
  public static func record(_ value: JSONValue) throws(Problem) -> Record {
    guard let object = value.object else { throw Problem(reason: "the line is not an object") }
    return try record(FieldReader(object))
  }

  private static func record(_ fields: FieldReader) throws(Problem) -> Record {
    var fields = fields
    let version = try fields.require("v", "a whole number", \.int)
    if version != RecordCoder.version {
      throw Problem(
        reason: "it has the format version \(version) and this program reads \(RecordCoder.version)",
        isNewer: version > RecordCoder.version)
    }
    let id = try fields.require("id", "1 to 64 letters, digits, - or _") { value in
      value.string.flatMap { RecordID.isValid($0) ? $0 : nil }
    }
    let kind = try fields.require("kind", "a text", FieldReader.text)
    let at = try fields.require("at", "a time such as 2026-11-21T07:10:00+01:00", moment)
    let recorded = try fields.require("recorded", "a time such as 2026-11-21T06:10:04.120Z", moment)
    let isDeleted = fields.take("deleted", \.bool) ?? false
    if fields.isLeft("deleted") { throw Problem(reason: "`deleted` must be true or false") }
    var record = Record(
      id: id, at: at, recorded: recorded.instant, entry: .other(kind: kind), isDeleted: isDeleted)
    if !isDeleted {
      record.dayOnly = fields.take("dayOnly", \.bool) ?? false
      record.note = fields.take("note", FieldReader.text)
      record.entry = try Entry(kind: kind, fields: &fields)
    }
    record.unknown = fields.left
    return record
  }

  private static func moment(_ value: JSONValue) -> Moment? {
    value.string.flatMap { Timestamp.moment($0) }
  }
}
