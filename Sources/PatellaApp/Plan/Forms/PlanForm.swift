import KneeDomain
import KneeStore
import TerminalKit

/// A form of the plan: what it is called, its fields, and what comes of them.
protocol PlanForm: Sendable {
  var title: String { get }
  var form: Form { get set }

  /// Shows the fields that go with what was entered so far.
  mutating func arrange()

  /// What the filled form leads to.
  func result(in context: AppContext) -> PlanFormResult
}

extension PlanForm {
  mutating func arrange() {}
}

/// What a filled form leads to.
enum PlanFormResult: Sendable {
  /// Something to be asked about first: it says what it would do.
  case ask(PlanQuestion)
  case requests([Request])
  /// Why it cannot be done.
  case problem(String)
}

/// Which form of the plan.
enum PlanFormKind: Hashable, Sendable {
  /// A clinician's limit.
  case limit
  /// Exercises to leave out by one's own choice.
  case leaveOut
  /// An exercise of one's own; with an id, that one is changed.
  case own(String?)
  /// Who ticked a gate after bone stress.
  case gate(BoneStressGate)
  /// When something happened to the knee.
  case happened(FirstAid.Event)

  func form(in context: AppContext) -> any PlanForm {
    switch self {
    case .limit: LimitForm(in: context)
    case .leaveOut: LeaveOutForm(in: context)
    case .own(let id): OwnExerciseForm(context.journal.ownExercises.first { $0.id == id })
    case .gate(let gate): GateForm(gate)
    case .happened(let event): HappenedForm(event)
    }
  }
}

extension ChoiceList {
  /// Exercises to choose from by name, the user's own after those of the library.
  init(exercises: [Exercise], own: [OwnExercise]) {
    self.init(
      exercises.map { Option($0.id, $0.name, right: $0.targets.prefix(2).joined(separator: ", ")) }
        + own.map { Option($0.id, $0.name, right: "your own") },
      narrows: true)
  }
}
