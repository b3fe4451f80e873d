import KneeDomain
import TerminalKit

/// A line of a page of the plan before it is wrapped to a width.
struct PlanLine: Hashable, Sendable {
  /// Stands before the text; further lines of a long text are set in by as much.
  var marker = ""
  var text: String = ""
  /// A row of a small chart in the place of a text.
  var bars: BarLine?
  /// A row of a table in the place of a text.
  var table: PlanTable?
  /// Stands at the right end of a line that can be chosen.
  var right = ""
  var style = Style(.text)
  /// What Enter does on it; nil for a line that cannot be chosen.
  var target: PlanTarget?

  static let blank = PlanLine(text: "")

  static func title(_ text: String) -> PlanLine {
    PlanLine(text: text, style: Style(.accent).adding(.bold))
  }

  static func muted(_ text: String, marker: String = "") -> PlanLine {
    PlanLine(marker: marker, text: text, style: Style(.textMuted))
  }

  static func warning(_ text: String) -> PlanLine {
    PlanLine(marker: "! ", text: text, style: Style(.warning))
  }
}

/// What a line of the plan leads to.
enum PlanTarget: Hashable, Sendable {
  /// A day in Today.
  case day(Day)
  /// Why the plan of a day is as it is.
  case reasons(Day)
  /// A topic of the guide.
  case topic(String)
  /// An exercise that the plan holds.
  case exercise(String)
  case timer(TimerPlan, label: String)
  /// How a functional test is done.
  case test(String)
  /// Type the result of a functional test.
  case result(String, Side?)
  /// A form to fill.
  case form(PlanFormKind)
  /// The record of a clinician's limit, to end it.
  case endLimit(String)
  /// The record that ticked a gate, to take it back.
  case untick(BoneStressGate, record: String)
  /// A timer of the first days; starting it counts.
  case firstAid(FirstAidStep.Kind, TimerPlan, label: String)
  case leaveFirstDays
  /// Symptom entry in Body.
  case symptoms
  /// A change of the plan, asked about before it is recorded.
  case change(PlanAction)
}

extension PhaseCriterion {
  /// The criterion as a line of a checklist that fills itself.
  var planLine: PlanLine {
    let (box, role, otherwise): (String, Style, String) =
      switch standing {
      case .met: ("[x] ", Style(.success), "met")
      case .notMet: ("[ ] ", Style(.text), "not met")
      case .notKnown: ("[?] ", Style(.textMuted), "not known yet")
      }
    let figures = figures.isEmpty ? otherwise : figures
    return PlanLine(marker: box, text: "\(text): \(figures)", style: role)
  }
}
