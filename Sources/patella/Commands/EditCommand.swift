import ArgumentParser
import KneeDomain
import KneeStore

/// `patella edit ID KEY=VALUE…`
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct fields of a record.",
    discussion: """
      Keys are those that `patella history --json` shows. KEY= takes a field away; several words of a list are \
      separated by commas.
      """)

  @OptionGroup var options: Options

  @Argument(help: "The id of the record.")
  var id: String

  @Argument(help: ArgumentHelp("What to change, such as pain=4.", valueName: "key=value"))
  var changes: [String]

  func validate() throws {
    if changes.isEmpty { throw ValidationError("say what to change, such as pain=4") }
    for change in changes where !change.contains("=") || change.hasPrefix("=") {
      throw ValidationError("\"\(Visible.text(change))\" is not KEY=VALUE, such as pain=4")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let found = try context.folder.records(mentioning: [id])
    guard let before = found.first(where: { $0.id == id && !$0.isDeleted }) else {
      throw StoreError.noRecord(id: id)
    }
    var record = before
    for change in changes {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      record = try Self.change(String(parts[0]), to: String(parts[1]), in: record, context.clock)
    }
    if record == before { throw Failure(.done, "nothing changed in \(id)") }
    try context.write(record, replacing: before)
  }

  private static func change(_ key: String, to value: String, in record: Record, _ clock: Clock) throws
    -> Record
  {
    switch key {
    case "at":
      guard let date = EntryDate(value) else {
        throw Failure(.wrongUsage, "at takes 2026-11-21, 2026-11-21T07:10, or a time with an offset")
      }
      var changed = record
      (changed.at, changed.dayOnly) = try date.resolve(clock)
      return changed
    case "day", "since":
      if let day = Day(iso: value), day > clock.moment.date {
        throw Failure(.wrongUsage, "\(value) is in the future; give a day that has been")
      }
    default: break
    }
    if value.isEmpty { return try record.replacing([key: .null]) }
    // The field decides what it takes: a number or a list as JSON has it, a text, words between commas.
    let text = JSONValue.string(value)
    let words = JSONValue.array(value.split(separator: ",").map { .string(String($0)) })
    let readings = [json(value), text, words].compactMap(\.self)
    var complaint: StoreError?
    for reading in readings {
      do throws(StoreError) {
        return try record.replacing([key: reading])
      } catch {
        complaint = complaint ?? error
      }
    }
    throw complaint ?? StoreError.noRecord(id: record.id)
  }

  private static func json(_ text: String) -> JSONValue? {
    // What is not JSON is a text.
    do throws(JSONProblem) { return try JSONValue(parsing: text) } catch { return nil }
  }
}
