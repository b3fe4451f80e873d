/// What the journal says, day by day, as the program reads it.
///
/// A value made once from the records and read many times. Nothing of it depends on the clock.
///
///     let history = ProgramHistory(entries: entries, recordNow: { _ in .unreadable })
///     history.log(of: day).mornings
public struct ProgramHistory: Sendable {
  /// The days of which anything was said, in order.
  private var logs: [DayLog]
  private let holds: [Hold]
  private let profiles: [KnownProfile]
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
    let old = log(at: day)
    let new = builder.finish().first
    put(new, on: day)
    if old?.bearsOnStarts != new?.bearsOnStarts || new?.start != nil || old?.start != nil {
      starts = ProgramHistory.starts(logs)
    }
  }

  /// It as it would be if plan changes were made after everything else that was said of a day.
  func adding(_ changes: [PlanChange], on day: Day) -> ProgramHistory {
    var history = self
    var log = self.log(at: day) ?? DayLog(day: day)
    log.plans += changes.map { Logged($0, id: Rehearsal.record) }
    history.put(log, on: day)
    history.starts = ProgramHistory.starts(history.logs)
    return history
  }

  /// The days of which anything was said, in order.
  public var days: [Day] { logs.map(\.day) }

  /// What was said of a day.
  public func log(of day: Day) -> DayLog {
    var log = self.log(at: day) ?? DayLog(day: day)
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
  public func profile(on day: Day) -> Profile? {
    profiles.last { $0.day <= day }?.profile
  }

  /// Limits given before a day.
  func limits(before day: Day) -> [Logged<Limit>] {
    logs.lazy.filter { $0.day < day }.flatMap(\.limits)
  }

  /// Whether another history says the same of all that the program of a day depends on.
  func tellsTheSame(as other: ProgramHistory, ofProgramOn day: Day) -> Bool {
    guard let start = start(upTo: day), start == other.start(upTo: day), holds == other.holds,
      profile(on: start.adding(days: -1)) == other.profile(on: start.adding(days: -1)),
      limits(before: start) == other.limits(before: start)
    else { return false }
    return logs(from: start) == other.logs(from: start)
  }

  private func logs(from day: Day) -> ArraySlice<DayLog> {
    logs[logs.index(of: day, by: \.day)...]
  }

  private func log(at day: Day) -> DayLog? {
    let index = logs.index(of: day, by: \.day)
    return index < logs.count && logs[index].day == day ? logs[index] : nil
  }

  private mutating func put(_ log: DayLog?, on day: Day) {
    let index = logs.index(of: day, by: \.day)
    let isThere = index < logs.count && logs[index].day == day
    logs.replaceSubrange(index..<(isThere ? index + 1 : index), with: log.map { [$0] } ?? [])
  }

  private static func starts(_ logs: [DayLog]) -> [Day] {
    var starts: [Day] = []
    var isStartedByHand = false
    var last: Day?
    for log in logs {
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

/// A profile and the day from which on it is known.
private struct KnownProfile: Hashable, Sendable {
  var day: Day
  var profile: Profile
}

/// A notice with the days it stands.
private struct Hold: Hashable, Sendable {
  var notice: StandingNotice
  var from: Day
  /// The day of its clearance, from which on it no longer stands.
  var until: Day?
}

extension Array {
  /// Where a day stands among elements that are in the order of their days, or belongs.
  fileprivate func index(of day: Day, by dayOf: (Element) -> Day) -> Int {
    // What comes in order of time goes to the end.
    if let last, dayOf(last) < day { return count }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if dayOf(self[middle]) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private struct HistoryBuilder {
  /// A day as far as it is read.
  private struct Draft {
    var log: DayLog
    var checkIns: [(entry: LoggedEntry, checkIn: CheckIn)] = []
    var firstSession: Instant?
  }

  private var drafts: [Draft] = []
  private var notices: [(id: String, day: Day, notice: Notice)] = []
  private var cleared: [String: Day] = [:]
  var profiles: [KnownProfile] = []

  mutating func add(_ logged: LoggedEntry) {
    let day = logged.day
    func score(_ value: Score?) -> [Logged<Score>] { value.map { [Logged($0, id: logged.id)] } ?? [] }
    func change(_ body: (inout DayLog) -> Void) { body(&drafts[draft(of: day)].log) }
    switch logged.entry {
    case .checkIn(let checkIn):
      drafts[draft(of: day)].checkIns.append((logged, checkIn))
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
      profiles.append(KnownProfile(day: day, profile: profile))
    case .notice(let notice): notices.append((logged.id, day, notice))
    case .clearance(let clearance):
      cleared[clearance.notice] = min(day, cleared[clearance.notice] ?? day)
    case .report, .shoe, .experiment, .other: break
    }
  }

  /// A date-only entry stands at noon by convention and says nothing about the hour.
  private mutating func noteSession(_ logged: LoggedEntry) {
    guard !logged.dayOnly else { return }
    let index = draft(of: logged.day)
    drafts[index].firstSession = min(logged.at, drafts[index].firstSession ?? logged.at)
  }

  private mutating func draft(of day: Day) -> Int {
    let index = drafts.index(of: day, by: \.log.day)
    if index == drafts.count || drafts[index].log.day != day {
      drafts.insert(Draft(log: DayLog(day: day)), at: index)
    }
    return index
  }

  func finish() -> [DayLog] {
    drafts.map { draft in
      var log = draft.log
      for (entry, checkIn) in draft.checkIns {
        // Whoever types fast ticks in the second of the check-in.
        let isBefore = entry.dayOnly || (draft.firstSession.map { entry.at <= $0 } ?? true)
        guard isBefore, !log.mornings.contains(where: { $0.value.side == checkIn.side }) else { continue }
        log.mornings.append(Logged(checkIn, id: entry.id))
      }
      return log
    }
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
