/// What the journal says, day by day, as the program reads it.
///
/// A value made once from the records and read many times. Nothing of it depends on the clock.
///
///     let history = ProgramHistory(entries: entries, recordNow: { _ in .unreadable })
///     history.log(of: day).mornings
public struct ProgramHistory: Sendable {
  private var logs: [Int: DayLog]
  private let holds: [Hold]
  private let profiles: [(day: Day, profile: Profile)]
  /// The days on which a program starts: by a change of the plan, or, where there is none yet, with the first exercise
  /// or check-in of an episode.
  public private(set) var starts: [Day]

  /// Where no program was started by hand, a silence of this many days ends an episode.
  public static let silenceBetweenEpisodes = 28

  /// Reads the entries of a journal.
  ///
  /// - Parameters:
  ///   - entries: in order of time.
  ///   - recordNow: what the record with an id fires as it stands, as for `PlanLock`.
  public init(entries: some Sequence<LoggedEntry>, recordNow: (String) -> SourceRecord) {
    var builder = HistoryBuilder()
    for entry in entries { builder.add(entry) }
    logs = builder.finish()
    holds = builder.holds(recordNow: recordNow)
    profiles = builder.profiles
    starts = ProgramHistory.starts(logs)
  }

  /// Reads one day anew.
  ///
  /// For entries that say something of their day alone: notices, clearances and profiles hold for other days too and ask
  /// for a new history.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - entries: all that count for it, in order of time.
  public mutating func renew(_ day: Day, entries: some Sequence<LoggedEntry>) {
    var builder = HistoryBuilder()
    for entry in entries where entry.day == day { builder.add(entry) }
    let old = logs[day.number]
    let new = builder.finish()[day.number]
    logs[day.number] = new
    if old?.bearsOnStarts != new?.bearsOnStarts || new?.start != nil || old?.start != nil {
      starts = ProgramHistory.starts(logs)
    }
  }

  /// It as it would be if plan changes were made after everything else that was said of a day.
  func adding(_ changes: [PlanChange], on day: Day) -> ProgramHistory {
    var history = self
    var log = logs[day.number] ?? DayLog(day: day)
    log.plans += changes.map { Logged($0, id: Rehearsal.record) }
    history.logs[day.number] = log
    history.starts = ProgramHistory.starts(history.logs)
    return history
  }

  /// The days of which anything was said, in order.
  public var days: [Day] { logs.keys.sorted().map(Day.init(number:)) }

  /// What was said of a day.
  public func log(of day: Day) -> DayLog {
    var log = logs[day.number] ?? DayLog(day: day)
    if !holds.isEmpty { log.standing = standing(on: day) }
    return log
  }

  /// The notices that stand on a day, the most urgent first.
  public func standing(on day: Day) -> [StandingNotice] {
    holds.filter { $0.from <= day && ($0.until.map { day < $0 } ?? true) }.map(\.notice)
  }

  /// The latest start up to a day; nil before the first.
  public func start(upTo day: Day) -> Day? {
    starts.last { $0 <= day }
  }

  /// The profile as it was known at the end of a day.
  func profile(on day: Day) -> Profile? {
    profiles.last { $0.day <= day }?.profile
  }

  /// Limits given before a day.
  func limits(before day: Day) -> [Logged<Limit>] {
    logs.values.filter { $0.day < day && !$0.limits.isEmpty }.sorted { $0.day < $1.day }.flatMap(\.limits)
  }

  private static func starts(_ logs: [Int: DayLog]) -> [Day] {
    var starts: [Day] = []
    var isStartedByHand = false
    var last: Day?
    for log in logs.values.sorted(by: { $0.day < $1.day }) {
      if log.start != nil {
        isStartedByHand = true
        starts.append(log.day)
      } else if log.beginsProgram || !log.plans.isEmpty {
        let silence = last.map { log.day.number - $0.number } ?? .max
        if !isStartedByHand, silence > silenceBetweenEpisodes { starts.append(log.day) }
      }
      if log.beginsProgram { last = log.day }
    }
    return starts
  }
}

