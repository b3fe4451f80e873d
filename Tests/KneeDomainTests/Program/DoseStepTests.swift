import Testing

@testable import KneeDomain

@Suite("One step of a dose")
struct DoseStepTests {
  @Test(
    "repetitions, then sets, then nothing is left in the dose",
    arguments: [
      (Prescription(sets: 2, reps: 10), Prescription(sets: 2, reps: 12)),
      (Prescription(sets: 2, reps: 14), Prescription(sets: 2, reps: 15)),
      (Prescription(sets: 2, reps: 15), Prescription(sets: 3, reps: 15)),
    ])
  func up(dose: Prescription, next: Prescription) throws {
    let exercise = try #require(ExerciseLibrary.exercise("squat"))
    #expect(dose.stepUp(within: exercise.dose)?.0 == next)
    #expect(Prescription(sets: 3, reps: 15).stepUp(within: exercise.dose) == nil)
  }

  @Test("a weight goes up by 2.5 to 10 percent", arguments: [2, 4, 5, 7.5, 10, 12.5, 20, 40, 80, 100.0])
  func load(load: Double) {
    let next = Prescription.nextLoad(after: load)
    #expect((load * 1.025...load * 1.1).contains(next), "\(next)")
  }

  @Test("a part is always less, one variable, never nothing", arguments: [0.9, 0.7, 0.5])
  func scaled(factor: Double) {
    for dose in [
      Prescription(sets: 3, reps: 10), Prescription(sets: 3, reps: 2), Prescription(sets: 3, holdSeconds: 45),
      Prescription(sets: 1, minutes: 10), Prescription(sets: 3, meters: 20),
      Prescription(sets: 2, reps: 8, holdSeconds: 5),
    ] {
      let less = dose.scaled(by: factor)
      #expect(less.differences(from: dose).count == 1, "\(dose.text) \(less.text)")
      #expect((less.reps ?? 1) >= 1 && (less.holdSeconds ?? 1) >= 1 && less.sets >= 1)
    }
    #expect(Prescription(sets: 3, reps: 10).scaled(by: factor).reps == Int((10 * factor).rounded()))
  }

  @Test("every exercise of the library has a group, a bend and a first dose")
  func library() {
    let state = ProgramState(start: Diary.first)
    for exercise in ExerciseLibrary.all {
      #expect(MovementGroup.of(exercise.id) != nil)
      #expect((0...160).contains(KneeBend.degrees(of: exercise.id)))
      #expect(state.firstDose(of: exercise.id).sets >= 1)
    }
  }

  @Test(
    "every template names exercises of the library, in phases they belong to",
    arguments: ProgramTemplate.allCases)
  func templates(template: ProgramTemplate) {
    for id in template.settle + template.build + template.return {
      #expect(ExerciseLibrary.exercise(id) != nil, "\(id)")
    }
    #expect((template == .none) == template.settle.isEmpty)
  }
}
