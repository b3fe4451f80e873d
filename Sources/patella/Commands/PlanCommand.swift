import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella plan`
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show where the program stands and what comes, or change it.",
    discussion: "Changes: \(PlanWords.forms).")

  @OptionGroup var options: Options

  @Argument(help: "What to change; without it the plan is shown.")
  var change: [String] = []

  @Option(
    name: .customLong("if"),
    help: "Show the next four weeks if the sessions go like this; a change is tried and not recorded.")
  var answers: Answers?

  @Option(help: ArgumentHelp("The clinician who decided the change.", valueName: "text"))
  var by: String?

  @Option(help: ArgumentHelp("Why it is changed.", valueName: "text"))
  var reason: String?

  /// How the sessions of a rehearsal go.
  enum Answers: String, CaseIterable, ExpressibleByArgument {
    case green, amber, red

    var rehearsal: Rehearsal {
      switch self {
      case .green: .allGreen
      case .amber: .allAmber
      case .red: .redOnce
      }
    }
  }

  func validate() throws {
    if !change.isEmpty {
      _ = try PlanWords.action(change, by: by)
    } else if by != nil || reason != nil {
      throw ValidationError("say what changes, such as patella plan days 3")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let today = context.clock.today
    let (journal, book) = try context.loadProgram()
    let lock = Safety.lock(in: journal)
    let decided = change.isEmpty ? nil : try decide(PlanWords.action(change, by: by), book, lock)
    if let decided, answers == nil { return try record(decided, &context) }
    let glyphs = context.glyphs(options)
    var output = Output()
    var replay = book.replay
    if lock.replacesTheList {
      output.add(NoticeView(lock: lock).lines(width: 76), glyphs: glyphs)
    } else if let answers {
      let rehearsal = answers.rehearsal
      let text = RehearsalText(
        rehearsal: rehearsal, change: decided?.decision.sentence,
        days: book.days(rehearsal, with: decided?.change))
      output.add(text.lines, glyphs: glyphs)
    } else if let program = book.today {
      let text = PlanText(
        program: program, week: replay.week(of: today, today: today),
        running: RunningDay(replay.history, program: program, today: today))
      output.add(text.lines, glyphs: glyphs)
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }

  /// What the program would make of a change; an error where it makes nothing of it.
  private func decide(_ action: PlanAction, _ book: ProgramBook, _ lock: PlanLock) throws
    -> (change: PlanChange, decision: Decision)
  {
    if action.mustWait(under: lock, in: book.today?.phase) {
      throw Failure(
        .missingInput,
        "a notice stands, so the plan waits: `patella today` shows it; when a clinician has looked at the knee, record "
          + "the all-clear with `patella clear --by NAME`")
    }
    let change = PlanChange(action, reason: reason ?? "")
    guard let decision = book.decision(on: change) else {
      throw Failure(.wrongUsage, "that changes nothing: `patella plan` shows the plan as it is")
    }
    if decision.kind == .stand { throw Failure(.wrongUsage, decision.sentence) }
    return (change, decision)
  }

  private func record(_ decided: (change: PlanChange, decision: Decision), _ context: inout CommandContext)
    throws
  {
    let record = context.newRecord(.plan(decided.change))
    try context.keep(record, replacing: nil)
    try context.confirm(record, decided.decision.sentence)
  }
}
