import ArgumentParser
import KneeDomain

/// A change of the plan as words of the command line.
enum PlanWords {
  static let forms = """
    start [CONDITION], phase 2, days 3, equipment step,band, avoid squat,impact, add EXERCISE, remove EXERCISE, \
    swap EXERCISE EXERCISE, dose EXERCISE 3x10, make ID 3x10 NAME, flare
    """

  /// What the words ask for; `by` names the clinician where one decided it.
  static func action(_ words: [String], by: String?) throws -> PlanAction {
    let rest = Array(words.dropFirst())
    switch (words.first ?? "", rest.count) {
    case ("start", 0...1):
      return .start(ProgramSettings(condition: try condition(rest.first ?? "pfp"), by: by))
    case ("phase", 1): return .phase(try phase(rest[0]), by: by)
    case ("days", 1):
      guard let days = Int(rest[0]), (2...4).contains(days) else {
        throw ValidationError("days are 2 to 4 sessions a week")
      }
      return .daysPerWeek(days)
    case ("equipment", 1): return .equipment(try equipment(rest[0]))
    case ("avoid", 1): return .avoid(try avoided(rest[0]))
    case ("add", 1): return .add(try Arguments.exercise(rest[0]))
    case ("remove", 1): return .remove(try Arguments.exercise(rest[0]))
    case ("swap", 2): return .swap(try Arguments.exercise(rest[0]), with: try Arguments.exercise(rest[1]))
    case ("dose", 2): return .dose(try Arguments.exercise(rest[0]), try dose(rest[1], of: rest[0]))
    case ("make", 3...):
      if ExerciseLibrary.exercise(rest[0]) != nil {
        throw ValidationError("\(rest[0]) is in the library; give yours another id")
      }
      return .define(
        OwnExercise(
          id: rest[0], name: rest.dropFirst(2).joined(separator: " "), dose: try dose(rest[1], of: rest[0])))
    case ("flare", 0): return .flare
    default: throw ValidationError("a change of the plan is one of: \(forms)")
    }
  }

  private static func condition(_ word: String) throws -> Condition {
    if let condition = Condition(rawValue: word) { return condition }
    throw ValidationError(Arguments.unknown(word, among: Condition.allCases.map(\.rawValue)))
  }

  private static func phase(_ word: String) throws -> Phase {
    let phases = Phase.allCases.filter { $0.number != nil }
    if let phase = phases.first(where: { $0.rawValue == word || $0.number.map(String.init) == word }) {
      return phase
    }
    throw ValidationError("a phase is 1 settle, 2 build, 3 return or 4 maintain")
  }

  /// Words between commas; `none` for none of them.
  private static func list(_ text: String) -> [String] {
    text == "none" ? [] : text.split(separator: ",").map(String.init)
  }

  private static func equipment(_ text: String) throws -> Set<Equipment> {
    Set(
      try list(text).map { word in
        guard let thing = Equipment(rawValue: word) else {
          throw ValidationError(Arguments.unknown(word, among: Equipment.allCases.map(\.rawValue)))
        }
        return thing
      })
  }

  private static func avoided(_ text: String) throws -> Set<String> {
    let demands = Exercise.Demand.allCases.map(\.token)
    return Set(try list(text).map { demands.contains($0) ? $0 : try Arguments.exercise($0) })
  }

  /// `3x10`: sets of repetitions, of seconds held, or of minutes, as the exercise is counted.
  private static func dose(_ text: String, of exercise: String) throws -> Prescription {
    guard case .prescribe(_, .some(let dose))? = ClinicianLimit(what: "prescribe \(exercise) \(text)") else {
      throw ValidationError("a dose is sets x repetitions, seconds or minutes, such as 3x10")
    }
    return dose
  }
}
