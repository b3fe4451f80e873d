import KneeDomain
import KneeStore
import TerminalKit

/// A change that is asked about before it is recorded: what it does, and the next four weeks with it and without it.
struct PlanQuestion: Sendable {
  var title = "Change the plan?"
  let sentence: String
  /// What a yes does.
  let requests: [Request]
  /// The weeks beside each other; nil where the change does not bear on them.
  var weeks: WeeksCompared?

  init(title: String = "Change the plan?", sentence: String, requests: [Request], weeks: WeeksCompared? = nil)
  {
    self.title = title
    self.sentence = sentence
    self.requests = requests
    self.weeks = weeks
  }

  /// A change of the plan; nil where the program has nothing to change by it.
  static func change(_ action: PlanAction, in context: AppContext) -> PlanQuestion? {
    let change = PlanChange(action, reason: "your choice")
    guard let decision = context.program.decision(on: change) else { return nil }
    guard decision.kind != .stand, decision.kind != .stop else {
      return PlanQuestion(title: "Not possible", sentence: decision.sentence, requests: [])
    }
    return PlanQuestion(
      sentence: decision.sentence,
      requests: [.record([Draft(at: context.now, entry: .plan(change))], name: change.change)],
      weeks: WeeksCompared(context.program) { context.program.days($0, with: change) })
  }

  /// A clinician's limit that is to hold from today on.
  static func limit(_ limit: Limit, _ words: String, in context: AppContext) -> PlanQuestion {
    let draft = Draft(at: context.now, entry: .limit(limit))
    let record = Record(id: Rehearsal.record, at: context.now, entry: .limit(limit))
    return PlanQuestion(
      title: "Keep to this limit?", sentence: words + (limit.until.map { " Until \($0.words)." } ?? ""),
      requests: [.record([draft], name: "limit: \(words.asName)")], record: record, in: context)
  }

  /// The end of a clinician's limit: it held through yesterday, or was never meant when it is of today.
  static func end(_ record: Record, _ limit: Limit, in context: AppContext) -> PlanQuestion {
    let words = ClinicianLimit(what: limit.what)?.plainName ?? limit.what
    var ended = limit
    ended.until = context.today.adding(days: -1)
    let isOfToday = record.day(startingAt: context.journal.dayStart) >= context.today
    let draft = Draft(
      id: record.id, at: record.at, dayOnly: record.dayOnly, note: record.note, entry: .limit(ended))
    let name = "limit ended: \(words.asName)"
    var after = record
    after.entry = .limit(ended)
    return PlanQuestion(
      title: "End this limit?", sentence: "\(words) It holds no more from today on.",
      requests: [isOfToday ? .delete(id: record.id, name: name) : .record([draft], name: name)],
      record: isOfToday ? record.deletion : after, in: context)
  }

  /// A record that bears on the program beside changes of the plan.
  private init(
    title: String, sentence: String, requests: [Request], record: Record, in context: AppContext
  ) {
    var journal = context.journal
    journal.apply(record)
    let changed = ProgramBook(journal, today: context.today)
    let effect = PlanQuestion.effect(from: context.plan, to: changed.today)
    self.init(
      title: title, sentence: "\(sentence) \(effect)", requests: requests,
      weeks: WeeksCompared(context.program) { changed.days($0) })
  }

  /// What a change does to the exercises and to running, in a sentence or two.
  private static func effect(from before: ProgramDay?, to after: ProgramDay?) -> String {
    guard let before, let after else { return "" }
    func names(_ day: ProgramDay, without other: ProgramDay) -> String {
      let held = Set(other.plan.exercises.map(\.id))
      return day.plan.exercises.filter { !held.contains($0.id) }.map { $0.exercise.name.lowercased() }
        .joined(separator: ", ")
    }
    let (out, new) = (names(before, without: after), names(after, without: before))
    var parts: [String] = []
    if !out.isEmpty { parts.append("Out: \(out).") }
    if !new.isEmpty { parts.append("In: \(new).") }
    if parts.isEmpty { parts.append("The exercises stay as they are.") }
    if before.allowsRunning != after.allowsRunning {
      parts.append(after.allowsRunning ? "Running is open again." : "Running waits.")
    }
    return parts.joined(separator: " ")
  }
}

extension Draft {
  /// A change of the plan by the user's own choice.
  static func plan(_ action: PlanAction, at now: Moment) -> Draft {
    Draft(at: now, entry: .plan(PlanChange(action, reason: "your choice")))
  }
}

extension String {
  /// A sentence as a name within another one.
  fileprivate var asName: String {
    prefix(1).lowercased() + dropFirst().prefix { $0 != "." }
  }
}
