import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella experiment start cadence5`
struct ExperimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiment",
    abstract: "Try two ways to run in a drawn order, and read what came of it.",
    discussion: """
      Without a word it says where the experiment stands and how the next run is to be. `start` takes \
      \(ExperimentChoice.all.map(\.id).joined(separator: ", ")) or two ways in your own words with --first and \
      --second; neither may add load. `stop` ends it. `leave ID` leaves a run out that was not run as laid out, or \
      takes it in again.
      """)

  /// What to do with it.
  enum Step: String, ExpressibleByArgument, CaseIterable {
    case status, start, stop, leave
  }

  @OptionGroup var options: Options

  @Argument(help: "status, start, stop or leave.")
  var step = Step.status

  @Argument(help: ArgumentHelp("Of start: what to compare; of leave: the id of the run.", valueName: "what"))
  var word: String?

  @Option(help: ArgumentHelp("One way, in your own words.", valueName: "text"))
  var first: String?

  @Option(help: ArgumentHelp("The other way, in your own words.", valueName: "text"))
  var second: String?

  @Option(help: "Pairs of runs, 6 to 12.")
  var pairs: Int?

  func validate() throws {
    guard step == .start else {
      if first != nil || second != nil || pairs != nil {
        throw ValidationError("--first, --second and --pairs belong to start")
      }
      if (word != nil) != (step == .leave) {
        throw ValidationError(
          step == .leave ? "say which run, by its id" : "\(step.rawValue) takes no further word")
      }
      return
    }
    if let pairs, !Experiment.pairs.contains(pairs) {
      throw ValidationError("--pairs is \(Experiment.pairs.lowerBound) to \(Experiment.pairs.upperBound)")
    }
    if let word, !ExperimentChoice.all.contains(where: { $0.id == word }) {
      throw ValidationError(
        "\(Visible.text(word)) is not offered; there are \(ExperimentChoice.all.map(\.id).joined(separator: ", "))"
      )
    }
    guard word == nil ? first != nil && second != nil : first == nil && second == nil else {
      throw ValidationError(
        "name a comparison, such as start cadence5, or two ways with --first and --second")
    }
    for problem in [first, second].compactMap({ $0.flatMap(ExperimentChoice.problem) }) {
      throw ValidationError(problem)
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let (journal, book) = try context.loadRuns()
    let desk = book.experiment
    switch step {
    case .status: try show(desk, context, journal)
    case .start: try start(desk, &context)
    case .stop:
      guard let entry = desk.stopped(on: context.clock.today) else {
        throw Failure(.badData, "no experiment is going on; `patella experiment start cadence5` begins one")
      }
      try change(desk, to: entry, &context)
    case .leave:
      guard let id = word, let run = book.runs.first(where: { $0.id == id }) else {
        throw Failure(.badData, "there is no run of that id; `patella history --kind run --json` shows them")
      }
      guard let (entry, _) = desk.leavingOut(run.id) else {
        throw Failure(.badData, "there is no experiment to leave it out of")
      }
      try change(desk, to: entry, &context)
    }
  }

  private func show(_ desk: ExperimentDesk, _ context: CommandContext, _ journal: Journal) throws {
    var output = Output()
    var lines = desk.paragraphs(beginKey: "`patella experiment start cadence5`").flatMap {
      PlainText.wrap(Visible.text($0), width: 78)
    }
    for pair in desk.pairLines { lines += PlainText.hanging("  ", Visible.text(pair)) }
    lines += ["", "How to read it"]
    for text in [Experiment.method] + Experiment.cautions { lines += PlainText.hanging("- ", text) }
    output.add(lines, glyphs: context.glyphs(options))
    try output.finish()
    context.complain(about: journal.unreadable)
  }

  private func start(_ desk: ExperimentDesk, _ context: inout CommandContext) throws {
    if let reason = desk.reasonNotToBegin { throw Failure(.badData, reason) }
    let known = ExperimentChoice.all.first { $0.id == word }
    let plan = ExperimentPlan(
      first: known?.first ?? first ?? "", second: known?.second ?? second ?? "",
      pairs: pairs ?? Experiment.pairs.lowerBound)
    let entry = desk.fromNow(plan).entry(bits: .random(in: 0...UInt64.max))
    try context.write(context.newRecord(.experiment(entry)), replacing: nil)
  }

  private func change(_ desk: ExperimentDesk, to entry: ExperimentEntry, _ context: inout CommandContext)
    throws
  {
    guard let old = desk.record else { return }
    var changed = old
    changed.entry = .experiment(entry)
    try context.write(changed, replacing: old)
  }
}
