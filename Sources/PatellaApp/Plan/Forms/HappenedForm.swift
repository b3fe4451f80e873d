import KneeDomain
import KneeStore
import TerminalKit

/// When an injury or a flare began.
struct HappenedForm: PlanForm {
  var form: Form
  let title: String
  private let event: FirstAid.Event

  init(_ event: FirstAid.Event) {
    self.event = event
    title = event == .injury ? "When was the injury?" : "When did the flare begin?"
    form = Form([
      FormField(
        "day", "when",
        .choice(
          ChoiceList([.init("0", "today"), .init("1", "yesterday"), .init("2", "two days ago")])))
    ])
  }

  func result(in context: AppContext) -> PlanFormResult {
    let back = form.value("day").flatMap { Int($0) } ?? 0
    let change = FirstAid.Mark.began(event).change
    guard back > 0 else {
      return .requests([.record([Draft(at: context.now, entry: .plan(change))], name: change.change)])
    }
    let noon = context.localTime.moment(date: context.today.adding(days: -back), second: 43_200)
    return .requests([.record([Draft(at: noon, dayOnly: true, entry: .plan(change))], name: change.change)])
  }
}
