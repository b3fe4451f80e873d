import KneeDomain
import KneeStore

/// A question about a session or a run that waits in Today until it is answered or put off (facts.md, section f1).
enum SessionQuestion: Hashable, Sendable {
  case duringSession(Day)
  case hourAfterSession(Day)
  case duringRun(id: String)
  case hourAfterRun(id: String)

  /// Minutes without a tick after which a session that is not complete is over.
  private static let minutesUntilOver = 15
  /// Minutes after the last tick from which on the hour is asked about.
  private static let minutesUntilHour = 45

  /// The questions that wait on a day: what hurt during it also for the day before, the hour after on the day itself.
  static func waiting(in context: AppContext, isListDone: Bool) -> [SessionQuestion] {
    let today = context.today
    var questions: [SessionQuestion] = []
    for day in [today.adding(days: -1), today] {
      let records = context.lately(on: day)
      questions += session(on: day, of: records, in: context, isListDone: isListDone && day == today)
      for record in records {
        guard case .run(let run) = record.entry else { continue }
        if run.painDuring == nil { questions.append(.duringRun(id: record.id)) }
        let isHourOver = record.dayOnly || context.minutes(since: record.at.instant) >= minutesUntilHour
        if run.painOneHourAfter == nil, day == today, isHourOver {
          questions.append(.hourAfterRun(id: record.id))
        }
      }
    }
    return questions
  }

  private static func session(
    on day: Day, of records: [Record], in context: AppContext, isListDone: Bool
  ) -> [SessionQuestion] {
    var exercises: [ExerciseEntry] = []
    var last: Instant?
    for record in records {
      guard case .exercise(let exercise) = record.entry, !exercise.sets.isEmpty else { continue }
      exercises.append(exercise)
      let written = record.recorded == .unwritten ? context.now.instant : record.recorded
      last = max(last ?? written, written)
    }
    guard let last else { return [] }
    let known = SessionRecord(among: records)?.session
    let minutes = context.minutes(since: last)
    var questions: [SessionQuestion] = []
    let isOver = isListDone || day < context.today || minutes >= minutesUntilOver
    if isOver, known?.painDuring == nil, exercises.contains(where: { $0.painDuring == nil }) {
      questions.append(.duringSession(day))
    }
    if day == context.today, minutes >= minutesUntilHour, known?.painOneHourAfter == nil {
      questions.append(.hourAfterSession(day))
    }
    return questions
  }

  /// When the next question may come: an hour after what was done last.
  static func nextInstant(in context: AppContext) -> Instant? {
    let steps = [minutesUntilOver, minutesUntilHour].map { Int64($0) * 60_000 }
    let ends = context.lately(on: context.today).compactMap { record -> Instant? in
      switch record.entry {
      case .exercise where record.recorded != .unwritten: record.recorded
      case .run where !record.dayOnly: record.at.instant
      default: nil
      }
    }
    return ends.flatMap { end in steps.map { Instant(milliseconds: end.milliseconds + $0) } }
      .filter { $0 > context.now.instant }.min()
  }

  /// The question in words.
  func text(in context: AppContext) -> String {
    switch self {
    case .duringSession(let day): "Pain during \(session(day, context)), at its worst?"
    case .hourAfterSession: "Pain now, about an hour after the session?"
    case .duringRun(let id): "Pain during \(run(id, context)), at its worst?"
    case .hourAfterRun(let id): "Pain about an hour after \(run(id, context))?"
    }
  }

  /// The word by which it is remembered that it was put off.
  var token: String {
    switch self {
    case .duringSession(let day): "during \(day.iso)"
    case .hourAfterSession(let day): "hour after \(day.iso)"
    case .duringRun(let id): "during run \(id)"
    case .hourAfterRun(let id): "hour after run \(id)"
    }
  }

  /// The question where there is little room.
  var shortText: String {
    switch self {
    case .duringSession: "Pain during?"
    case .hourAfterSession: "Pain an hour after?"
    case .duringRun: "Pain in the run?"
    case .hourAfterRun: "Pain after the run?"
    }
  }

  private func session(_ day: Day, _ context: AppContext) -> String {
    switch context.today.number - day.number {
    case 0: "the session"
    case 1: "yesterday's session"
    default: "the session of \(day.shortWords)"
    }
  }

