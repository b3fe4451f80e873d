import ArgumentParser
import Glibc
import KneeDomain
import KneeStore

/// `patella import FILE…`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in runs of other programs, or an export; nothing comes twice.",
    discussion: """
      What a file is shows in its content: lines that `patella export` wrote, activities.csv of Strava's bulk \
      export, Activities.csv of Garmin Connect, a track in GPX or TCX. Of a file with a line that cannot be read \
      nothing is taken in.
      """)

  @OptionGroup var options: Options

  @Argument(help: "Files, or - for standard input.")
  var files: [String]

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  @Option(help: "Distances in tables that do not say it are km or mi; without this as in the profile.")
  var units: Units?

  @Flag(help: "Take other sports too, as activities.")
  var otherSports = false

  @Option(help: ArgumentHelp("A further name of a sport that stands for runs.", valueName: "name"))
  var asRun: [String] = []

  func run() throws {
    var context = try CommandContext(options)
    let distances = try context.distances()
    let importOptions = ImportOptions(
      localTime: context.clock.localTime, now: context.clock.now,
      units: units ?? distances.units, otherSports: otherSports, runNames: asRun)
    var journal = try JournalImport(into: context.folder, importOptions)
    var output = Output()
    var failures: [Failure] = []
    for file in files {
      do {
        if file != "-", access(file, F_OK) != 0 { throw Failure(.missingInput, "there is no file \(file)") }
        let report = try journal.take(file, dryRun: dryRun)
        if let failure = refuse(report, file) { throw failure }
        let text = ImportText(distances: distances, units: importOptions.units)
        for line in text.lines(report, file: file, isDryRun: dryRun) {
          output.add(Visible.text(line))
        }
      } catch {
        guard let failure = Failure(error) else { throw error }
        failures.append(failure)
      }
    }
    try output.finish()
    guard let last = failures.popLast() else { return }
    for failure in failures { StandardError.say(failure.sentence) }
    throw last
  }

  /// Names what of a file cannot be taken in.
  private func refuse(_ report: ImportReport, _ file: String) -> Failure? {
    if report.refused.isEmpty { return nil }
    let file = file == "-" ? "standard input" : file
    for refusal in report.refused {
      StandardError.say("\(file):\(refusal.line.map { "\($0):" } ?? "") \(refusal.reason)")
    }
    return Failure(.badData, "nothing was imported from \(file); mend what is named above and import again")
  }
}

extension Units: ExpressibleByArgument {}
