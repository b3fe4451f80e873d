import ArgumentParser
import KneeStore

/// `patella delete ID`
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a record; `patella undo` brings it back.")

  @OptionGroup var options: Options

  @Argument(help: "The id of the record.")
  var id: String

  func run() throws {
    var context = try CommandContext(options)
    let found = try context.folder.records(mentioning: [id])
    guard let record = found.first(where: { $0.id == id && !$0.isDeleted }) else {
      throw StoreError.noRecord(id: id)
    }
    try context.write(record.deletion, replacing: record)
  }
}
