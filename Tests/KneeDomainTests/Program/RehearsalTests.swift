import KneeDomain
import Testing

@Suite("The next four weeks, before they come")
struct RehearsalTests {
  private func days(_ rehearsal: Rehearsal) throws -> [ProgramDay] {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    diary.morning(2)
    var replay = ProgramReplay(diary.history)
    let state = replay.state(on: diary.day)
    return rehearsal.days(from: try #require(state))
  }

  private func kinds(_ days: [ProgramDay]) -> Set<Decision.Kind> {
    Set(days.flatMap(\.decisions).map(\.kind))
  }

  @Test("all green grows, all amber shrinks and never grows, red once rests and goes on")
  func courses() throws {
    let green = try days(.allGreen)
    #expect(green.count == 28)
    #expect(kinds(green).contains(.stepForward) && !kinds(green).contains(.stepBack))
    let amber = try days(.allAmber)
    #expect(kinds(amber).contains(.stepBack) && !kinds(amber).contains(.stepForward))
    let red = try days(.redOnce)
    #expect(red[1].decisions.contains { $0.kind == .stepBack })
    #expect(red[1].plan.kind == .rest)
    #expect(kinds(red).contains(.stepForward))
  }

  @Test("a rehearsal under a warning has no session")
  func stopped() throws {
    var diary = Diary()
    diary.morning(2)
    diary.add(.notice(Notice(report: "r", rules: ["E1"])), hour: 8)
    var replay = ProgramReplay(diary.history)
    let state = replay.state(on: diary.day)
    let days = Rehearsal.allGreen.days(from: try #require(state), days: 7)
    #expect(days.allSatisfy { $0.plan.kind == .stopped })
  }
}
