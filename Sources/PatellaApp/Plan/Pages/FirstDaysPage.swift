import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// The guided sequence of the first three days after an injury or a flare, with its timers; before that the question
  /// whether there was one.
  func firstDays() -> [PlanLine] {
    let recent = context.journal.records.suffix(400).map { LoggedEntry($0, in: context.journal) }
    let log = FirstAidLog(recent, now: context.now.instant, today: context.today)
    guard let latest = log.latest else { return question }
    let aid = FirstAid(
      after: latest.event, began: latest.began, now: context.now.instant, circumstances: log.circumstances,
      lock: context.lock)
    let what = latest.event == .injury ? "the injury" : "the flare"
    var lines: [PlanLine] = [
      .title("\(aid.stage.title) after \(what), \(aid.hours) \(aid.hours == 1 ? "hour" : "hours") on"),
      .muted(FirstAid.motto),
    ]
    for step in aid.steps {
      lines.append(.blank)
      lines += self.lines(of: step, done: log.doneToday[step.id] ?? 0)
    }
    lines.append(.blank)
    if latest.event == .flare {
      lines.append(
        PlanLine(text: "Let the plan have its gentle days for a flare", target: .change(.flare)))
    }
    lines.append(
      PlanLine(text: "It is over, or it was a mistake: leave the first days", target: .leaveFirstDays))
    return lines
  }

  private func lines(of step: FirstAidStep, done: Int) -> [PlanLine] {
    let isCheck = step.id == .check
    let style = Style(isCheck ? .danger : .title).adding(.bold)
    var title = PlanLine(text: step.title, style: style)
    if isCheck {
      title.right = "Enter: describe it"
      title.target = .symptoms
    } else if let timer = step.timer {
      title.right = "Enter: timer, counts once"
      title.target = .firstAid(step.id, timer, label: step.title)
    }
    var lines = [title]
    if step.timer != nil {
      let most = step.timesADay.map { ", up to \($0) times a day" } ?? ""
      let times = done == 0 ? "not yet" : done == 1 ? "once" : "\(done) times"
      lines.append(PlanLine(marker: "  ", text: "Today: \(times)\(most).", style: Style(.accent)))
    }
    lines += step.text.map { PlanLine(marker: "  ", text: $0, style: Style(isCheck ? .danger : .text)) }
    return lines + step.cautions.map { PlanLine(marker: "  ! ", text: $0, style: Style(.warning)) }
  }

  private var question: [PlanLine] {
    let check = FirstAid(
      after: .injury, began: context.now.instant, now: context.now.instant, lock: context.lock
    )
    .steps.prefix(1)
    return [
      .title("Did something happen to the knee in the last three days?"),
      .muted("Then this goes through the first days step by step, with timers."), .blank,
    ] + check.flatMap { lines(of: $0, done: 0) } + [
      .blank,
      PlanLine(
        text: "Yes: an injury, such as a twist, a fall or a blow", target: .form(.happened(.injury))),
      PlanLine(
        text: "Yes: a flare, much sorer than it has been, without an injury",
        target: .form(.happened(.flare))),
      .blank, .muted("Nothing happened? Then there is nothing to do here."),
    ]
  }
}
