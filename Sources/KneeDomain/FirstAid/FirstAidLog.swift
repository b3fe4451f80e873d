/// What the journal says of the first days: what happened last, and what was done of the steps today.
///
///     FirstAidLog(entries, now: now, today: today).latest?.event  // .injury
public struct FirstAidLog: Hashable, Sendable {
  /// Something that happened to the knee.
  public struct Happening: Hashable, Sendable {
    /// What happened.
    public let event: FirstAid.Event
    /// When it began, as far as that was said.
    public let began: Instant
  }

  /// Hours for which something that happened is guided.
  public static let guidedHours = 72

  /// The latest injury or flare of the guided hours that was not left since: as answered, as reported, or as the plan
  /// has it. Nil for none.
  public let latest: Happening?
  /// How often each step was done today.
  public let doneToday: [FirstAidStep.Kind: Int]
  /// What a report of these days says of the person.
  public let circumstances: FirstAid.Circumstances

  /// Reads the entries of a journal.
  ///
  /// - Parameters:
  ///   - entries: in order of time; those of the last days are enough.
  ///   - now: later entries do not count.
  ///   - today: the day that the steps are counted for.
  public init(_ entries: some Sequence<LoggedEntry>, now: Instant, today: Day) {
    var happenings: [Happening] = []
    var done: [FirstAidStep.Kind: Int] = [:]
    var circumstances = FirstAid.Circumstances()
    for logged in entries where logged.dayOnly || logged.at <= now {
      switch logged.entry {
      case .report(let report):
        if today.number - logged.day.number <= 3 { circumstances = FirstAid.Circumstances(report) }
        guard let days = report.durationDays, report.isInjury else { continue }
        happenings.append(Happening(event: .injury, began: logged.at.adding(seconds: Int64(-86_400 * days))))
      case .plan(let change):
        if case .flare? = change.action { happenings.append(Happening(event: .flare, began: logged.at)) }
        switch FirstAid.Mark(change) {
        case .began(let event): happenings.append(Happening(event: event, began: logged.at))
        case .did(let step): if logged.day == today { done[step, default: 0] += 1 }
        case .over: happenings = []
        case nil: break
        }
      default: break
      }
    }
    let guided = Int64(FirstAidLog.guidedHours) * 3600
    latest = happenings.filter { $0.began.adding(seconds: guided) > now }.max { $0.began < $1.began }
    doneToday = done
    self.circumstances = circumstances
  }
}

extension SymptomReport {
  /// Whether it tells of an injury.
  fileprivate var isInjury: Bool {
    onset == .traumatic || (trauma ?? Trauma.none) != Trauma.none
  }
}
