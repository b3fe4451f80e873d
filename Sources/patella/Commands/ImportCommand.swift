import ArgumentParser
import KneeStore

/// `patella import FILE`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in an export; what is there already is not added again.")

  @OptionGroup var options: Options

  @Argument(help: "A file that `patella export` wrote, or - for standard input.")
  var file: String

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  func run() throws {
    let context = try CommandContext(options)
    guard let bytes = try file == "-" ? TextFile.standardInput() : TextFile.bytes(file) else {
      throw Failure(.missingInput, "there is no file \(file)")
    }
    let report = try context.folder.importLines(bytes, dryRun: dryRun)
    if !report.refused.isEmpty {
      for refusal in report.refused { StandardError.say("\(file):\(refusal.line): \(refusal.reason)") }
      let count = report.refused.count
      throw Failure(
        .badData,
        "nothing was imported from \(file): \(count == 1 ? "1 line" : "\(count) lines") cannot be taken in; "
          + "mend or remove \(count == 1 ? "it" : "them") and import again")
    }
    var output = Output()
    output.add(
      "\(dryRun ? "would add" : "added") \(report.added) \(report.added == 1 ? "line" : "lines"), "
        + "\(report.skipped) there already")
    try output.finish()
  }
}
