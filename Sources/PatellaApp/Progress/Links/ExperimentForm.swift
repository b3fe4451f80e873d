import KneeDomain
import TerminalKit
import ThemeKit

/// Lays out an experiment: what is compared, and over how many pairs of runs.
struct ExperimentForm: Hashable, Sendable {
  private(set) var form: Form

  private static let own = "own"

  init() {
    let choices =
      ExperimentChoice.all.map { ChoiceList.Option($0.id, "\($0.first) / \($0.second)") }
      + [ChoiceList.Option(Self.own, "two ways in your own words")]
    form = Form([
      FormField("what", "compare", .choice(ChoiceList(choices))),
      FormField("first", "one way", .text(limit: 40), hint: "Two ways that ask as much of the knee."),
      FormField("second", "the other", .text(limit: 40)),
      FormField(
        "pairs", "pairs of runs",
        .number(Experiment.pairs.lowerBound, in: Experiment.pairs),
        hint:
          "\(Experiment.pairs.lowerBound) to \(Experiment.pairs.upperBound); in each pair one run each way."),
    ])
    arrange()
  }

  /// What a key did to it.
  enum Outcome: Hashable, Sendable {
    case editing, cancelled
    case entered(ExperimentPlan)
  }

  mutating func type(_ key: Key) -> Outcome {
    switch form.type(key) {
    case .cancelled: return .cancelled
    case .editing: arrange()
    case .done:
      let plan = plan
      if let problem = [plan.first, plan.second].lazy.compactMap(ExperimentChoice.problem).first {
        form.refuse(problem)
      } else {
        return .entered(plan)
      }
    }
    return .editing
  }

  mutating func paste(_ text: String) -> Bool { form.paste(text) }

  private mutating func arrange() {
    let isOwn = form.value("what") == Self.own
    form.show { id in isOwn || (id != "first" && id != "second") }
  }

  private var plan: ExperimentPlan {
    let known = ExperimentChoice.all.first { $0.id == form.value("what") }
    return ExperimentPlan(
      first: known?.first ?? form.value("first") ?? "", second: known?.second ?? form.value("second") ?? "",
      pairs: form.value("pairs").flatMap { Int($0) } ?? Experiment.pairs.lowerBound)
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let (title, rest) = rect.splitTop(1)
    buffer.write(
      "An experiment on yourself", x: title.x, y: title.y, Style(.title).adding(.bold), limit: rect.width)
    form.draw(into: &buffer, in: rest.inset(top: min(rest.height, 1)))
  }
}
