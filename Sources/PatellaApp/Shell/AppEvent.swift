import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// What happens to the program. The moment of it comes beside it, in a `Tick`.
package enum AppEvent: Sendable {
  /// The program begins, with what is known of the journal by now.
  case started
  case input(InputEvent)
  case resized(Size)
  /// A wake that was asked for has come, or the program was resumed.
  case woke
  /// The journal as it is in the folder.
  case loaded(Journal)
  /// Lines that another program wrote.
  case added(Journal)
  /// Records asked for by `loadDay`.
  case dayLoaded(Day, [Record])
  /// What an append wrote: the records as they stand in the file.
  case appended(ticket: Int, records: [Record])
  case appendFailed(ticket: Int, reason: String)
  /// Every theme there is, as asked for with `listThemes`.
  case themesListed([ThemeLibrary.Entry])
  /// Another session started, changed or stopped the timer.
  case timerChangedElsewhere(RunningTimer.Stored?)
  /// Something to tell the user.
  case said(String)
}

/// The moment of an event, and the chance from which new ids are made.
package struct Tick: Sendable {
  package var now: Moment
  /// Fresh random bits for every event.
  package var random: UInt64

  package init(now: Moment, random: UInt64) {
    self.now = now
    self.random = random
  }

  /// New ids of this moment.
  var ids: RecordNames { RecordNames(instant: now.instant, random: random, count: 0) }
}

/// Ids of records made at one moment; no two are alike.
package struct RecordNames: Sendable {
  let instant: Instant
  let random: UInt64
  private(set) var count: UInt64

  package init(instant: Instant, random: UInt64, count: UInt64) {
    self.instant = instant
    self.random = random
    self.count = count
  }

  package mutating func next() -> String {
    defer { count += 1 }
    // The count stands in the high bits, so that the ids of one moment sort in the order of making.
    return RecordID.make(at: instant, high: count, low: random)
  }
}

/// What the program is to do for the state. Results come back as events.
package enum Effect: Sendable {
  /// Write records durably.
  case append(ticket: Int, [Record])
  case loadDay(Day)
  /// Read the whole folder again.
  case reload
  /// Read the whole folder again, with whole records from that day on.
  case load(wholeFrom: Day)
  /// Wake up at the earliest of all instants asked for.
  case wake(at: Instant)
  case ring
  case copy(String)
  case remember(SavedChoice)
  case listThemes
  case redraw
  case suspend
  case quit
}
