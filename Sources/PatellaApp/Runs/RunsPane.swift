import KneeDomain
import KneeStore
import TerminalKit

/// The Runs pane: what was run, what is left today, load, shoes and cadence.
///
/// What it shows is kept from change to change, because it is read from the whole journal.
package struct RunsPane: Pane {
  private(set) var page = RunsPage.log
  private(set) var book: RunBook?
  /// The lines of a page that is read, or of a planned run.
  private(set) var lines: [RunsLine] = []
  /// The chosen line of the log, or the chosen one among the lines that can be chosen.
  private(set) var selected = 0
  private(set) var top = 0
  var form: LogForm?
  /// A distance or a name that is being typed.
  var field: RunsField?
  /// The run that was planned; its lines stand in the place of the log.
  var plan: PlannedRun?
  /// A record that is opened as soon as its day is read.
  var awaited: String?

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] {
    page == .shoes ? [.shoes, .runs] : [.runs]
  }

  package func prompt(in context: AppContext) -> String? {
    if form != nil { return "Enter save   Tab fields   Esc cancel" }
    return field.map { _ in "Enter confirm   Esc cancel" }
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .deleteEntry where page != .log || selectedLine == nil: "Choose a line of the log first."
    case .retireShoe where selectedPair == nil: "Choose a pair first."
    default: nil
    }
  }

  package mutating func appear(in context: AppContext) -> [Request] {
    renew(in: context)
    return []
  }

  /// Reads the runs anew: the journal or the day has changed.
  mutating func renew(in context: AppContext) {
    let book = RunBook(context.journal, program: context.program, lock: context.lock, today: context.today)
    self.book = book
    if let planned = plan { plan = book.plan(planned.kilometers) }
    renewLines()
    if let id = awaited { open(line: id, in: context, book) }
  }

  mutating func renewLines() {
    guard let book else { return }
    let texts = RunsLines(book: book)
    lines = plan.map { texts.of($0) } ?? texts.of(page)
    select(selected)
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .moveLeft: show(page.turned(by: -1))
    case .moveRight: show(page.turned(by: 1))
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: page(by: -10)
    case .pageDown: page(by: 10)
    case .moveStart: move(by: -100_000)
    case .moveEnd: move(by: 100_000)
    case .back: close()
    case .logRun: form = book.map { LogForm(.run, $0) }
    case .logSport: form = book.map { LogForm(.sport, $0) }
    case .planRun: return beginPlan()
    case .addShoe: field = RunsField(.shoe)
    case .open: return open(in: context)
    case .why: return showBasis()
    case .deleteEntry: return deleteLine(in: context)
    case .retireShoe: return retireShoe(in: context)
    default: break
    }
    return []
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    switch event.kind {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .press where form == nil && field == nil:
      let view = RunsView(pane: self, context: context)
      if let page = PageNames(shown: page, in: rect).page(at: event.at) {
        show(page)
      } else if let choice = view.choice(at: event.at, in: rect) {
        if choice == selected { return open(in: context) }
        selected = choice
      }
    case .press, .release: break
    }
    return []
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    RunsView(pane: self, context: context).draw(into: &buffer, in: rect, focused: focused)
  }

  /// Whether the log is on the screen.
  var showsLog: Bool { page == .log && plan == nil }

  /// The line under the cursor of the log; the newest one is the first.
  var selectedLine: LogLine? {
    guard showsLog, let log = book?.log, selected < log.count else { return nil }
    return log[log.count - 1 - selected]
  }

  var selectedTarget: RunsTarget? {
    let targets = lines.compactMap(\.target)
    return !showsLog && targets.indices.contains(selected) ? targets[selected] : nil
  }

  var selectedPair: ShoeShelf.Pair? {
    guard case .shoe(let name)? = selectedTarget else { return nil }
    return book?.shoes.pair(named: name)
  }

  private var choices: Int {
    showsLog ? book?.log.count ?? 0 : lines.count { $0.target != nil }
  }

  private mutating func show(_ page: RunsPage) {
    self.page = page
    (selected, top, plan) = (0, 0, nil)
    renewLines()
  }

  /// One step back: from a planned run to the log, from a page to the first.
  private mutating func close() {
    if plan != nil {
      plan = nil
      (selected, top) = (0, 0)
      renewLines()
    } else if page != .log {
      show(.log)
    }
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, choices - 1))
  }

  private mutating func move(by step: Int) {
    let before = selected
    select(selected + step)
    // Where there is nothing more to choose, the page itself moves.
    if selected == before { scroll(by: step) } else { top = 0 }
  }

  private mutating func page(by rows: Int) {
    if showsLog { move(by: rows) } else { scroll(by: rows) }
  }

  private mutating func scroll(by rows: Int) {
    guard !showsLog else { return }
    let most = 3 * lines.count
    top = min(max(-most, top + rows), most)
  }

  /// Shows a planned run in the place of the log.
  mutating func show(_ planned: PlannedRun) {
    (page, plan, selected, top) = (.log, planned, 0, 0)
    renewLines()
  }
}
