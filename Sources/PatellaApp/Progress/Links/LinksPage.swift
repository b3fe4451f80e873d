import KneeDomain
import KneeStore
import TerminalKit

/// The page of Progress that shows what went with pain: for each factor the difference, how sure it is, and the days;
/// and below them the experiment that tries one of them out.
package struct LinksPage: KeptPage {
  /// Nil while the records that it rests on are still to be read.
  private(set) var links: PainLinks?
  private(set) var experiment: ExperimentDesk?
  /// A factor or, after the last, the experiment.
  private(set) var selected = 0
  private(set) var form: ExperimentForm?
  /// Nil follows the profile.
  private var knee: Side?

  package init() {}

  package mutating func renew(in context: AppContext) {
    guard let plan = context.plan else {
      (links, experiment) = (nil, nil)
      return
    }
    let history = context.program.replay.history
    links = PainLinks(history, knee: knee, own: context.painHistory.knee, today: context.today)
    experiment = ExperimentDesk(
      context.journal, running: RunningDay(history, program: plan, today: context.today), today: context.today
    )
  }

  package func scopes(in context: AppContext) -> [Scope] { [.links] }

  package func prompt(in context: AppContext) -> String? { form?.form.prompt }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .switchSide where !hasBothKnees(context): "Pain is logged for one knee only."
    case .why, .open, .copySummary: links == nil ? "The journal is being read." : nil
    case .beginExperiment: experiment.map(\.reasonNotToBegin) ?? "The journal is being read."
    case .endExperiment where experiment?.open == nil: "No experiment is going on."
    case .leaveOutRun where experiment?.leavingOut() == nil: "No run was done since an experiment began."
    default: nil
    }
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    guard var typing = form else { return nil }
    switch typing.type(key) {
    case .editing: form = typing
    case .cancelled: form = nil
    case .entered(let plan):
      form = nil
      selected = Self.rows - 1
      return experiment.map { [.begin($0.fromNow(plan))] } ?? []
    }
    return []
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool { form?.paste(text) ?? false }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveUp: select(selected - 1)
    case .moveDown: select(selected + 1)
    case .pageUp, .moveStart: select(0)
    case .pageDown, .moveEnd: select(Self.rows - 1)
    case .switchSide:
      knee = links?.knee == .left ? .right : .left
      renew(in: context)
    case .why, .open: return basis.map { [.showBasis($0)] } ?? []
    case .beginExperiment: form = ExperimentForm()
    case .endExperiment:
      guard let entry = experiment?.stopped(on: context.today) else { return [] }
      return change(to: entry, "end of the experiment")
    case .leaveOutRun:
      guard let (entry, isOut) = experiment?.leavingOut() else { return [] }
      return change(to: entry, isOut ? "the last run left out" : "the last run taken in again")
    case .copySummary:
      guard let words else { return [] }
      return .copying(words)
    default: break
    }
    return []
  }

  /// The factors and the experiment.
  private static let rows = LinkFactor.allCases.count + 1

  private var basis: Basis? {
    guard let links else { return nil }
    return selected < links.links.count ? links.links[selected].basis : experiment?.basis
  }

  /// All of the page in words.
  private var words: String? {
    guard let links else { return nil }
    return ([links.summary] + (experiment?.latest.map { ["\($0.title): \($0.state). \($0.answer)"] } ?? []))
      .joined(separator: " ")
  }

  private func change(to entry: ExperimentEntry, _ name: String) -> [Request] {
    guard let record = experiment?.record else { return [] }
    let draft = Draft(
      id: record.id, at: record.at, dayOnly: record.dayOnly, note: record.note, entry: .experiment(entry))
    return [.record([draft], name: name)]
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, Self.rows - 1))
  }

  private func hasBothKnees(_ context: AppContext) -> Bool {
    Set(context.painHistory.knees).isSuperset(of: [.left, .right])
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    guard form == nil else { return [] }
    switch event.kind {
    case .wheelUp: select(selected - 1)
    case .wheelDown: select(selected + 1)
    case .press:
      guard let row = view(context)?.row(at: event.at, in: rect) else { return [] }
      if row == selected { return perform(.open, in: context) }
      select(row)
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    if let form {
      form.draw(into: &buffer, in: rect)
    } else if let view = view(context), !view.isEmpty {
      view.draw(into: &buffer, in: rect)
    } else {
      let empty = EmptyPage(
        text:
          "Nothing to hold pain against yet. A run with its distance and pain, the hours slept in a check-in, a session of exercises: after six weeks this page says whether pain went with them.",
        isRead: context.plan != nil)
      empty.draw(into: &buffer, in: rect)
    }
    if !focused { buffer.cursor = nil }
  }

  private func view(_ context: AppContext) -> LinksView? {
    guard let links, let experiment else { return nil }
    return LinksView(
      links: links, experiment: experiment, selected: selected,
      keys: (why: context.key(.why, in: [.links]), begin: context.key(.beginExperiment, in: [.links])),
      glyphs: context.glyphs)
  }
}

extension PainLink {
  /// What its sentence rests on.
  var basis: Basis {
    Basis(
      sentence: sentence, rule: "\(factor.rule) \(PainLinks.method)",
      source: "Your own records of the last \(PainLinks.weeks) weeks. "
        + PainLinks.cautions.joined(separator: " "),
      records: records)
  }
}
