import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella run 5.2 31 trail pain 2`, `patella run --plan 8`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Record a run, or look ahead at one.",
    discussion: """
      The run is one line: the distance, the time, then in any order a surface, downhill, pain 2, after 1 (within the \
      hour), effort 5, cadence 168, descent 120, shoe NAME, level 3 (of the ladder), yesterday or a date. Distances \
      are in the units of the profile unless km or mi stands with them.
      """)

  @OptionGroup var options: Options

  @Argument(help: ArgumentHelp("The run in one line.", valueName: "line"))
  var line: [String] = []

  @Option(help: "Look ahead at a run of that distance today; records nothing.")
  var plan: String?

  @Option(help: "Time in minutes.", transform: Arguments.amount)
  var minutes: Double?

  @Option(help: "Pain during the run, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @Option(help: "Pain within the hour after it, 0 to 10.", transform: Arguments.score)
  var after: Score?

  @Option(help: "The level of the walk-run ladder that it was, 0 to 12.", transform: Arguments.ladder)
  var ladder: Int?

  @Flag(help: "It went downhill.")
  var downhill = false

  @Option(help: "Meters that went down.", transform: Arguments.amount)
  var descent: Double?

  @Option(help: "What it was run on, such as trail.")
  var surface: String?

  @Option(help: "Effort, 0 (very easy) to 10 (all out).", transform: Arguments.effort)
  var effort: Double?

  @Option(help: "Steps a minute of both feet.", transform: Arguments.cadence)
  var cadence: Int?

  @Option(help: ArgumentHelp("The shoe.", valueName: "name"))
  var shoe: String?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if plan == nil, line.isEmpty {
      throw ValidationError("say how far and how long, such as patella run 5.2 31")
    }
    if plan != nil, !line.isEmpty { throw ValidationError("a run is planned or recorded, not both") }
  }

  func run() throws {
    var context = try CommandContext(options)
    if let plan { return try look(ahead: plan, &context) }
    let reading = try context.reading((line + (minutes.map { ["\($0)min"] } ?? [])).joined(separator: " "))
    guard var run = reading.run else { throw Failure(.wrongUsage, reading.problem?.sentence ?? "") }
    run.painDuring = pain ?? run.painDuring
    run.painOneHourAfter = after ?? run.painOneHourAfter
    run.ladder = ladder ?? run.ladder
    run.downhill = downhill ? true : run.downhill
    run.descentMeters = descent ?? run.descentMeters
    run.surface = RunCommand.text(surface) ?? run.surface
    run.effort = effort ?? run.effort
    run.cadence = cadence ?? run.cadence
    run.shoe = RunCommand.text(shoe) ?? run.shoe
    var entry = entry
    if entry.date == nil, reading.parts[.day] != nil { entry.date = .day(reading.day) }
    try context.record(.run(run), entry)
  }

  private static func text(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func look(ahead distance: String, _ context: inout CommandContext) throws {
    let (journal, book) = try context.loadRuns()
    guard let kilometers = RunLine.distance(distance, units: book.words.units) else {
      throw Failure(.wrongUsage, "\"\(distance)\" is no distance; give a number such as 8, 8km or 5mi")
    }
    var output = Output()
    output.add(LoadText(book).lines(of: book.plan(kilometers)), glyphs: context.glyphs(options))
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}

extension CommandContext {
  /// What a line says of a run, in the person's units and with the names of the shoes.
  fileprivate mutating func reading(_ text: String) throws(StoreError) -> RunLine {
    var journal = Journal(dayStart: folder.dayStart, decodedFrom: clock.today)
    for profile in try profiles() { journal.apply(profile) }
    let shoes = try shoeRecords().compactMap { record -> String? in
      if case .shoe(let shoe) = record.entry, shoe.retired != true { shoe.name } else { nil }
    }
    return RunLine(text, units: journal.profile?.units, shoes: shoes, today: clock.today)
  }

  /// The records of shoes, oldest first.
  mutating func shoeRecords() throws(StoreError) -> [Record] {
    guard folder.exists else { return [] }
    return try folder.records(mentioning: ["shoe"]).filter { !$0.isDeleted && $0.entry.kind == .shoe }
      .sorted { ($0.at.instant, $0.id) < ($1.at.instant, $1.id) }
  }

  /// The whole journal and what it says of running.
  mutating func loadRuns() throws(StoreError) -> (Journal, RunBook) {
    let (journal, program) = try loadProgram()
    return (
      journal, RunBook(journal, program: program, lock: Safety.lock(in: journal), today: clock.today)
    )
  }
}
