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
    state.timers = [Remembered.Timer(name: "wall_sit", started: now, seconds: 30)]
    state.unknown = ["later": .array([.number(1)])]
    try file.write(state)
    #expect(file.read().remembered == state)
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try file.update { $0.theme = "other" }.timers == state.timers)
    #expect(file.read().remembered.theme == "other")
    #expect(try Folders.names(in: home.path + "/config") == ["state.json"])
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
}
