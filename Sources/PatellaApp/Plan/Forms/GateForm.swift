import KneeDomain
import TerminalKit

/// Who said that a gate to running after bone stress is met.
struct GateForm: PlanForm {
  var form: Form
  let title: String
  private let gate: BoneStressGate

  init(_ gate: BoneStressGate) {
    self.gate = gate
    title = gate.title
    form = Form([
      FormField(
        "by", "by whom", .text(),
        hint: "The clinician you went through it with. Running stays closed until every gate is ticked.")
    ])
  }

  func result(in context: AppContext) -> PlanFormResult {
    let by = form.value("by") ?? ""
    let draft = Draft(at: context.now, entry: .plan(gate.tick(by: by)))
    return .requests([.record([draft], name: "\(gate.title), by \(by)")])
  }
}
