import KneeDomain
import Testing

@Suite("What Today says once the session is done")
struct DoneHeadlineTests {
  private func diary(side: Side? = nil) -> Diary {
    var diary = Diary(side: side)
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(2)
    return diary
  }

  @Test("it says what comes next: the score, the hour, the morning")
  func next() throws {
    var diary = diary()
    #expect(diary.program()?.isSessionDone == false)
    diary.doPlan(pain: nil)
    #expect(try #require(diary.program()).headline.contains("Say how much it hurt"))
    diary.add(.session(SessionEntry(day: diary.day, painDuring: score(2))), hour: 19)
    #expect(try #require(diary.program()).headline.contains("In an hour"))
    diary.add(
      .session(SessionEntry(day: diary.day, painDuring: score(2), painOneHourAfter: score(1))), hour: 20)
    #expect(try #require(diary.program()).headline.contains("Tomorrow morning"))
  }

  @Test("a set, an exercise or a side short is not done")
  func short() throws {
    var diary = diary(side: .both)
    let plan = try #require(diary.program()?.plan)
    let oneSided = try #require(plan.exercises.first { $0.exercise.side == .each })
    for item in plan.exercises where item.id != oneSided.id {
      diary.exercise(item.id, sets: Array(repeating: item.dose.oneSet, count: item.dose.sets))
      if item.exercise.side == .each {
        for side in [Side.left, .right] {
          diary.exercise(
            item.id, sets: Array(repeating: item.dose.oneSet, count: item.dose.sets), side: side)
        }
      }
    }
    #expect(diary.program()?.isSessionDone == false)
    let sets = Array(repeating: oneSided.dose.oneSet, count: oneSided.dose.sets)
    diary.exercise(oneSided.id, sets: sets, side: .left)
    #expect(diary.program()?.isSessionDone == false)
    var few = diary
    few.exercise(oneSided.id, sets: Array(sets.dropLast()), side: .right)
    #expect(few.program()?.isSessionDone == false)
    diary.exercise(oneSided.id, sets: sets, side: .right)
    #expect(diary.program()?.isSessionDone == true)
  }
}
