import KneeDomain
import KneeStore
import TerminalKit

/// An exercise of one's own: made, or changed.
struct OwnExerciseForm: PlanForm {
  var form: Form
  let title: String
  private let before: OwnExercise?

  init(_ before: OwnExercise?) {
    self.before = before
    title = before.map { "Your exercise: \($0.name)" } ?? "An exercise of your own"
    let dose = before?.dose
    let groups = MovementGroup.allCases.filter { $0 != .run }
    form = Form([
      FormField("name", "name", .text(before?.name ?? "", limit: 40)),
      FormField(
        "group", "good for",
        .choice(ChoiceList(groups.map { .init($0.rawValue, $0.plainName) }, chosen: before?.group.rawValue))),
      FormField(
        "count", "counted in",
        .choice(
          ChoiceList(
            [
              .init("reps", "repetitions"), .init("seconds", "seconds held"), .init("minutes", "minutes"),
            ],
            chosen: dose?.minutes != nil ? "minutes" : dose?.holdSeconds != nil ? "seconds" : "reps"))),
      FormField("sets", "sets", .number(dose?.sets ?? 3, in: 1...10)),
      FormField(
        "amount", "of each", .number(dose?.minutes ?? dose?.reps ?? dose?.holdSeconds ?? 10, in: 1...600)),
      FormField(
        "impact", "does the foot strike the ground",
        .choice(
          ChoiceList([.init("no", "no"), .init("yes", "yes")], chosen: before?.impact == true ? "yes" : "no")
        ), hint: "Running and jumping do. It then waits where impact is not allowed."),
    ])
    arrange()
  }

  mutating func arrange() {
    form.rename(
      "amount", "\(form.value("count") == "reps" ? "repetitions" : form.value("count") ?? "") a set")
  }

  func result(in context: AppContext) -> PlanFormResult {
    guard let name = form.value("name"), let sets = form.value("sets").flatMap({ Int($0) }),
      let amount = form.value("amount").flatMap({ Int($0) })
    else { return .problem("The exercise is not complete.") }
    let dose =
      switch form.value("count") {
      case "minutes": Prescription(sets: sets, minutes: amount)
      case "seconds": Prescription(sets: sets, holdSeconds: amount)
      default: Prescription(sets: sets, reps: amount)
      }
    let taken = context.journal.ownExercises
    guard let id = before?.id ?? OwnExercise.id(for: name, among: taken) else {
      return .problem("There is an exercise of that name; give yours another one.")
    }
    let exercise = OwnExercise(
      id: id, name: name, dose: dose, group: form.value("group").flatMap(MovementGroup.init) ?? .knee,
      impact: form.value("impact") == "yes")
    guard !PlanAction.define(exercise).mustWait(under: context.lock, in: context.plan?.phase) else {
      return .problem("A notice stands, so the plan waits.")
    }
    if let question = PlanQuestion.change(.define(exercise), in: context) { return .ask(question) }
    return .ask(
      PlanQuestion(
        title: "Change your exercise?", sentence: "\(name): \(dose.text). The plan keeps its own dose of it.",
        requests: [.record([.plan(.define(exercise), at: context.now)], name: name)]))
  }
}

extension OwnExercise {
  /// A word in files for a name; nil for one that stands for another exercise or says nothing.
  fileprivate static func id(for name: String, among own: [OwnExercise]) -> String? {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = "own_" + (words.isEmpty ? "\(own.count + 1)" : words.joined(separator: "_"))
    let isTaken = own.contains { $0.id == id || $0.name.lowercased() == name.lowercased() }
    let isKnown = ExerciseLibrary.all.contains { $0.name.lowercased() == name.lowercased() }
    return isTaken || isKnown ? nil : id
  }
}

extension Journal {
  /// The exercises of the user's own, as they were defined last.
  var ownExercises: [OwnExercise] {
    var found: [OwnExercise] = []
    for record in records {
      guard case .plan(let plan) = record.entry, case .define(let exercise)? = plan.action else { continue }
      found.removeAll { $0.id == exercise.id }
      found.append(exercise)
    }
    return found
  }
}
