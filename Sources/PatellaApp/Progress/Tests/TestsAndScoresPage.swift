import KneeDomain
import TerminalKit

/// The page of Progress with functional tests, outcome scores and activities of one's own, and the form for a score.
package struct TestsAndScoresPage: KeptPage {
  private(set) var model = TestsModel()
  private(set) var selected = 0
  private(set) var form: ScoreForm?

  package init() {}

  package mutating func renew(in context: AppContext) {
    model = TestsModel(context.journal, today: context.today)
    select(selected)
  }

  package func scopes(in context: AppContext) -> [Scope] { [.tests] }

  package func prompt(in context: AppContext) -> String? { form?.prompt(context.glyphs) }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    guard var typing = form else { return nil }
    switch typing.type(key) {
    case .editing: form = typing
    case .cancelled: form = nil
    case .entered(let score):
      form = nil
      let entry = Entry.score(score)
      return [.record([Draft(at: context.now, entry: entry)], name: entry.words(context.journal.distances))]
    }
    return []
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool { form?.paste(text) ?? false }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveUp: select(selected - 1)
    case .moveDown: select(selected + 1)
    case .pageUp: select(selected - 10)
    case .pageDown: select(selected + 10)
    case .moveStart: select(0)
    case .moveEnd: select(model.rows.count - 1)
    case .addScore: openForm()
    case .copySummary:
      guard let words = words(of: selected) else { return [.say("There is no result yet.")] }
      return .copying(words)
    default: break
    }
    return []
  }

  /// On a score the next one of its kind, else any.
  private mutating func openForm() {
    guard model.rows.indices.contains(selected), case .course(let course) = model.rows[selected] else {
      form = ScoreForm(activities: model.activities)
      return
    }
    form = ScoreForm(course, activities: model.activities)
  }

  private func words(of index: Int) -> String? {
    guard model.rows.indices.contains(index) else { return nil }
    return switch model.rows[index] {
    case .test(let result): result.sentences
    case .course(let course): course.sentences
    }
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, model.rows.count - 1))
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    guard form == nil else { return [] }
    switch event.kind {
    case .wheelUp: select(selected - 1)
    case .wheelDown: select(selected + 1)
    case .press: if let row = view(context).row(at: event.at, in: rect) { select(row) }
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    if let form {
      form.draw(into: &buffer, in: rect, glyphs: context.glyphs)
    } else {
      view(context).draw(into: &buffer, in: rect)
    }
    if !focused { buffer.cursor = nil }
  }

  private func view(_ context: AppContext) -> TestsView {
    TestsView(
      model: model, selected: selected, words: words(of: selected), isLoading: !context.journal.isComplete,
      addKey: context.key(.addScore, in: [.tests, .progress]), glyphs: context.glyphs)
  }
}
