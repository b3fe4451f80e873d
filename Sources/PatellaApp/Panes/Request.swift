import KneeDomain
import KneeStore

/// What a pane asks of the program around it.
package enum Request: Hashable, Sendable {
  /// Record these, as one step of undo that bears this name ("pain 4, inner joint line").
  case record([Draft], name: String)
  /// Delete the record of that id, as one step of undo.
  case delete(id: String, name: String)
  /// Say something in the status line until the next key.
  case say(String)
  /// Ring the bell, if the user wants it.
  case bell
  /// Wake up at that instant.
  case wake(Instant)
  /// Start a timer in the place of the one there is, under that name: "Wall sit, left".
  case startTimer(TimerPlan, label: String)
  /// Put text on the terminal's clipboard.
  case copy(String)
  /// Load all records of a day that is older than what is held in full.
  case loadDay(Day)
  /// Go to another pane.
  case show(Destination)
  /// Show why the plan of a day is as it is.
  case explain(Day)
  /// Show how an answer of the assessment came about.
  case showArithmetic(ArithmeticText)
  /// Show what a sentence about running rests on.
  case showBasis(Basis)
  /// Ask who gave a clinician's all-clear, and record it.
  case askForAllClear
  /// Draw the order of an experiment by lot and record it.
  case begin(ExperimentPlan)
  /// Keep a choice for the next sessions.
  case remember(SavedChoice)
}

/// A place in the program.
package enum Destination: Hashable, Sendable {
  case today(Day?)
  case body
  /// Symptom entry, with what stays true of the last report.
  case lookBack
  /// Symptom entry, from the beginning.
  case symptoms
  case progress(Day?)
  /// A topic of the guide by id; nil shows the contents.
  case guide(topic: String?)
}

/// A choice of the user that outlives the session.
package enum SavedChoice: Hashable, Sendable {
  case theme(String)
  case glyphs(String)
  case mouse(Bool)
  /// The timer as it stands; nil for none.
  case timer(RunningTimer.Stored?)
  case putOff(PutOff)
}

/// A record to be written: new when it has no id, otherwise the next version of that record.
package struct Draft: Hashable, Sendable {
  package var id: String?
  package var at: Moment
  /// The entry is for the day, not for a time of it.
  package var dayOnly: Bool
  package var note: String?
  package var entry: Entry

  package init(id: String? = nil, at: Moment, dayOnly: Bool = false, note: String? = nil, entry: Entry) {
    self.id = id
    self.at = at
    self.dayOnly = dayOnly
    self.note = note
    self.entry = entry
  }
}

extension [Request] {
  /// Puts words on the clipboard and says so.
  package static func copying(_ words: String) -> [Request] {
    [.copy(words), .say("Copied: \(words)")]
  }
}
