import KneeDomain
import KneeStore
import TerminalKit

/// Everything the screen shows is a function of this value.
package struct AppState: Sendable {
  package var size: Size
  package var active: PaneID
  package var today = TodayPane()
  package var body = BodyPane()
  package var progress = ProgressPane()
  package var guide = GuidePane()
  package var plan = PlanPane()
  package var runs = RunsPane()
  package var overlay: Overlay?
  /// Where Esc goes from a topic of the guide that was opened from elsewhere.
  var wayBack: WayBack?

  package var journal: Journal {
    get { book }
    set {
      book = newValue
      painHistory = PainHistory(newValue)
      lock = Safety.lock(in: newValue)
      rechecks = RecheckSchedule(newValue)
      hasReport = newValue.hasReport
      renewProgram()
    }
  }
  private var book: Journal
  /// What the charts show of the journal, kept so that a frame does not read all its rows.
  package private(set) var painHistory: PainHistory
  /// What the standing notices leave, kept for the same reason.
  package private(set) var lock: PlanLock
  /// When the last symptom report asks to be looked back at.
  package private(set) var rechecks: RecheckSchedule?
  /// Whether the symptoms were ever reported.
  package private(set) var hasReport: Bool
  /// The program and its plan of the day, kept for the same reason.
  package private(set) var program: ProgramBook
  private var programDay: Day
  package var now: Moment
  package var localTime: LocalTime
  package var keymap: Keymap
  package var settings: Settings
  package var timers = TimerDesk()
  /// Said in the status line until the next key.
  package var message: String?
  var history = UndoHistory()
  var pending = PendingWrites()
  /// The user asked to leave while a write was under way.
  var isLeaving = false

  package init(
    size: Size, active: PaneID = .today, journal: Journal, now: Moment, localTime: LocalTime,
    keymap: Keymap = Keymap(), settings: Settings
  ) {
    self.size = size
    self.active = active
    book = journal
    painHistory = PainHistory(journal)
    lock = Safety.lock(in: journal)
    rechecks = RecheckSchedule(journal)
    hasReport = journal.hasReport
    programDay = now.day(startingAt: localTime.dayStart)
    program = ProgramBook(journal, today: programDay)
    self.now = now
    self.localTime = localTime
    self.keymap = keymap
    self.settings = settings
  }

  /// Changes the journal by single records: of the charts' days only theirs are made anew.
  mutating func changeJournal(by records: [Record], _ change: (inout Journal) -> Void) {
    change(&book)
    painHistory.refresh(Set(records.map { $0.day(startingAt: book.dayStart) }), from: book)
    lock = Safety.lock(in: book)
    if records.isEmpty || records.contains(where: { $0.entry.kind == .report }) {
      rechecks = RecheckSchedule(book)
      hasReport = book.hasReport
    }
    if records.isEmpty { renewProgram() } else { program.renew(records, in: book) }
    renewKeptPages()
  }

  /// What is shown of another day need not be replayed for every frame.
  mutating func keepShownDay() {
    program.keep(today.chosenDay)
  }

  /// A new day has a new plan.
  mutating func passTime(to now: Moment) {
    self.now = now
    if now.day(startingAt: localTime.dayStart) != programDay { renewProgram() }
  }

  private mutating func renewProgram() {
    programDay = now.day(startingAt: localTime.dayStart)
    program = ProgramBook(book, today: programDay, after: program)
    renewKeptPages()
  }

  /// The pages of the plan and the run log are kept from change to change, because each reads many days.
  mutating func renewKeptPages() {
    renewProgressIfSeen()
    if active == .plan { plan.renew(in: context) }
    if active == .runs { runs.renew(in: context) }
  }

  /// Progress stands beside other panes too; out of sight it waits for the day it is seen again.
  mutating func renewProgressIfSeen() {
    guard !ScreenLayout(size: size, active: active).content(of: .progress).isEmpty else { return }
    progress.renew(in: context)
  }

  /// What the panes may read.
  package var context: AppContext {
    AppContext(
      journal: journal, painHistory: painHistory, lock: lock, rechecks: rechecks, hasReport: hasReport,
      program: program, now: now,
      localTime: localTime, glyphs: settings.glyphs, keymap: keymap,
      isSaving: pending.isLate(at: now.instant), timer: timers.timer,
      frame: ScreenLayout(size: size, active: active).content(of: active))
  }

  /// The theme that is shown: the one under the cursor of the picker, else the chosen one.
  package var shownTheme: String {
    if case .themes(let picker) = overlay { return picker.preview ?? settings.theme }
    return settings.theme
  }

  /// The pane of an id, as a value.
  package func pane(_ id: PaneID) -> any Pane {
    switch id {
    case .today: today
    case .body: body
    case .progress: progress
    case .guide: guide
    case .plan: plan
    case .runs: runs
    }
  }

  /// Changes the pane of an id in place.
  mutating func withPane<Result>(_ id: PaneID, _ change: (inout any Pane) -> Result) -> Result {
    func apply<P: Pane>(_ pane: inout P) -> Result {
      var any: any Pane = pane
      let result = change(&any)
      if let changed = any as? P { pane = changed }
      return result
    }
    switch id {
    case .today: return apply(&today)
    case .body: return apply(&body)
    case .progress: return apply(&progress)
    case .guide: return apply(&guide)
    case .plan: return apply(&plan)
    case .runs: return apply(&runs)
    }
  }
}
