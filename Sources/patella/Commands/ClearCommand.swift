import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella clear`
struct ClearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Record that a clinician has looked at it and given the all-clear.")

  @OptionGroup var options: Options

  @Option(help: ArgumentHelp("Who gave it.", valueName: "text"))
  var by = "a clinician"

  func run() throws {
    var context = try CommandContext(options)
    let lock = try Safety.lock(in: context.loadWithNotices())
    if lock.standing.isEmpty {
      throw Failure(.missingInput, "there is no notice to clear; `patella today` shows when there is one")
    }
    for notice in lock.standing {
      let clearance = Clearance(notice: notice.id, by: by)
      try context.write(context.newRecord(.clearance(clearance)), replacing: nil)
    }
  }
}
