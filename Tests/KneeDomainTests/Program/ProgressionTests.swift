import KneeDomain
import Testing

@Suite("One step forward, exercise by exercise")
struct ProgressionTests {
  /// Phase 1, all sessions as planned and green; the wall sit's dose each day.
  private func wallSits(days: Int, pain: Int = 1, effort: Double? = nil) -> [Prescription] {
    var diary = Diary()
    var doses: [Prescription] = []
    for _ in 0..<days {
      diary.morning(3)
      if let dose = diary.dose("wall_sit") { doses.append(dose) }
      diary.doPlan(pain: pain, effort: effort)
      diary.next()
    }
    return doses
  }

  @Test("green twice moves one variable by one step, and says so")
  func greenTwice() throws {
    let doses = wallSits(days: 5)
    #expect(doses.map(\.holdSeconds) == [20, 20, 30, 30, 45])
    #expect(Set(doses.map(\.sets)) == [3])
    let diary = Diary.greenTwice()
    let program = try #require(diary.program())
    let step = try #require(program.decisions.first { $0.exercise == "wall_sit" })
    #expect(step.sentence == "Green twice: wall sit goes from 20 to 30 seconds.")
    #expect(step.rule == .progression)
    #expect(step.records.count >= 2)
  }

  @Test("an effort above 7 stands", arguments: [(7.0, 30), (7.5, 20)])
  func effort(effort: Double, seconds: Int) {
    #expect(wallSits(days: 3, effort: effort).last?.holdSeconds == seconds)
  }
}
