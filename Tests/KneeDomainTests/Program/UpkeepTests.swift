import KneeDomain
import Testing

/// Phase 4: strength twice a week for three months at least, a check-in a week.
@Suite("Upkeep")
struct UpkeepTests {
  /// The advice of a morning so many days into phase 4, the last check-in so many days ago.
  private func advice(day: Int, silent: Int) -> [Decision] {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .maintain)))
    for number in 0..<day {
      if number <= day - silent { diary.morning(1) }
      if number % 3 == 0 { diary.doPlan(pain: 1) }
      diary.next()
    }
    if silent == 0 { diary.morning(1) }
    return diary.program()?.decisions.filter { $0.rule == .upkeep } ?? []
  }

  @Test(
    "a week without a check-in is told, not six days and not the day after",
    arguments: [(30, 6, 0), (30, 7, 1), (30, 8, 0), (30, 14, 1), (30, 0, 0)])
  func weekly(_ day: Int, _ silent: Int, _ count: Int) {
    #expect(advice(day: day, silent: silent).count == count)
  }

  @Test("three months are told once", arguments: [(90, 0), (91, 1), (92, 0)])
  func months(_ day: Int, _ count: Int) {
    #expect(advice(day: day, silent: 0).count == count)
  }

  @Test("strength is due twice a week, and days without a check-in are no reproach")
  func sessions() {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .maintain)))
    var sessions = 0
    for _ in 0..<28 {
      if diary.program()?.plan.kind.isSession == true { sessions += 1 }
      diary.doPlan(pain: 1)
      #expect(diary.program()?.decisions.contains { $0.kind == .stand } != true)
      diary.next()
    }
    #expect((8...10).contains(sessions))
  }
}
