import KneeDomain
import TerminalKit

/// The page of Progress that shows what went with pain: for each factor the difference, how sure it is, and the days.
package struct LinksPage: KeptPage {
  /// Nil while the records that it rests on are still to be read.
  private(set) var links: PainLinks?
  private(set) var selected = 0
  /// Nil follows the profile.
  private var knee: Side?

  package init() {}

  package mutating func renew(in context: AppContext) {
    links =
      context.plan == nil
      ? nil
      : PainLinks(
        context.program.replay.history, knee: knee, own: context.painHistory.knee, today: context.today)
  }

  package func scopes(in context: AppContext) -> [Scope] { [.links] }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .switchSide where !hasBothKnees(context): "Pain is logged for one knee only."
    case .why, .open, .copySummary: links?.isEmpty == false ? nil : "There is nothing to tell yet."
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveUp: select(selected - 1)
    case .moveDown: select(selected + 1)
    case .pageUp, .moveStart: select(0)
    case .pageDown, .moveEnd: select(LinkFactor.allCases.count - 1)
    case .switchSide:
      knee = links?.knee == .left ? .right : .left
      renew(in: context)
    case .why, .open: return chosen.map { [.showBasis($0.basis)] } ?? []
    case .copySummary:
      guard let words = links?.summary else { return [] }
      return [.copy(words), .say("Copied: \(words)")]
    default: break
    }
    return []
  }

  private var chosen: PainLink? { links.map { $0.links[selected] } }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, LinkFactor.allCases.count - 1))
  }

  private func hasBothKnees(_ context: AppContext) -> Bool {
    Set(context.painHistory.knees).isSuperset(of: [.left, .right])
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
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
    guard let view = view(context), !view.links.isEmpty else {
      let empty = EmptyPage(
        text:
          "Nothing to hold pain against yet. A run with its distance and pain, the hours slept in a check-in, a session of exercises: after six weeks this page says whether pain went with them.",
        isRead: context.plan != nil)
      return empty.draw(into: &buffer, in: rect)
    }
    view.draw(into: &buffer, in: rect)
    if !focused { buffer.cursor = nil }
  }

  private func view(_ context: AppContext) -> LinksView? {
    links.map { links in
      LinksView(
        links: links, selected: selected, whyKey: context.key(.why, in: [.links]), glyphs: context.glyphs)
    }
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
