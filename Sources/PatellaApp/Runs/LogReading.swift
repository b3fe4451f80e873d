import KneeDomain

/// What is typed into the log: a run, or a session of another sport.
enum LogKind: Hashable, Sendable {
  case run, sport

  /// The fields of its form.
  var parts: [RunPart] { self == .run ? RunPart.ofRun : RunPart.ofSport }

  var title: String {
    self == .run ? "A run, such as 5.2 31 trail pain 2" : "Another sport, such as cycling 45 effort 4 pain 1"
  }

  var changeTitle: String { self == .run ? "Change the run" : "Change the session" }
}

/// What is understood of a line of the log.
struct LogReading: Sendable {
  /// What was understood, as it would be typed.
  let parts: [RunPart: String]
  /// The first thing that was not understood or is missing.
  let problem: RunLineProblem?
  let day: Day
  /// What would be recorded; nil where something is missing or not understood.
  let entry: Entry?
  /// What is understood so far in words, and what is recorded is called.
  let summary: String
  let name: String

  init(_ text: String, _ kind: LogKind, units: Units, shoes: [String], today: Day) {
    let words = DistanceWords(units)
    switch kind {
    case .run:
      let line = RunLine(text, units: units, shoes: shoes, today: today)
      (parts, problem, day) = (line.parts, line.problem, line.day)
      entry = line.run.map(Entry.run)
      summary = line.draft.summary(words)
      name = "run, \(words.text(line.draft.kilometers))"
    case .sport:
      let line = SportLine(text, today: today)
      (parts, problem, day) = (line.parts, line.problem, line.day)
      entry = line.activity.map(Entry.activity)
      summary = line.draft.summary
      name = line.draft.sport
    }
  }
}
