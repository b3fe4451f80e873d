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
  private(set) var selected = 0
  /// Rows that the page is scrolled, from where the chosen line is in sight.
  private(set) var top = 0
  /// Weeks from this one.
  private(set) var week = 0
  /// Whether the page of exercises shows what could be added.
  private(set) var isAdding = false
  /// The functional test that is open.
  private(set) var openTest: String?
  /// The result that is being typed.
  private(set) var field: TestField?
  /// A change that is asked about.
  private(set) var pending: (action: PlanAction, sentence: String)?

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] {
    page == .exercises ? [.planExercises, .plan] : [.plan]
  }

  package func prompt(in context: AppContext) -> String? {
    if let field { return field.prompt(context.glyphs) }
    return pending == nil ? nil : "y yes, change the plan   Esc leave it as it is"
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

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    if let field { return type(key, into: field, in: context) }
    guard let asked = pending else { return nil }
    pending = nil
    guard key == .character("y") || key == .character("Y") else { return [.say("Left as it is.")] }
    isAdding = false
    let change = PlanChange(asked.action, reason: "your choice")
    return [.record([Draft(at: context.now, entry: .plan(change))], name: change.change)]
  }

  private mutating func type(_ key: Key, into field: TestField, in context: AppContext) -> [Request] {
    var field = field
    switch field.type(key) {
    case .editing: self.field = field
    case .cancelled: self.field = nil
    case .entered(let entry):
      self.field = nil
      let name = "\(field.test.name), \(field.test.amount(entry.value))"
      return [.record([Draft(at: context.now, entry: .test(entry))], name: name)]
    }
    return []
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveLeft: turn(by: -1, in: context)
    case .moveRight: turn(by: 1, in: context)
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
    case .takeOut: return selectedExercise.map { ask(.remove($0), in: context) } ?? []
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
      if let page = view.page(at: event.at, in: rect) {
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

  private var selectedTarget: PlanTarget? {
    let targets = targets
    return targets.indices.contains(selected) ? targets[selected] : nil
  }

  private var selectedExercise: String? {
    if case .exercise(let id)? = selectedTarget { return id }
    return nil
  }

  private mutating func turn(by step: Int, in context: AppContext) {
    let pages = PlanPage.allCases
    guard let index = pages.firstIndex(of: page) else { return }
    show(pages[(index + step + pages.count) % pages.count], in: context)
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

  private mutating func open(in context: AppContext) -> [Request] {
    switch selectedTarget {
    case .day(let day):
      return day > context.today ? [.say("The day is still to come.")] : [.show(.today(day))]
    case .reasons(let day): return [.explain(day)]
    case .topic(let topic), .exercise(let topic): return [.show(.guide(topic: topic))]
    case .timer(let plan, let label): return [.startTimer(plan, label: label)]
    case .change(let action): return ask(action, in: context)
    case .test(let id):
      (openTest, selected) = (id, 0)
      renew(in: context)
      return []
    case .result(let id, let side):
      field = FunctionalTest.all.first { $0.id == id }.map { TestField($0, side: side) }
      return []
    case nil: return []
    }
  }

  private mutating func swap(_ way: ExerciseSwap.Way, in context: AppContext) -> [Request] {
    guard let id = selectedExercise else { return [] }
    guard let swap = ExerciseSwap(way, of: id, in: context.program) else {
      return [.say("Nothing \(way == .easier ? "easier" : "harder") stands in its chain here.")]
    }
    pending = (.swap(swap.from, with: swap.to), swap.sentence)
    return []
  }

  /// Asks about a change with the sentence in which the program says what it does.
  private mutating func ask(_ action: PlanAction, in context: AppContext) -> [Request] {
    let change = PlanChange(action, reason: "your choice")
    guard let decision = context.program.decision(on: change) else {
      return [.say("The program has nothing to change by that.")]
    }
    guard decision.kind != .stand, decision.kind != .stop else { return [.say(decision.sentence)] }
    pending = (action, decision.sentence)
    return []
  }
}
