import ArgumentParser
import KneeDomain
import KneeStore

/// `patella limit no_impact --until 2026-12-24`
struct LimitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limit", abstract: "Record a clinician's limit; it outranks the program.",
    discussion: """
      Forms: no_impact, no_running, no_weight_bearing, no_exercise, bend 60 (degrees), forbid squat, \
      prescribe squat 3x10. Without one the limits that hold are listed; `patella delete ID` lifts one.
      """)

  @OptionGroup var options: Options

  @Argument(help: "What is limited.")
  var what: [String] = []

  @Option(help: "The last day it holds; left out, it holds until it is deleted.", transform: Arguments.day)
  var until: Day?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if what.isEmpty {
      if until != nil { throw ValidationError("say what is limited, such as no_impact") }
    } else {
      _ = try limit()
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    if what.isEmpty { return try list(&context) }
    try context.record(.limit(Limit(what: try limit().what, until: until)), entry)
  }

  /// The limit that the words ask for; a mistyped one must not be recorded as if it were kept.
  private func limit() throws -> ClinicianLimit {
    guard let limit = ClinicianLimit(what: what.joined(separator: " ")) else {
      throw ValidationError(
        "a limit is no_impact, no_running, no_weight_bearing, no_exercise, bend 60, forbid squat or "
          + "prescribe squat 3x10")
    }
    switch limit {
    case .forbid(let id), .prescribe(let id, _): _ = try Arguments.exercise(id)
    case .noImpact, .noRunning, .noWeightBearing, .noExercise, .bend: break
    }
    return limit
  }

  private func list(_ context: inout CommandContext) throws {
    let today = context.clock.today
    var output = Output()
    for record in try context.folder.records(mentioning: ["limit"]) where !record.isDeleted {
      guard case .limit(let limit) = record.entry, limit.until.map({ $0 >= today }) ?? true else { continue }
      let words = ClinicianLimit(what: limit.what)?.plainName ?? limit.what
      let until = limit.until.map { "until \($0.iso)" } ?? "until it is deleted"
      output.add("\(record.id)\t\(Visible.text(words))\t\(until)")
    }
    try output.finish()
  }
}
