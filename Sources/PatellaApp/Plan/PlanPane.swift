import KneeDomain
import KneeStore
import TerminalKit

/// The Plan pane: where one is, why, what is missing for the next phase, what comes, and the road back.
///
/// Every page is a list of lines made from the program; some lines can be chosen and lead somewhere. The lines are
/// kept, because the program behind them is a replay of every day.
package struct PlanPane: Pane {
  private(set) var page = PlanPage.overview
  private(set) var lines: [PlanLine] = []
  /// The chosen one among the lines that can be chosen.
  var selected = 0
  /// Rows that the page is scrolled, from where the chosen line is in sight.
  var top = 0
  /// Weeks from this one.
  private(set) var week = 0
  /// Whether the page of exercises shows what could be added.
  var isAdding = false
  /// The functional test that is open.
  var openTest: String?
  /// The result that is being typed.
  var field: TestField?
  /// The form that is being filled.
  var form: (any PlanForm)?
  /// A change that is asked about.
  var question: PlanQuestion?

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] {
    page == .exercises ? [.planExercises, .plan] : [.plan]
  }

  package func prompt(in context: AppContext) -> String? {
    if let field { return field.prompt(context.glyphs) }
    if let form { return form.form.prompt }
    return question == nil ? nil : "y yes, do it   Esc leave it as it is"
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .easier, .harder, .takeOut:
      selectedExercise == nil ? "Choose an exercise of the plan first." : nil
    default: nil
    }
  }

  package mutating func appear(in context: AppContext) -> [Request] {
    renew(in: context)
    return []
  }

  /// Makes the lines anew: the journal or the day has changed.
  mutating func renew(in context: AppContext) {
    lines = PlanLines(context, week: week, isAdding: isAdding, test: openTest).of(page)
    selected = min(selected, max(0, targets.count - 1))
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveLeft: show(page.turned(by: -1), in: context)
    case .moveRight: show(page.turned(by: 1), in: context)
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: scroll(by: -10)
    case .pageDown: scroll(by: 10)
    case .moveStart: move(by: -10_000)
    case .moveEnd: move(by: 10_000)
    case .weekBack: goToWeek(week - 1, in: context)
    case .weekForward: goToWeek(min(week + 1, 3), in: context)
    case .goToToday: goToWeek(0, in: context)
    case .addExercise: showAdding(!isAdding, in: context)
    case .back: goBack(in: context)
    case .takeOut: return selectedExercise.map { change(.remove($0), in: context) } ?? []
    case .easier: return swap(.easier, in: context)
    case .harder: return swap(.harder, in: context)
    case .open: return open(in: context)
    default: break
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .press:
      let view = PlanView(pane: self, glyphs: context.glyphs)
      if let page = PageNames(shown: page, in: rect).page(at: event.at) {
        show(page, in: context)
      } else if let choice = view.choice(at: event.at, in: rect) {
        if choice == selected { return open(in: context) }
        selected = choice
      }
    case .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    PlanView(pane: self, glyphs: context.glyphs).draw(into: &buffer, in: rect, focused: focused)
  }

  /// The lines that can be chosen.
  var targets: [PlanTarget] { lines.compactMap(\.target) }

  var selectedTarget: PlanTarget? {
    let targets = targets
    return targets.indices.contains(selected) ? targets[selected] : nil
  }

  private var selectedExercise: String? {
    if case .exercise(let id)? = selectedTarget { return id }
    return nil
  }

  private mutating func show(_ page: PlanPage, in context: AppContext) {
    self.page = page
    (selected, top, isAdding, week, openTest) = (0, 0, false, 0, nil)
    renew(in: context)
  }

  private mutating func move(by step: Int) {
    let count = targets.count
    let next = min(max(0, selected + step), max(0, count - 1))
    // Where there is nothing more to choose, the page itself moves.
    guard count > 1, next != selected else { return scroll(by: step) }
    (selected, top) = (next, 0)
  }

  private mutating func scroll(by rows: Int) {
    let most = 3 * lines.count
    top = min(max(targets.count > 1 ? -most : 0, top + rows), most)
  }

  private mutating func goToWeek(_ week: Int, in context: AppContext) {
    guard page == .week else { return }
    self.week = week
    selected = 0
    renew(in: context)
  }

  private mutating func showAdding(_ isAdding: Bool, in context: AppContext) {
    self.isAdding = isAdding
    selected = 0
    renew(in: context)
  }

  private mutating func goBack(in context: AppContext) {
    let test = openTest
    openTest = nil
    showAdding(false, in: context)
    if let test { selected = targets.firstIndex(of: .test(test)) ?? 0 }
  }
}
