import ArgumentParser
import KneeDomain
import KneeStore

/// `patella done wall_sit`
struct DoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Record an exercise.",
    discussion: """
      There is one record for each day, exercise and side: said again, it is corrected; with --again the sets are \
      added to it.
      """)

  @OptionGroup var options: Options

  @Argument(help: "The exercise, such as wall_sit, or one of your own.", transform: Arguments.exercise)
  var exercise: String

  @Option(help: "Which knee; may be left out when the profile has one.")
  var side: Side?

  @Option(help: "How many sets.", transform: Arguments.sets)
  var sets: Int?

  @Option(help: "Repetitions of each set.", transform: Arguments.count)
  var reps: Int?

  @Option(help: "Seconds held, each set.", transform: Arguments.count)
  var hold: Int?

  @Option(help: "Load in kilograms.", transform: Arguments.amount)
  var load: Double?

  @Option(help: "Pain during the exercise, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @Flag(help: "Add the sets to what was done of it today.")
  var again = false

  @OptionGroup var entry: EntryOptions

  func run() throws {
    var context = try CommandContext(options)
    let (at, dayOnly) = try context.when(entry.date)
    let day = dayOnly ? at.date : at.day(startingAt: context.folder.dayStart)
    let side = try side ?? usualSide(&context)
    let known = try context.exerciseRecord(of: exercise, side: side, on: day)
    var done = ExerciseEntry(
      day: day, exercise: exercise, side: side, sets: try plannedSets(on: day, &context), painDuring: pain)
    if let known, case .exercise(let before) = known.entry {
      if again { done.sets = before.sets + done.sets }
      done.painDuring = pain ?? before.painDuring
    }
    var record =
      known
      ?? Record(id: RecordID.make(at: context.clock.now), at: at, dayOnly: dayOnly, entry: .exercise(done))
    record.entry = .exercise(done)
    if let note = entry.note, !note.isEmpty { record.note = note }
    try context.write(record, replacing: known)
  }

  /// What was said of the sets; the rest as the program asks for it on that day, or as the library begins with it.
  private func plannedSets(on day: Day, _ context: inout CommandContext) throws -> [ExerciseSet] {
    let isSaid = sets != nil && (reps != nil || hold != nil)
    let dose = isSaid ? nil : try plannedDose(on: day, &context)
    var set = reps == nil && hold == nil ? dose?.oneSet ?? ExerciseSet() : ExerciseSet()
    set.reps = reps ?? set.reps
    set.holdSeconds = hold ?? set.holdSeconds
    set.loadKilograms = load ?? set.loadKilograms
    return Array(repeating: set, count: sets ?? dose?.sets ?? 1)
  }

  private func plannedDose(on day: Day, _ context: inout CommandContext) throws -> Prescription? {
    let (_, program) = try context.loadProgram(of: day)
    let planned = program.day(day)?.plan.exercises.first { $0.id == exercise }
    return planned?.dose ?? ExerciseLibrary.exercise(exercise)?.dose.start
  }

  /// The side that the list of today has for it: none where both legs work at once.
  private func usualSide(_ context: inout CommandContext) throws -> Side? {
    if let known = ExerciseLibrary.exercise(exercise), known.side != .each { return nil }
    return try context.side(nil)
  }
}

extension CommandContext {
  /// The record of an exercise that is there for a day and a side.
  fileprivate mutating func exerciseRecord(of exercise: String, side: Side?, on day: Day) throws(StoreError)
    -> Record?
  {
    try folder.load(since: day, decodedFrom: day).records(on: day).first { record in
      guard case .exercise(let entry) = record.entry else { return false }
      return entry.exercise == exercise && entry.side == side
    }
  }
}
