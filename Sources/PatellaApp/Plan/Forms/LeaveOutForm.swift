import KneeDomain
import KneeStore
import TerminalKit

/// An exercise to leave out by one's own choice.
struct LeaveOutForm: PlanForm {
  var form: Form
  let title = "Leave an exercise out"

  init(in context: AppContext) {
    let out = context.plan?.settings.avoid ?? []
    let exercises = ExerciseLibrary.all.filter { !out.contains($0.id) }
    let own = context.journal.ownExercises.filter { !out.contains($0.id) }
    form = Form([
      FormField("exercise", "exercise", .choice(ChoiceList(exercises: exercises, own: own)))
    ])
  }

  func result(in context: AppContext) -> PlanFormResult {
    // What is left out only makes the plan smaller: no notice holds that back.
    let out = context.plan?.settings.avoid ?? []
    guard let id = form.value("exercise"),
      let question = PlanQuestion.change(.avoid(out.union([id])), in: context)
    else { return .problem("The program has nothing to change by that.") }
    return .ask(question)
  }
}
