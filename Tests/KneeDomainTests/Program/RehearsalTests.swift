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

  @Test("runs are due three times in seven days, never two days in a row")
  func runs() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .return)))
    diary.morning(1)
    var replay = ProgramReplay(diary.history)
    let state = replay.state(on: diary.day)
    let runs = Rehearsal.allGreen.days(from: try #require(state)).filter(\.plan.isRunDay).map(\.day.number)
    #expect(runs.count >= 8)
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $1 - $0 >= 2 })
    #expect(runs.allSatisfy { first in runs.count { (first..<first + 7).contains($0) } <= 3 })
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

  @Test("a change is rehearsed before it is recorded, and the replay it was tried on stays as it is")
  func changes() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build, daysPerWeek: 2)))
    diary.morning(2)
    var replay = ProgramReplay(diary.history)
    let usual = Rehearsal.allGreen.days(in: replay, from: diary.day)
    let four = replay.rehearsing([PlanChange(.daysPerWeek(4))], on: diary.day)
    let more = Rehearsal.allGreen.days(in: four, from: diary.day)
    func sessions(_ days: [ProgramDay]) -> Int { days.count { $0.plan.kind.isSession } }
    #expect(sessions(more) > sessions(usual))
    #expect(more.first?.decisions.contains { $0.records == [Rehearsal.record] } == true)
    #expect(replay.day(diary.day)?.settings.daysPerWeek == 2)
    let both = replay.rehearsing([PlanChange(.daysPerWeek(4)), PlanChange(.remove("squat"))], on: diary.day)
    let without = Rehearsal.redOnce.days(in: both, from: diary.day)
    #expect(without.allSatisfy { day in day.plan.exercises.allSatisfy { $0.id != "squat" } })
  }

  @Test("a start can be rehearsed where no program is")
  func start() throws {
    let diary = Diary()
    let replay = ProgramReplay(diary.history)
    #expect(Rehearsal.allGreen.days(in: replay, from: diary.day).isEmpty)
    let started = replay.rehearsing([PlanChange(.start(.usual))], on: diary.day)
    #expect(Rehearsal.allGreen.days(in: started, from: diary.day).count == 28)
  }
}
