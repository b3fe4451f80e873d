import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella prompt`
struct PromptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract: "One short line for a shell prompt; nothing when there is nothing to say.",
    discussion: """
      `knee 3` is this morning's pain, `knee ?` waits for the check-in, `knee !` is a warning that stands; then the \
      exercises done today, the level of the walk-run ladder that the last run was of, questions that wait, a timer \
      that runs.
      """)

  @OptionGroup var options: Options

  func run() throws {
    let context = try CommandContext(options)
    var folder = context.folder
    guard folder.exists else { return }
    let today = context.clock.today
    let first = today.adding(days: -PromptLine.daysRead)
    let journal = try folder.load(since: first, decodedFrom: today.adding(days: -2))
    let stored = StateFile(folder: context.configFolder).read().remembered.timer
    let line = PromptLine(
      journal: journal, lock: try lock(of: folder), ladder: try ladder(of: folder, in: journal, since: first),
      timer: stored.flatMap { RunningTimer($0, at: context.clock.now) }, now: context.clock.moment,
      localTime: context.clock.localTime)
    guard let text = line.text(glyphs: context.glyphs(options)) else { return }
    var output = Output()
    output.add(text)
    try output.finish()
  }

  /// The level that the latest run of the last days was of: its record alone is read.
  private func ladder(of folder: JournalFolder, in journal: Journal, since first: Day) throws -> Int? {
    guard let row = journal.rows.last(where: { $0.kind == .run }), row.day >= first,
      case .run(let run)? = try folder.decode([row]).first?.entry
    else { return nil }
    return run.ladder
  }

  /// The notices, which may be of any age: only their lines are read, and those of what an open one is about.
  private func lock(of folder: JournalFolder) throws -> PlanLock {
    let found = try folder.records(mentioning: ["notice", "clearance"]).filter { !$0.isDeleted }
    let cleared = Set(
      found.compactMap { if case .clearance(let clearance) = $0.entry { clearance.notice } else { nil } })
    let open = found.compactMap { record -> String? in
      if case .notice(let notice) = record.entry, !cleared.contains(record.id) { notice.report } else { nil }
    }
    guard !open.isEmpty else { return .open }
    // What a notice is about is judged as on the screen: with the days before it, and with who it is about.
    let sources = try folder.records(mentioning: open + ["profile"])
    var folder = folder
    let first = sources.filter { open.contains($0.id) }.map { $0.day(startingAt: folder.dayStart) }.min()
    let before = first?.adding(days: -15) ?? Day(number: .max)
    let recent = try folder.load(since: before, decodedFrom: before).records
    var journal = Journal(dayStart: folder.dayStart, decodedFrom: Day(number: .min), isComplete: true)
    for record in recent + found + sources where !record.isDeleted { journal.apply(record) }
    return Safety.lock(in: journal)
  }
}
