import KneeDomain
import Testing

@Suite("What the user changes, and what the program says to it")
struct ChangeTests {
  private func program(phase: Phase = .build, _ actions: PlanAction...) throws -> ProgramDay {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: phase)))
    for action in actions { diary.plan(action) }
    return try #require(diary.program())
  }

  private func ids(_ program: ProgramDay) -> [String] {
    program.plan.exercises.map(\.id)
  }

  @Test("add, remove and swap within a chain")
  func exercises() throws {
    #expect(try ids(program(.add("hip_thrust"))).contains("hip_thrust"))
    let without = try program(.remove("side_plank"))
    #expect(!ids(without).contains("side_plank"))
    #expect(without.decisions.contains { $0.sentence == "Side plank is out; nothing for trunk is left." })
    let swapped = try ids(program(.swap("squat", with: "step_up")))
    #expect(swapped.contains("step_up") && !swapped.contains("squat"))
  }

  @Test("a swap outside the chain is refused with a reason")
  func wrongSwap() throws {
    let program = try program(.swap("squat", with: "side_lying_hip_abduction"))
    #expect(ids(program).contains("squat"))
    #expect(program.decisions.contains { $0.sentence.contains("cannot take the place") })
  }

  @Test("what is not at hand is not asked for")
  func equipment() throws {
    let bare = try ids(program(.equipment([])))
    #expect(!bare.contains("lateral_band_walk"))
    #expect(try ids(program(phase: .settle, .equipment([]))).contains("walk"))
    #expect(try !ids(program(phase: .settle, .equipment([]))).contains("stationary_bike"))
  }

  @Test("what is to be avoided, by exercise or by what it asks of the leg")
  func avoid() throws {
    #expect(try !ids(program(.avoid(["squat"]))).contains("squat"))
    let light = try program(.avoid(["weight_bearing"])).plan.exercises
    #expect(light.allSatisfy { !$0.exercise.demands.contains(.weightBearing) })
  }

  @Test("a dose of one's own stays, and an own exercise comes with its dose")
  func doses() throws {
    let dose = Prescription(sets: 4, reps: 8, loadKilograms: 12)
    #expect(try program(.dose("squat", dose)).plan.exercises.first { $0.id == "squat" }?.dose == dose)
    let own = OwnExercise(
      id: "towel_curl", name: "Towel curl", dose: Prescription(sets: 2, reps: 15), group: .posterior)
    let planned = try #require(program(.define(own)).plan.exercises.first { $0.id == "towel_curl" })
    #expect(planned.dose == own.dose && planned.group == .posterior && planned.exercise.name == "Towel curl")
  }

  @Test("what was done in another dose on every set is the dose from now on")
  func adopted() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(2)
    diary.exercise("squat", sets: Array(repeating: ExerciseSet(reps: 12, loadKilograms: 8), count: 2))
    diary.next(2)
    diary.morning(2)
    #expect(diary.dose("squat") == Prescription(sets: 2, reps: 12, loadKilograms: 8))
  }

  @Test("a change of the phase by hand", arguments: [Phase.settle, .return, .maintain])
  func phases(phase: Phase) throws {
    #expect(try program(.phase(phase, by: nil)).phase == phase)
  }
}
