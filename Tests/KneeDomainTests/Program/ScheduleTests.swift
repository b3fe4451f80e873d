import Testing

@testable import KneeDomain

@Suite("Which exercises on which day")
struct ScheduleTests {
  private func state(phase: Phase, daysPerWeek: Int = 3) -> ProgramState {
    var state = ProgramState(
      start: Diary.first, settings: ProgramSettings(condition: .pfp, phase: phase, daysPerWeek: daysPerWeek))
    state.begin(DayLog(day: Diary.first))
    return state
  }

  @Test("two to four sessions a week in phase 2, never on two days in a row", arguments: [2, 3, 4])
  func build(daysPerWeek: Int) {
    let days = Rehearsal.allGreen.days(from: state(phase: .build, daysPerWeek: daysPerWeek))
    let sessions = days.map { $0.plan.kind == .session }
    for (a, b) in zip(sessions, sessions.dropFirst()) { #expect(!(a && b)) }
    let count = sessions.count { $0 }
    #expect((4 * daysPerWeek - 2...4 * daysPerWeek).contains(count), "\(count)")
  }

  @Test("phase 1 is daily")
  func settle() {
    let days = Rehearsal.allGreen.days(from: state(phase: .settle), days: 7)
    #expect(days.allSatisfy { $0.plan.kind == .session })
  }

  @Test("phase 3: strength and jumps twice a week, runs on other days with a day between")
  func `return`() {
    var state = state(phase: .return)
    var heavy: [Int] = []
    var runs: [Int] = []
    for offset in 0..<28 {
      var log = DayLog(day: Diary.first.adding(days: offset))
      log.mornings = [Logged(CheckIn(pain: .painFree, swelling: NewSwelling.none), id: "m")]
      state.begin(log)
      if state.plan.kind == .session {
        heavy.append(offset)
        log.exercises = state.plan.exercises.map { Logged($0.done(on: log.day, pain: .painFree), id: "x") }
      }
      if state.plan.isRunDay {
        runs.append(offset)
        log.runs = [Logged(RunEntry(kilometers: 4, minutes: 25, painDuring: .painFree), id: "r")]
      }
      state.end(log)
    }
    #expect((7...8).contains(heavy.count))
    #expect((10...12).contains(runs.count))
    #expect(Set(heavy).isDisjoint(with: runs))
    for days in [heavy, runs] {
      for (a, b) in zip(days, days.dropFirst()) { #expect(b - a >= 2) }
    }
  }

  @Test("a session that was left out is due the next day")
  func leftOut() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(1)
    #expect(diary.program()?.plan.kind == .session)
    diary.next()
    diary.morning(1)
    #expect(diary.program()?.plan.kind == .session)
  }

  @Test("the week shows what was done, partly done, left out, and what is planned")
  func week() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(1)
    diary.doPlan()
    diary.next(2)
    diary.morning(1)
    diary.exercise("squat", sets: [ExerciseSet(reps: 10), ExerciseSet(reps: 10)])
    diary.next(2)
    diary.morning(1)
    diary.next()
    diary.morning(1)
    var replay = ProgramReplay(diary.history)
    let week = replay.week(of: diary.day, today: diary.day)
    #expect(week.days.map(\.standing) == [.done, .rest, .partly, .rest, .skipped, .planned, .rest])
  }
}