/// A notice with the days it stands.
private struct Hold: Sendable {
  var notice: StandingNotice
  var from: Day
  /// The day of its clearance, from which on it no longer stands.
  var until: Day?
}

private struct HistoryBuilder {
  private var logs: [Int: DayLog] = [:]
  private var checkIns: [Int: [(entry: LoggedEntry, checkIn: CheckIn)]] = [:]
  private var firstSession: [Int: Instant] = [:]
  private var notices: [(id: String, day: Day, notice: Notice)] = []
  private var cleared: [String: Day] = [:]
  var profiles: [(day: Day, profile: Profile)] = []

  mutating func add(_ logged: LoggedEntry) {
    let day = logged.day
    func score(_ value: Score?) -> [Logged<Score>] { value.map { [Logged($0, id: logged.id)] } ?? [] }
    func change(_ body: (inout DayLog) -> Void) { body(&logs[day.number, default: DayLog(day: day)]) }
    switch logged.entry {
    case .checkIn(let checkIn):
      checkIns[day.number, default: []].append((logged, checkIn))
      change { $0.scores += score(checkIn.pain) }
    case .pain(let pain): change { $0.scores += score(pain.pain) }
    case .exercise(let exercise):
      guard !exercise.sets.isEmpty else { break }
      change {
        $0.exercises.append(Logged(exercise, id: logged.id))
        $0.scores += score(exercise.painDuring)
      }
      noteSession(logged)
    case .session(let session):
      change {
        $0.sessions.append(Logged(session, id: logged.id))
        $0.scores += score(session.painDuring) + score(session.painOneHourAfter)
      }
    case .run(let run):
      change {
        $0.runs.append(Logged(run, id: logged.id))
        $0.scores += score(run.painDuring) + score(run.painOneHourAfter)
      }
    case .activity(let activity):
      change {
        $0.activities.append(Logged(activity, id: logged.id))
        $0.scores += score(activity.painDuring)
      }
    case .test(let test): change { $0.tests.append(Logged(test, id: logged.id)) }
    case .score(let measure): change { $0.measures.append(Logged(measure, id: logged.id)) }
    case .plan(let plan): change { $0.plans.append(Logged(plan, id: logged.id)) }
    case .limit(let limit): change { $0.limits.append(Logged(limit, id: logged.id)) }
    case .profile(let profile):
      change { $0.profile = profile }
      profiles.append((day, profile))
    case .notice(let notice): notices.append((logged.id, day, notice))
    case .clearance(let clearance):
      cleared[clearance.notice] = min(day, cleared[clearance.notice] ?? day)
    case .report, .shoe, .other: break
    }
  }

  /// A date-only entry stands at noon by convention and says nothing about the hour.
  private mutating func noteSession(_ logged: LoggedEntry) {
    guard !logged.dayOnly else { return }
    firstSession[logged.day.number] = min(logged.at, firstSession[logged.day.number] ?? logged.at)
  }

  mutating func finish() -> [Int: DayLog] {
    for (day, entries) in checkIns {
      let session = firstSession[day]
      var mornings: [Logged<CheckIn>] = []
      for (entry, checkIn) in entries {
        // Whoever types fast ticks in the second of the check-in.
        let isBefore = entry.dayOnly || (session.map { entry.at <= $0 } ?? true)
        guard isBefore, !mornings.contains(where: { $0.value.side == checkIn.side }) else { continue }
        mornings.append(Logged(checkIn, id: entry.id))
      }
      logs[day]?.mornings = mornings
    }
    return logs
  }

  func holds(recordNow: (String) -> SourceRecord) -> [Hold] {
    notices
      .map { id, day, notice in
        Hold(
          notice: StandingNotice(id: id, notice: notice, record: recordNow(notice.report)), from: day,
          until: cleared[id])
      }
      .filter { !$0.notice.leaves.isEmpty }
      .enumerated()
      .sorted { ($1.element.notice.level, $0.offset) < ($0.element.notice.level, $1.offset) }
      .map(\.element)
  }
}
