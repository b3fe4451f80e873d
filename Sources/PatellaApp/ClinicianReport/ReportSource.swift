import KneeDomain
import KneeStore

/// What the report is made from: the journal as it was at the end of its last day, and what the program made of it.
struct ReportSource {
  let journal: Journal
  let days: ClosedRange<Day>
  let today: Day
  let history: PainHistory
  let book: ProgramBook
  let lock: PlanLock
  let periods: [ReportPeriod]
  let progress: [ReportProgress]
  /// How the knee answered every session, in every program of these days.
  let verdicts: [SessionVerdict]
  let running: RunningDay
  let questions: [String]
  let isASCII: Bool

  var profile: Profile? { journal.profile }
  /// The program on the last day; nil where nothing was ever done of one.
  var program: ProgramDay? { hasExercised ? book.today : nil }
  /// The knee that is meant where an entry names none.
  var side: Side? { profile?.side ?? journal.reports.last?.report.side }

  private let hasExercised: Bool

  init(_ request: ClinicianReport.Request) {
    let last = request.days.upperBound
    let journal = request.journal.upTo(last)
    let book = ProgramBook(journal, today: last)
    self.journal = journal
    self.book = book
    days = request.days
    today = request.today
    questions = request.questions
    isASCII = request.isASCII
    history = PainHistory(journal)
    lock = Safety.lock(in: journal)
    periods = ReportPeriod.all(of: request.days)
    hasExercised = journal.rows.contains { $0.kind == .exercise || $0.kind == .session }
    progress = hasExercised ? ReportProgress.all(of: request.days, in: book.replay) : []
    verdicts = hasExercised ? book.replay.verdicts(upTo: last) : []
    running = RunningDay(book.replay.history, program: book.today, today: last)
  }

  /// A date, with the year where it is not that of the last day.
  func date(_ day: Day) -> String {
    let (year, month, number) = day.civil
    let short = "\(number) \(Day.monthNames[month - 1])"
    return year == days.upperBound.civil.year ? short : "\(short) \(year)"
  }

  /// The records of the stretch that say something wanted, with their days.
  func records<Value>(_ value: (Record) -> Value?) -> [(day: Day, value: Value)] {
    journal.records.compactMap { record in
      let day = record.day(startingAt: journal.dayStart)
      guard days.contains(day), let value = value(record) else { return nil }
      return (day, value)
    }
  }
}

extension Journal {
  /// The journal as it was at the end of a day, where all of it is whole.
  fileprivate func upTo(_ last: Day) -> Journal {
    guard rows.contains(where: { $0.day > last }) else { return self }
    var journal = Journal(dayStart: dayStart, decodedFrom: decodedFrom, isComplete: isComplete)
    for record in records where record.day(startingAt: dayStart) <= last { journal.apply(record) }
    return journal
  }

  /// The symptom reports, oldest first.
  var reports: [(day: Day, record: Record, report: SymptomReport)] {
    records.compactMap { record in
      guard case .report(let report) = record.entry else { return nil }
      return (record.day(startingAt: dayStart), record, report)
    }
  }
}

/// Some days in a row that stand in one row of a table: never more than thirteen rows.
struct ReportPeriod: Hashable {
  let days: ClosedRange<Day>

  /// The periods of a stretch, counted back from its end, so that the latest one is whole.
  static func all(of days: ClosedRange<Day>) -> [ReportPeriod] {
    let total = days.length
    let length = [7, 14, 28, 91, 182, 364].first { ($0 * 13) >= total } ?? (total + 12) / 13
    var periods: [ReportPeriod] = []
    var end = days.upperBound
    while end >= days.lowerBound {
      let start = max(days.lowerBound, end.adding(days: 1 - length))
      periods.append(ReportPeriod(days: start...end))
      end = start.adding(days: -1)
    }
    return periods.reversed()
  }
}

/// What the program asked for on a day, what was done, and how the knee took it.
struct ReportProgress: Hashable {
  let day: Day
  let phase: Phase
  /// Sessions asked for: a part of one, since a week has fewer than seven.
  let asked: Double
  /// Whether more was done than stretching.
  let isDone: Bool
  let isFlare: Bool

  /// The days of a stretch on which there was a program.
  static func all(of days: ClosedRange<Day>, in replay: ProgramReplay) -> [ReportProgress] {
    var replay = replay
    return (days.lowerBound.number...days.upperBound.number).compactMap { number in
      let day = Day(number: number)
      guard let state = replay.state(on: day) else { return nil }
      let isActive = state.plan.kind == .session || state.plan.kind == .rest
      return ReportProgress(
        day: day, phase: state.phase, asked: isActive ? state.sessionsAWeek / 7 : 0,
        isDone: state.isMoving(replay.history.log(of: day)), isFlare: state.plan.kind == .flare)
    }
  }
}

extension ProgramReplay {
  /// How the knee answered the sessions of every program up to a day.
  fileprivate func verdicts(upTo last: Day) -> [SessionVerdict] {
    var replay = self
    let starts = history.starts.filter { $0 <= last }
    return starts.enumerated().flatMap { index, _ in
      let end = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : last
      return replay.day(end)?.verdicts ?? []
    }
  }
}

extension ClosedRange<Day> {
  /// How many days.
  var length: Int { upperBound.number - lowerBound.number + 1 }
}
