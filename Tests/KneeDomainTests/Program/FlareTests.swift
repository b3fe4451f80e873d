import KneeDomain
import Testing

@Suite("The days of a flare")
struct FlareTests {
  /// Phase 2 with a week of mornings at 2, all sessions green, then one morning.
  private func diary(morning: Int, swelling: NewSwelling = .none) -> Diary {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    for _ in 0..<7 {
      diary.morning(2)
      diary.doPlan()
      diary.next()
    }
    diary.morning(morning, swelling: swelling)
    return diary
  }

  @Test(
    "two points above the week, or clear swelling; one point is noise",
    arguments: [
      (3, NewSwelling.none, false), (4, .none, true), (2, .little, false), (2, .clear, true),
    ])
  func begins(morning: Int, swelling: NewSwelling, isFlare: Bool) throws {
    let program = try #require(diary(morning: morning, swelling: swelling).program())
    #expect((program.plan.kind == .flare) == isFlare)
    if isFlare {
      #expect(program.plan.exercises.contains { $0.id == "walk" })
      #expect(program.headline.contains("not damage"))
      let wallSit = try #require(program.plan.exercises.first { $0.id == "wall_sit" })
      #expect(wallSit.dose.holdSeconds == 10)
    }
  }

  /// The mornings from the first day of the flare on; whether the flare still lasts on the last of them.
  @Test(arguments: [
    ([4, 2], true), ([4, 2, 2], false), ([4, 4, 4, 4, 3], false), ([4, 4, 4, 4, 4], true),
  ])
  func ends(mornings: [Int], isFlare: Bool) throws {
    var diary = diary(morning: mornings[0])
    for morning in mornings.dropFirst() {
      diary.doPlan()
      diary.next()
      diary.morning(morning)
    }
    let program = try #require(diary.program())
    #expect((program.plan.kind == .flare) == isFlare)
    #expect(program.phase == .build)
  }

  @Test("it goes on one step lower")
  func oneStepLower() throws {
    var diary = diary(morning: 4)
    let before = try #require(diary.program())
    for morning in [2, 2] {
      diary.doPlan()
      diary.next()
      diary.morning(morning)
    }
    let after = try #require(diary.program())
    #expect(before.plan.kind == .flare && after.plan.kind != .flare)
    #expect(after.plan.exercises.first { $0.id == "squat" }?.usual.reps ?? 99 < 12)
  }

  @Test("what has not settled in five days goes back a phase")
  func notSettled() throws {
    var diary = diary(morning: 5)
    for _ in 0..<5 {
      diary.doPlan()
      diary.next()
      diary.morning(5)
    }
    #expect(try #require(diary.program()).phase == .settle)
  }
}
