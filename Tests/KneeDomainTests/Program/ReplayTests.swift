import Testing

@testable import KneeDomain

@Suite("The same journal gives the same plan on every day of it")
struct ReplayTests {
  /// Ten weeks of ups and downs, with a start by hand in the third.
  static let diary: Diary = {
    var diary = Diary()
    var random = SeededNumbers(seed: 7)
    var notice = ""
    for day in 0..<70 {
      switch day {
      case 17: diary.plan(.start(ProgramSettings(condition: .itbs, phase: .build)))
      case 30: diary.plan(.remove("side_plank"))
      case 33: diary.add(.limit(Limit(what: "no_impact", until: diary.day.adding(days: 9))), hour: 6)
      case 45: notice = diary.add(.notice(Notice(report: "r", rules: ["S-3"])), hour: 6)
      case 50: diary.add(.clearance(Clearance(notice: notice, by: "Dr. Who")), hour: 6)
      default: break
      }
      if random.next(10) > 0 {
        diary.morning(1 + random.next(4), swelling: random.next(20) == 0 ? .little : NewSwelling.none)
      }
      if random.next(4) > 0 { diary.doPlan(pain: random.next(6)) }
      if random.next(8) == 0 { diary.test("side_plank", Double(20 + random.next(30))) }
      diary.next()
    }
    return diary
  }()

  /// All that a day shows, as text.
  private func picture(_ program: ProgramDay?) -> String {
    guard let program else { return "none" }
    return """
      \(program.phase) \(program.plan) \(program.decisions) \(program.headline) \(program.criteria) \(program.missedDays) \
      \(program.verdicts)
      """
  }

  @Test("a day is the same when later records are added")
  func prefix() {
    let all = ReplayTests.diary
    for offset in stride(from: 0, to: 70, by: 3) {
      let day = Diary.first.adding(days: offset)
      let upToThen = all.entries.filter { $0.day <= day }
      var short = ProgramReplay(ProgramHistory(entries: upToThen) { _ in .unreadable })
      var long = ProgramReplay(all.history)
      #expect(picture(short.day(day)) == picture(long.day(day)), "day \(offset)")
    }
  }

  @Test("asking in another order, or going on from a checkpoint, changes nothing")
  func order() {
    var forward = ProgramReplay(ReplayTests.diary.history)
    var backward = ProgramReplay(ReplayTests.diary.history)
    var asked: [Int: String] = [:]
    for offset in (0..<70).reversed() {
      asked[offset] = picture(backward.day(Diary.first.adding(days: offset)))
    }
    for offset in 0..<70 {
      #expect(picture(forward.day(Diary.first.adding(days: offset))) == asked[offset], "day \(offset)")
    }
  }

  @Test("what is done today does not change today's plan")
  func today() throws {
    var diary = Diary()
    diary.morning(2)
    let before = try #require(diary.program())
    diary.doPlan(pain: 7)
    diary.test("side_plank", 40)
    let after = try #require(diary.program())
    #expect(before.plan == after.plan && before.decisions == after.decisions)
  }

  @Test("a journal that grew goes on from the days before")
  func update() {
    let all = ReplayTests.diary
    var growing = ProgramReplay(ProgramHistory(entries: []) { _ in .unreadable })
    var whole = ProgramReplay(all.history)
    for offset in 0..<70 {
      let day = Diary.first.adding(days: offset)
      let upToThen = all.entries.filter { $0.day <= day }
      growing.update(ProgramHistory(entries: upToThen) { _ in .unreadable }, changedFrom: day)
      #expect(picture(growing.day(day)) == picture(whole.day(day)), "day \(offset)")
    }
  }

  @Test(
    "another history keeps what was replayed only where it says the same of the program", arguments: 0..<60)
  func otherHistory(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed))
    let all = ReplayTests.diary
    // Before the start by hand, around it, and after it; as a rule something of the program is missing in between.
    let day = Diary.first.adding(days: 10 + random.next(60))
    let dropped = random.next(all.entries.count)
    let part = all.entries.enumerated().filter { $0.offset != dropped }.map(\.element)
    let histories = [all.history, ProgramHistory(entries: part) { _ in .unreadable }]
    var replay = ProgramReplay(histories[seed % 2])
    // A question about an earlier program leaves the replay there.
    for _ in 0...random.next(3) { _ = replay.day(Diary.first.adding(days: random.next(70))) }
    let before = picture(replay.day(day))
    if random.next(2) == 0 { _ = replay.day(Diary.first.adding(days: random.next(70))) }
    let isSame = replay.update(histories[1 - seed % 2], forProgramOn: day)
    var fresh = ProgramReplay(histories[1 - seed % 2])
    let after = picture(fresh.day(day))
    #expect(picture(replay.day(day)) == after)
    if isSame { #expect(after == before) }
    let other = Diary.first.adding(days: random.next(70))
    #expect(picture(replay.day(other)) == picture(fresh.day(other)), "\(other.iso)")
  }

  @Test("older days that came in behind the program's own leave it as it was")
  func olderDays() throws {
    let all = ReplayTests.diary
    let recent = all.entries.filter { $0.day >= Diary.first.adding(days: 17) || $0.entry.isProfile }
    var replay = ProgramReplay(ProgramHistory(entries: recent) { _ in .unreadable })
    _ = replay.day(all.day)
    let isSame = replay.update(all.history, forProgramOn: all.day)
    #expect(isSame)
    var limited = all
    limited.add(.limit(Limit(what: "no_impact", until: nil)), hour: 6)
    let isLimitedSame = replay.update(limited.history, forProgramOn: limited.day)
    #expect(!isLimitedSame)
    let older = ProgramHistory(
      entries: [
        LoggedEntry(
          id: "x", at: Instant(milliseconds: 0), day: Diary.first.adding(days: -9),
          entry: .limit(Limit(what: "no_impact", until: nil)))
      ] + all.entries
    ) { _ in .unreadable }
    let isOlderSame = replay.update(older, forProgramOn: all.day)
    #expect(!isOlderSame)
  }

  @Test("what was before a start by hand does not matter")
  func restart() throws {
    var diary = ReplayTests.diary
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .settle)))
    diary.morning(2)
    var fresh = Diary()
    fresh.next(70)
    fresh.plan(.start(ProgramSettings(condition: .pfp, phase: .settle)))
    fresh.morning(2)
    let again = try #require(diary.program())
    #expect(again.plan == fresh.program()?.plan)
  }

  @Test("why answers from the records")
  func why() throws {
    var diary = Diary.greenTwice()
    diary.next(1)
    var replay = ProgramReplay(diary.history)
    let answer = replay.why(diary.day)
    let why = try #require(answer)
    #expect(why.day == Diary.first.adding(days: 2))
    let ids = Set(diary.entries.map(\.id))
    #expect(why.decisions.contains { $0.kind == .stepForward && !$0.records.isEmpty })
    for decision in why.decisions { #expect(Set(decision.records).isSubset(of: ids)) }
  }
}

extension Entry {
  fileprivate var isProfile: Bool {
    if case .profile = self { true } else { false }
  }
}
