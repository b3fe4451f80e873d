import Testing

@testable import KneeDomain

@Suite("Missed days: a smaller start, without reproach")
struct MissedDaysTests {
  /// A session of phase 2 with three a week, then silence; the morning is said on the last day.
  private func diary(gap: Int) -> Diary {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(1)
    diary.doPlan()
    diary.next(gap)
    diary.morning(1)
    return diary
  }

  /// Three days are the ordinary distance of three sessions a week; every further one is missed.
  @Test(arguments: [
    (3, 0, 10), (4, 1, 9), (10, 7, 9), (11, 8, 7), (17, 14, 7), (18, 0, 5),
  ])
  func table(gap: Int, missed: Int, reps: Int) throws {
    let program = try #require(diary(gap: gap).program())
    #expect(program.missedDays == missed)
    #expect(program.plan.exercises.first { $0.id == "squat" }?.dose.reps == reps)
  }

  @Test("after more than two weeks the phase begins again at half")
  func restart() throws {
    let diary = diary(gap: 18)
    let program = try #require(diary.program())
    #expect(program.phase == .build)
    #expect(program.phaseSince == diary.day)
    #expect(program.decisions.first?.rule == .missedDays)
  }

  @Test("what was done after missed days is where it goes on from")
  func goesOn() throws {
    var diary = diary(gap: 5)
    diary.doPlan()
    diary.next(2)
    diary.morning(1)
    let squat = try #require(diary.program()?.plan.exercises.first { $0.id == "squat" })
    #expect(squat.usual.reps == 9)
    #expect(!squat.isReduced)
  }

  @Test("no reproach in any sentence of it", arguments: [4, 11, 18])
  func noReproach(gap: Int) throws {
    let sentences =
      try #require(diary(gap: gap).program()).decisions.map(\.sentence) + [
        diary(gap: gap).program()?.headline ?? ""
      ]
    for word in ["fail", "should have", "lazy", "only"] {
      #expect(!sentences.contains { $0.lowercased().contains(word) })
    }
  }
}

@Suite("The lighter fourth week")
struct DeloadTests {
  @Test(
    "days 21 to 27 of phase 2, by volume, and never in phase 1",
    arguments: [
      (Phase.build, 20, false), (.build, 21, true), (.build, 27, true), (.build, 28, false),
      (.settle, 21, false),
    ])
  func weeks(phase: Phase, day: Int, isLighter: Bool) throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: phase)))
    for _ in 0..<day {
      diary.morning(1)
      diary.doPlan(pain: 4)
      diary.next()
    }
    diary.morning(1)
    #expect(try #require(diary.program()).isDeloadWeek == isLighter)
  }

  @Test(
    "about 30 percent less volume: a set of three, or repetitions of two sets; the load stays",
    arguments: [
      (
        Prescription(sets: 3, reps: 12, loadKilograms: 10), Prescription(sets: 2, reps: 12, loadKilograms: 10)
      ),
      (Prescription(sets: 2, reps: 10), Prescription(sets: 2, reps: 7)),
      (Prescription(sets: 3, holdSeconds: 30), Prescription(sets: 2, holdSeconds: 30)),
      (Prescription(sets: 1, minutes: 20), Prescription(sets: 1, minutes: 14)),
    ])
  func volume(dose: Prescription, less: Prescription) {
    #expect(dose.deloaded() == less)
  }
}
