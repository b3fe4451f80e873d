import KneeDomain
import KneeStore
import TerminalKit

/// A clinician's limit: what it is, and until when it holds.
struct LimitForm: PlanForm {
  var form: Form
  let title = "A clinician's limit"

  init(in context: AppContext) {
    let exercises = ChoiceList(exercises: ExerciseLibrary.all, own: context.journal.ownExercises)
    form = Form([
      FormField(
        "what", "what",
        .choice(
          ChoiceList([
            .init("no_running", "No running"),
            .init("no_impact", "No jumps and no running"),
            .init("no_weight_bearing", "Nothing that puts weight on the leg"),
            .init("no_exercise", "No exercise at all"),
            .init("bend", "The knee bends no further than an angle"),
            .init("forbid", "Not a certain exercise"),
            .init("prescribe", "A certain exercise, prescribed"),
          ]))),
      FormField(
        "degrees", "degrees", .number(90, in: 0...160), hint: "0 is straight, 90 is as on a chair."),
      FormField("exercise", "exercise", .choice(exercises)),
      FormField("sets", "sets", .number(3, in: 1...10)),
      FormField("amount", "of each", .number(10, in: 1...600)),
      FormField(
        "until", "last day", .day(from: context.today),
        hint: "2026-12-24, or 14d, or 6w; left empty it holds until you end it."),
    ])
    arrange()
  }

  mutating func arrange() {
    let what = form.value("what")
    form.show { id in
      switch id {
      case "degrees": what == "bend"
      case "exercise": what == "forbid" || what == "prescribe"
      case "sets", "amount": what == "prescribe"
      default: true
      }
    }
    form.rename("amount", amountName)
  }

  /// What a set of the chosen exercise is counted in.
  private var amountName: String {
    let dose = form.value("exercise").flatMap(ExerciseLibrary.exercise)?.dose
    if dose?.minutes != nil { return "minutes of each" }
    return dose?.reps == nil && dose?.holdSeconds != nil ? "seconds of each" : "repetitions"
  }

  func result(in context: AppContext) -> PlanFormResult {
    let words: [String?] =
      switch form.value("what") {
      case "bend": ["bend", form.value("degrees")]
      case "forbid": ["forbid", form.value("exercise")]
      case "prescribe":
        [
          "prescribe", form.value("exercise"),
          "\(form.value("sets") ?? "")x\(form.value("amount") ?? "")",
        ]
      case let word: [word]
      }
    guard let limit = ClinicianLimit(what: words.compactMap(\.self).joined(separator: " ")) else {
      return .problem("That limit is not complete.")
    }
    let until = form.value("until").flatMap { Day(iso: $0) }
    return .ask(.limit(Limit(what: limit.what, until: until), limit.plainName, in: context))
  }
}
