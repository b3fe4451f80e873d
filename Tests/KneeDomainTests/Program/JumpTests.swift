import Testing

@testable import KneeDomain

@Suite("Jumps of phase 3")
struct JumpTests {
  /// Four weeks of phase 3 for a kneecap, all sessions with this pain; the kinds of jumps on each day of a session.
  private func jumps(pain: Int) -> [[String]] {
    var state = ProgramState(
      start: Diary.first, settings: ProgramSettings(condition: .pfp, phase: .build))
    state.begin(DayLog(day: Diary.first))
    state.enter(.return)
    var found: [[String]] = []
    for offset in 1..<29 {
      var log = DayLog(day: Diary.first.adding(days: offset))
      log.mornings = [Logged(CheckIn(pain: .painFree, swelling: NewSwelling.none), id: "m")]
      state.begin(log)
      if state.plan.kind == .session {
        found.append(state.plan.exercises.filter { $0.group == .plyometric }.map(\.id))
        log.exercises = state.plan.exercises.map { Logged($0.done(on: log.day, pain: score(pain)), id: "x") }
      }
      state.end(log)
    }
    return found
  }

  @Test("they begin with one; another comes in after two green sessions, never two at once")
  func oneByOne() throws {
    let kinds = jumps(pain: 1)
    #expect(kinds.first?.count == 1)
    #expect(kinds.prefix(2).allSatisfy { $0.count == 1 })
    #expect((kinds.last?.count ?? 0) >= 2)
    for (a, b) in zip(kinds, kinds.dropFirst()) { #expect(Set(b).subtracting(a).count <= 1) }
  }

  @Test("none comes in on amber")
  func amber() {
    #expect(jumps(pain: 4).allSatisfy { $0.count <= 1 })
  }
}
