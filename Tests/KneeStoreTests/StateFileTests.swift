import Glibc
import KneeDomain
import Testing

@testable import KneeStore

@Suite struct StateFileTests {
  @Test func whatIsWrittenIsRead() throws {
    let home = try TemporaryFolder()
    let file = StateFile(folder: home.path + "/config")
    #expect(file.read().remembered == Remembered() && file.read().complaint == nil)
    var state = Remembered()
    state.theme = "patella-dark"
    state.glyphs = "ascii"
    state.timer = RunningTimer(.holds(5, seconds: 45, rest: 60), label: "Wall sit, left", at: now).stored
    state.putOff = PutOff(day: Day(year: 2026, month: 11, day: 21), questions: ["look back", "hour after"])
    state.unknown = ["later": .array([.number(1)])]
    try file.write(state)
    #expect(file.read().remembered == state)
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try file.update { $0.theme = "other" }.timer == state.timer)
    #expect(file.read().remembered.theme == "other")
    #expect(try Folders.names(in: home.path + "/config")?.sorted() == [".lock", "state.json"])
  }

  @Test(arguments: ["", "{\"theme\":", "[]", "\u{0}\u{1}"])
  func aBrokenFileIsSetAside(content: String) throws {
    let home = try TemporaryFolder()
    let file = StateFile(folder: home.path)
    try write(content, to: file.path)
    let reading = file.read()
    #expect(reading.remembered == Remembered())
    #expect(reading.complaint?.contains("state.json.unreadable") == true)
    #expect(try Folders.names(in: home.path) == ["state.json.unreadable"])
    #expect(file.read().complaint == nil)
  }

  @Test func twoSessionsLoseNothingOfEachOther() async throws {
    let home = try TemporaryFolder()
    let file = StateFile(folder: home.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<8 {
        group.addTask {
          for turn in 0..<25 {
            try file.update { $0.unknown["\(session)"] = .number(turn) }
          }
        }
      }
      try await group.waitForAll()
    }
    let remembered = file.read().remembered
    #expect(remembered.unknown == Dictionary(uniqueKeysWithValues: (0..<8).map { ("\($0)", .number(24)) }))
  }

  @Test func aTimerStoppedByAnotherSessionIsGone() throws {
    let home = try TemporaryFolder()
    let (mine, other) = (StateFile(folder: home.path), StateFile(folder: home.path))
    try mine.update { $0.timer = RunningTimer(.ice(), label: "Ice", at: now).stored }
    try other.update { $0.theme = "marrow" }
    #expect(try mine.update { _ in }.timer?.label == "Ice")
    try other.update { $0.timer = nil }
    #expect(try mine.update { $0.glyphs = "ascii" }.timer == nil)
  }

  @Test(arguments: [
    #"{"timer":{"plan":"hold:3"}}"#, #"{"timer":7}"#,
    #"{"timer":{"counted":0,"index":0,"label":"x","plan":1}}"#,
  ])
  func aStrangeTimerIsLeftAlone(content: String) throws {
    let home = try TemporaryFolder()
    let file = StateFile(folder: home.path)
    try write(content, to: file.path)
    #expect(file.read().remembered.timer == nil && file.read().complaint == nil)
    try file.update { $0.theme = "marrow" }
    #expect(try read(file.path).contains(String(content.dropFirst().dropLast())))
  }

  @Test func stepsAreAddedAndTakenAway() throws {
    let home = try TemporaryFolder()
    let log = StepLog(folder: home.path + "/config")
    #expect(try log.steps() == [])
    let steps = [
      StepLog.Step(id: "a", recorded: now, before: nil),
      StepLog.Step(id: "b", recorded: now, before: "{\"note\":\"a \\\"b\\\"\"}"),
    ]
    for step in steps { try log.append(step) }
    #expect(try log.steps() == steps)
    try write(try read(log.path) + "{\"id\":\"c", to: log.path)
    #expect(try log.steps() == steps)
    try log.replace(with: [steps[0]])
    #expect(try log.steps() == [steps[0]])
    for _ in 0..<2000 {
      try log.append(StepLog.Step(id: "d", recorded: now, before: String(repeating: "x", count: 200)))
    }
    #expect(try log.steps().count < 1500 && log.steps().count >= 50)
  }

  @Test func whatTwoSessionsPutOffOnOneDayIsPutOffInBoth() {
    let day = Day(year: 2026, month: 11, day: 21)
    let one = PutOff(day: day, questions: ["a"])
    #expect(one.joined(with: PutOff(day: day, questions: ["b"])).questions == ["a", "b"])
    #expect(one.joined(with: PutOff(day: day.adding(days: -1), questions: ["b"])) == one)
    #expect(one.joined(with: PutOff(day: day.adding(days: 1), questions: ["b"])).questions == ["b"])
    #expect(one.joined(with: nil) == one)
  }
}
