import Glibc
import KneeDomain

/// What the command line recorded of late, for `undo`: lines of `steps.jsonl`, one added by each command.
///
/// It is not synced: what it holds is a comfort, and a command that records waits for the journal alone.
public struct StepLog: Sendable {
  /// One thing that was recorded.
  public struct Step: Hashable, Sendable {
    /// The id of the record.
    public var id: String
    /// The time of the line that was written; where the record has another by now, somebody else changed it.
    public var recorded: Instant
    /// The record before, as a line of the journal; nil when there was none.
    public var before: String?

    /// A step of the given parts.
    public init(id: String, recorded: Instant, before: String?) {
      self.id = id
      self.recorded = recorded
      self.before = before
    }
  }

  /// The path of the file.
  public let path: String

  /// More than anybody takes back.
  private static let stepsKept = 50
  /// A file larger than this, in bytes, is cut back to the last steps.
  private static let largest = 256 * 1024

  /// The steps of a configuration folder, which need not be there yet.
  public init(folder: String) {
    path = folder + "/steps.jsonl"
  }

  /// The steps, the last one at the end. Lines that cannot be read are skipped.
  public func steps() throws(StoreError) -> [Step] {
    if access(path, F_OK) != 0 { return [] }
    let bytes = try Descriptor(reading: path).contents()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      do throws(JSONProblem) {
        return Step(try JSONValue(parsing: Array(line)))
      } catch {
        // A torn line is a step that cannot be taken back, and nothing worse.
        return nil
      }
    }
  }

  /// Adds a step.
  public func append(_ step: Step) throws(StoreError) {
    if access(path, F_OK) != 0 { try Folders.make(Folders.parent(of: path)) }
    let file = try Descriptor(path, O_WRONLY | O_APPEND | O_CREAT, failure: StoreError.cannotWrite)
    if let code = file.write(Array((step.json.text + "\n").utf8)) {
      throw .cannotWrite(path: path, code: code)
    }
    if try file.status().st_size > StepLog.largest { try replace(with: try steps()) }
  }

  /// Makes these the steps.
  public func replace(with steps: [Step]) throws(StoreError) {
    let lines = steps.suffix(StepLog.stepsKept).map { $0.json.text + "\n" }
    try WholeFile.replace(path, with: Array(lines.joined().utf8))
  }
}

extension StepLog.Step {
  fileprivate init?(_ value: JSONValue) {
    guard let id = value.object?["id"]?.string, let recorded = value.object?["recorded"]?.int else {
      return nil
    }
    self.init(
      id: id, recorded: Instant(milliseconds: Int64(recorded)), before: value.object?["before"]?.string)
  }

  fileprivate var json: JSONValue {
    var writer = FieldWriter()
    writer.put("id", id)
    writer.put("recorded", Int(recorded.milliseconds))
    writer.put("before", before)
    return .object(writer.fields)
  }
}
