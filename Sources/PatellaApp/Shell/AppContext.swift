import KneeDomain
import KneeStore
import TerminalKit

/// What every pane may read: the journal, the clock, the person's choices.
package struct AppContext: Sendable {
  package var journal: Journal
  /// The journal's pain and events by day.
  package var painHistory: PainHistory
  /// What the standing notices leave of exercise and running.
  package var lock: PlanLock
  /// The adaptive program, on this day and any other.
  package var program: ProgramBook
  /// When the last symptom report asks to be looked back at; nil without one.
  package var rechecks: RecheckSchedule?
  /// Whether the symptoms were ever reported.
  package var hasReport: Bool
  /// Now, on the person's clock.
  package var now: Moment
  package var localTime: LocalTime
  package var glyphs: GlyphLevel
  package var keymap: Keymap
  /// Records that are not yet durable 100 ms after they were made.
  package var isSaving: Bool
  /// The timer that was started, if one was; its reading at `now` says what it shows.
  package var timer: RunningTimer?
  /// Where the focused pane draws: what its keys scroll depends on it.
  package var frame: Rect

  /// The program of today; nil while records that it rests on are still to be read.
  package var plan: ProgramDay? { program.today }

  /// The day that counts now; it begins at 04:00 unless set otherwise.
  package var today: Day { now.day(startingAt: localTime.dayStart) }

  package var profile: Profile? { journal.profile }

  /// The knee that is meant when none is named: that of the profile, if it names one.
  package var side: Side? { profile?.side == .both ? nil : profile?.side }

  package init(
    journal: Journal, painHistory: PainHistory? = nil, lock: PlanLock? = nil,
    rechecks: RecheckSchedule? = nil, hasReport: Bool? = nil, program: ProgramBook? = nil, now: Moment,
    localTime: LocalTime,
    glyphs: GlyphLevel = .braille,
    keymap: Keymap = Keymap(), isSaving: Bool = false,
    timer: RunningTimer? = nil, frame: Rect = Rect(x: 0, y: 1, width: 80, height: 22)
  ) {
    self.journal = journal
    self.painHistory = painHistory ?? PainHistory(journal)
    self.lock = lock ?? Safety.lock(in: journal)
    self.program = program ?? ProgramBook(journal, today: now.day(startingAt: localTime.dayStart))
    self.rechecks = rechecks
    self.hasReport = hasReport ?? journal.hasReport
    self.now = now
    self.localTime = localTime
    self.glyphs = glyphs
    self.keymap = keymap
    self.isSaving = isSaving
    self.timer = timer
    self.frame = frame
  }

  /// The key of an action for a sentence on the screen.
  package func key(_ action: Action, in scopes: [Scope] = []) -> String {
    keymap.keyName(of: action, in: scopes) ?? "(no key)"
  }
}
