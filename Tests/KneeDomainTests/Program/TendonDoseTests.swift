import Testing

@testable import KneeDomain

/// 4 sets of 15 toward 6 with more weight over weeks, one thing at a time.
@Suite("The dose of a tendon")
struct TendonDoseTests {
  private func start(_ condition: Condition, age: Int = 34) -> Diary {
    var diary = Diary(age: age)
    diary.plan(
      .start(ProgramSettings(condition: condition, phase: .build, equipment: Set(Equipment.allCases))))
    return diary
  }

  /// Days on which everything is green, each exercise done with a weight where one is given.
  private func green(_ diary: inout Diary, days: Int, load: Double? = nil, of id: String = "leg_press") {
    if let load { diary.plan(.dose(id, Prescription(sets: 4, reps: 15, loadKilograms: load))) }
    for _ in 0..<days {
      diary.morning(1)
      diary.doPlan(pain: 1)
      diary.next()
    }
    diary.morning(1)
  }

  @Test(
    "only strength that the text names begins at four sets of 15",
    arguments: [
      (Condition.patellarTendinopathy, "leg_press", 4, 15), (.quadTendinopathy, "leg_press", 4, 15),
      (.patellarTendinopathy, "single_leg_bridge", 2, 0), (.kneeOa, "leg_press", 2, 10),
    ])
  func first(_ condition: Condition, _ exercise: String, _ sets: Int, _ reps: Int) throws {
    var diary = start(condition)
    diary.plan(.add(exercise))
    let dose = try #require(diary.dose(exercise))
    #expect(dose.sets == sets && (reps == 0 || dose.reps == reps))
  }

  @Test("by turns more weight and fewer repetitions, down to 6, never both at once")
  func turns() throws {
    var diary = start(.patellarTendinopathy)
    var seen: [Prescription] = []
    green(&diary, days: 0, load: 40)
    for _ in 0..<70 {
      if let dose = diary.program()?.plan.exercises.first(where: { $0.id == "leg_press" })?.usual,
        dose != seen.last
      {
        seen.append(dose)
      }
      diary.doPlan(pain: 1)
      diary.next()
      diary.morning(1)
    }
    for (one, next) in zip(seen, seen.dropFirst()) {
      #expect(next.differences(from: one).count == 1, "\(one.text) to \(next.text)")
      #expect((next.loadKilograms ?? 0) >= (one.loadKilograms ?? 0))
      #expect((next.reps ?? 0) <= (one.reps ?? 0))
    }
    #expect(seen.first?.reps == 15 && seen.first?.loadKilograms == 40)
    #expect(seen.dropFirst().first?.loadKilograms == 42)
    #expect(seen.dropFirst(2).first?.reps == 12)
    #expect(seen.allSatisfy { $0.sets == 4 && (6...15).contains($0.reps ?? 0) })
  }

  @Test("at 6 repetitions only the weight grows")
  func least() throws {
    var diary = start(.patellarTendinopathy)
    diary.plan(.dose("leg_press", Prescription(sets: 4, reps: 6, loadKilograms: 60)))
    green(&diary, days: 14)
    let dose = try #require(
      diary.program()?.plan.exercises.first { $0.id == "leg_press" }?.usual)
    #expect(dose.reps == 6 && (dose.loadKilograms ?? 0) > 60)
  }

  @Test("without a weight the repetitions stay at 15")
  func noWeight() throws {
    var diary = start(.quadTendinopathy)
    green(&diary, days: 5)
    let doses = try #require(diary.program()).plan.exercises.filter {
      ["leg_press", "leg_extension", "split_squat"].contains($0.id)
    }
    #expect(!doses.isEmpty && doses.allSatisfy { $0.usual.reps == 15 && $0.usual.sets == 4 })
  }
}
