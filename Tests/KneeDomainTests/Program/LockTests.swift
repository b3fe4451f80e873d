import KneeDomain
import Testing

@Suite("Warnings and a clinician's limits outrank the program")
struct LockTests {
  /// A program in phase 2 and a notice with these rules on its third day.
  private func diary(rules: [String], clearedAfter: Int? = nil) -> Diary {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    for _ in 0..<2 {
      diary.morning(2)
      diary.doPlan()
      diary.next()
    }
    diary.morning(2)
    let notice = diary.add(.notice(Notice(report: "r", rules: rules)), hour: 8)
    if let clearedAfter {
      diary.next(clearedAfter)
      diary.add(.clearance(Clearance(notice: notice, by: "Dr. Who")), hour: 8)
    }
    return diary
  }

  @Test("emergency and urgent leave no session", arguments: ["E1", "U2"])
  func stopped(rule: String) throws {
    let program = try #require(diary(rules: [rule]).program())
    #expect(program.plan.kind == .stopped)
    #expect(program.plan.exercises.isEmpty)
    #expect(!program.allowsRunning && !program.plan.isRunDay)
    #expect(program.decisions.first?.kind == .stop)
    #expect(program.decisions.first?.records.contains("r") == true)
  }

  @Test("soon leaves what the rule leaves: gentle and painless")
  func soon() throws {
    let program = try #require(diary(rules: ["S-3"]).program())
    let left = program.plan.exercises
    #expect(!left.isEmpty)
    #expect(left.allSatisfy { Allowance.painlessSettling.allows($0.exercise) })
    #expect(program.held != nil)
  }

  @Test("it holds until the day of the all-clear")
  func cleared() throws {
    let diary = diary(rules: ["U2"], clearedAfter: 4)
    let before = try #require(diary.program(on: diary.day.adding(days: -1)))
    #expect(before.plan.kind == .stopped)
    let after = try #require(diary.program())
    #expect(after.plan.kind == .session)
    #expect(after.standing.isEmpty)
  }

  @Test("nothing moves forward while a warning stands, and the session is black")
  func black() throws {
    var diary = diary(rules: ["U2"])
    diary.exercise("squat", sets: [ExerciseSet(reps: 10), ExerciseSet(reps: 10)], pain: 0)
    diary.next()
    diary.morning(2)
    let program = try #require(diary.program())
    #expect(program.verdict?.light == .black)
    #expect(!program.decisions.contains { $0.kind == .stepForward })
  }

  @Test(
    "the words of a limit",
    arguments: [
      ("no_impact", ClinicianLimit.noImpact), ("no_running", .noRunning),
      ("no_weight_bearing", .noWeightBearing),
      ("no_exercise", .noExercise), ("bend 60", .bend(60)), ("Forbid squat", .forbid("squat")),
      ("prescribe wall_sit 4x30", .prescribe("wall_sit", Prescription(sets: 4, holdSeconds: 30))),
      ("prescribe walk 1x20", .prescribe("walk", Prescription(sets: 1, minutes: 20))),
      ("prescribe squat", .prescribe("squat", nil)),
    ])
  func words(what: String, limit: ClinicianLimit) {
    #expect(ClinicianLimit(what: what) == limit)
    #expect(ClinicianLimit(what: limit.what) == limit)
  }

  @Test(
    "words that are none of these",
    arguments: ["", "no running", "bend", "bend 200", "prescribe squat 0x10", "easy"])
  func noWords(what: String) {
    #expect(ClinicianLimit(what: what) == nil)
  }

  private func exercises(limit: String, until: Int? = nil, after days: Int = 0) throws -> [String] {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.add(.limit(Limit(what: limit, until: until.map { diary.day.adding(days: $0) })), hour: 6)
    diary.next(days)
    return try #require(diary.program()).plan.exercises.map(\.id)
  }

  @Test("a limit takes exercises out until its last day, and not the day after")
  func limits() throws {
    #expect(try !exercises(limit: "forbid squat").contains("squat"))
    #expect(try !exercises(limit: "forbid squat", until: 3, after: 3).contains("squat"))
    #expect(try exercises(limit: "forbid squat", until: 3, after: 4).contains("squat"))
    let bent = try exercises(limit: "bend 60")
    #expect(!bent.contains("squat") && !bent.contains("split_squat") && bent.contains("side_plank"))
    let unloaded = try exercises(limit: "no_weight_bearing")
    #expect(unloaded.allSatisfy { ExerciseLibrary.exercise($0)?.demands.contains(.weightBearing) == false })
    #expect(try exercises(limit: "no_exercise").isEmpty)
  }

  @Test("what is prescribed comes in with its dose, and stays at it")
  func prescribed() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .settle)))
    diary.add(.limit(Limit(what: "prescribe wall_sit 4x25")), hour: 6)
    for _ in 0..<6 {
      diary.morning(1)
      diary.doPlan()
      diary.next()
    }
    diary.morning(1)
    let wallSit = try #require(diary.program()?.plan.exercises.first { $0.id == "wall_sit" })
    #expect(wallSit.dose == Prescription(sets: 4, holdSeconds: 25))
    #expect(wallSit.isPrescribed)
  }

  @Test(
    "who must not move on alone stands still on green",
    arguments: [
      (Condition.aclInjury, 34, nil as String?, false), (.aclInjury, 34, "Dr. Who", true),
      (.pfp, 12, nil, false),
      (.pfp, 13, nil, true), (.boneStressKnee, 34, "Dr. Who", true),
    ])
  func selfProgress(condition: Condition, age: Int, by: String?, moves: Bool) throws {
    var diary = Diary(age: age)
    diary.plan(.start(ProgramSettings(condition: condition, phase: .settle, by: by)))
    for _ in 0..<4 {
      diary.morning(0)
      diary.doPlan(pain: 0)
      diary.next()
    }
    diary.morning(0)
    var replay = ProgramReplay(diary.history)
    let steps = replay.decisions(in: Diary.first...diary.day).flatMap(\.decisions).filter {
      $0.kind == .stepForward
    }
    #expect(steps.isEmpty != moves)
    if !moves {
      diary.plan(.phase(.build, by: nil))
      #expect(try #require(diary.program()).phase == .settle)
      diary.plan(.phase(.build, by: "Dr. Who"))
      #expect(try #require(diary.program()).phase == .build)
    }
  }
}