  private func run(_ id: String, _ context: AppContext) -> String {
    guard let record = context.journal.record(id: id), case .run(let run) = record.entry else {
      return "the run"
    }
    let length = context.journal.distances.exact(run.kilometers)
    let day = record.day(startingAt: context.journal.dayStart)
    return day == context.today ? "the run of \(length)" : "yesterday's run of \(length)"
  }

  /// The answer as a record: a field of the session or of the run.
  func record(_ score: Score, in context: AppContext) -> Request? {
    switch self {
    case .duringSession(let day):
      SessionRecord.changing(day, in: context, name: "pain \(score.value) during the session") {
        $0.painDuring = score
      }
    case .hourAfterSession(let day):
      SessionRecord.changing(day, in: context, name: "pain \(score.value) an hour after the session") {
        $0.painOneHourAfter = score
      }
    case .duringRun(let id):
      Self.changing(id, in: context, name: "pain \(score.value) during the run") { $0.painDuring = score }
    case .hourAfterRun(let id):
      Self.changing(id, in: context, name: "pain \(score.value) an hour after the run") {
        $0.painOneHourAfter = score
      }
    }
  }

  private static func changing(
    _ id: String, in context: AppContext, name: String, _ change: (inout RunEntry) -> Void
  ) -> Request? {
    guard let record = context.journal.record(id: id), case .run(var run) = record.entry else { return nil }
    change(&run)
    return .record([record.draft(.run(run))], name: name)
  }
}

/// What was said of the session of a day as a whole.
struct SessionRecord {
  var record: Record
  var session: SessionEntry

  /// Nil when nothing was.
  init?(among records: [Record]) {
    for record in records.reversed() {
      if case .session(let session) = record.entry {
        self.record = record
        self.session = session
        return
      }
    }
    return nil
  }

  fileprivate static func changing(
    _ day: Day, in context: AppContext, name: String, _ change: (inout SessionEntry) -> Void
  ) -> Request {
    let known = SessionRecord(among: context.journal.records(on: day))
    var session = known?.session ?? SessionEntry(day: day)
    change(&session)
    if let known { return .record([known.record.draft(.session(session))], name: name) }
    let isToday = day == context.today
    let at = isToday ? context.now : context.localTime.moment(date: day, second: 43_200)
    return .record([Draft(at: at, dayOnly: !isToday, entry: .session(session))], name: name)
  }
}

extension AppContext {
  /// The records of one of the last days. Of one that was noted down much later only what stands near it is found.
  fileprivate func lately(on day: Day) -> [Record] {
    let first = day.adding(days: -2)
    return journal.records.reversed().prefix { $0.at.date >= first }
      .filter { $0.day(startingAt: journal.dayStart) == day }.reversed()
  }

  fileprivate func minutes(since instant: Instant) -> Int {
    Int((now.instant.milliseconds - instant.milliseconds) / 60_000)
  }
}

extension TodayPane {
  /// The questions that wait and were not put off today.
  func questions(in context: AppContext, on list: Checklist? = nil) -> [SessionQuestion] {
    guard chosenDay == nil else { return [] }
    let isListDone = (list ?? checklist(in: context)).isComplete
    return SessionQuestion.waiting(in: context, isListDone: isListDone)
      .filter { !isPutOff($0.token, in: context) }
  }

  /// Whether the look back at the last report was put off today.
  func isLookBackPutOff(in context: AppContext) -> Bool { isPutOff(Self.lookBack, in: context) }

  private static let lookBack = "look back"

  private func isPutOff(_ token: String, in context: AppContext) -> Bool {
    putOff.map { $0.day == context.today && $0.questions.contains(token) } ?? false
  }

  /// Puts off the first question that waits; where none does, the look back.
  mutating func putOffNext(in context: AppContext) -> [Request] {
    let next = PutOff(
      day: context.today, questions: [questions(in: context).first?.token ?? Self.lookBack]
    ).joined(with: putOff)
    putOff = next
    return [.remember(.putOff(next))]
  }

  func wakeForQuestions(in context: AppContext) -> Request? {
    chosenDay == nil ? SessionQuestion.nextInstant(in: context).map(Request.wake) : nil
  }
}
