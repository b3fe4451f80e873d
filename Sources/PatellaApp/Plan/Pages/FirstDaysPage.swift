import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// The guided sequence of the first three days after an injury or a flare, with its timers.
  func firstDays(_ program: ProgramDay) -> [PlanLine] {
    let logged = latestEvent
    let event = logged ?? (.injury, context.now.instant, FirstAid.Circumstances())
    let aid = FirstAid(
      after: event.kind, began: event.began, now: context.now.instant, circumstances: event.circumstances,
      lock: context.lock)
    var lines: [PlanLine] = []
    if logged == nil {
      lines += [
        .title("The first three days after an injury or a flare"),
        .muted("Nothing that began in the last three days is logged; this is how day 1 goes."),
      ]
    } else {
      let what = event.kind == .injury ? "the injury" : "the flare"
      lines.append(.title("\(aid.stage.title) after \(what), \(aid.hours) hours on"))
    }
    lines += [.muted(FirstAid.motto)]
    for step in aid.steps {
      lines.append(.blank)
      let count = step.timesADay.map { ", up to \($0) times a day" } ?? ""
      lines.append(
        PlanLine(
          text: step.title + count, right: step.timer == nil ? "" : "Enter: timer",
          style: Style(.title).adding(.bold), target: step.timer.map { .timer($0, label: step.title) }))
      lines += step.text.map { PlanLine(marker: "  ", text: $0) }
      lines += step.cautions.map { PlanLine(marker: "  ! ", text: $0, style: Style(.warning)) }
    }
    return lines
  }

  private typealias Event = (kind: FirstAid.Event, began: Instant, circumstances: FirstAid.Circumstances)

  /// The latest injury that was reported or flare that was begun, of the last three days.
  private var latestEvent: Event? {
    let events = context.journal.records.compactMap { record -> Event? in
      switch record.entry {
      case .report(let report):
        let isInjury = report.onset == .traumatic || (report.trauma ?? Trauma.none) != Trauma.none
        guard isInjury, let days = report.durationDays else { return nil }
        return (.injury, record.at.instant.adding(seconds: Int64(-86_400 * days)), .init(report))
      case .plan(let change):
        guard case .flare? = change.action else { return nil }
        return (.flare, record.at.instant, .init())
      default: return nil
      }
    }
    let recent = events.filter { $0.began.adding(seconds: 3 * 86_400) > context.now.instant }
    return recent.max { $0.began < $1.began }
  }
}
