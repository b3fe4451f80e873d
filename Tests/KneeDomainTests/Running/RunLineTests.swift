import KneeDomain
import Testing

@Suite struct RunLineTests {
  let today = Day(year: 2026, month: 11, day: 21)
  let shoes = ["road shoe 1", "Racer", "trail"]

  func line(_ text: String, units: Units? = nil, shoes: [String] = []) -> RunLine {
    RunLine(text, units: units, shoes: shoes, today: today)
  }

  @Test func theLineOfTheReadmeIsUnderstood() throws {
    let run = try #require(line("5.2 31 trail pain 2").run)
    #expect(run == RunEntry(kilometers: 5.2, minutes: 31, painDuring: score(2), surface: "trail"))
  }

  @Test func everyPartCanBeSaidInAnyOrder() throws {
    let text =
      "cadence 168 downhill 10,5 after 1 1:02:30 rpe 5 shoe \"old blue\" down 120 on cobbles p 3 level 9 yesterday"
    let line = line(text)
    let run = try #require(line.run)
    #expect(
      run
        == RunEntry(
          kilometers: 10.5, minutes: 62.5, painDuring: score(3), painOneHourAfter: score(1),
          surface: "cobbles",
          downhill: true, shoe: "old blue", effort: 5, ladder: 9, cadence: 168, descentMeters: 120))
    #expect(line.day == today.adding(days: -1))
  }

  static let understood: [(String, Double, Double)] = [
    ("5 31", 5.0, 31.0), ("5,25 31", 5.25, 31), ("5km 31min", 5, 31), ("31min 5km", 5, 31),
    ("5 km 31 min", 5, 31),
    ("3mi 25", 4.828, 25), ("0.4 3:30", 0.4, 3.5), ("42.195 3:30:00", 42.195, 210), ("  5   31  ", 5, 31),
    ("31:20 5", 5, 31.33),
  ]

  @Test(arguments: understood)
  func distancesAndTimes(text: String, kilometers: Double, minutes: Double) throws {
    let run = try #require(line(text).run)
    #expect(run.kilometers == kilometers && run.minutes == minutes)
  }

  @Test func milesWhereTheyAreChosen() throws {
    #expect(try #require(line("5 45", units: .miles).run).kilometers == 8.047)
    #expect(try #require(line("5km 45", units: .miles).run).kilometers == 5)
  }

  @Test func theShoesOfTheShelfNeedNoKeyword() throws {
    #expect(try #require(line("5 31 Road Shoe 1 pain 1", shoes: shoes).run).shoe == "road shoe 1")
    #expect(try #require(line("5 31 racer", shoes: shoes).run).shoe == "Racer")
    #expect(try #require(line("5 31 shoe road shoe 1", shoes: shoes).run).shoe == "road shoe 1")
    // A pair of that name outranks the surface; with its keyword the surface can still be said.
    #expect(try #require(line("5 31 trail", shoes: shoes).run).shoe == "trail")
    #expect(try #require(line("5 31 on trail", shoes: shoes).run).surface == "trail")
  }

  static let wrong: [(String, RunLineProblem)] = [
    ("", .noDistance), ("trail", .noDistance), ("5", .noTime), ("5 trail pain 2", .noTime),
    ("5 31 trial", .unknown("trial", nearest: "trail")), ("5 31 xyzzy", .unknown("xyzzy", nearest: nil)),
    ("5 31 pain 11", .unusable(.pain, "11")), ("5 31 pain -1", .unusable(.pain, "-1")),
    ("5 31 pain", .missing(.pain)), ("5 31 pain 2 pain 3", .twice(.pain)), ("5 31 7", .twice(.time)),
    ("0 31", .unusable(.distance, "0")), ("501 31", .unusable(.distance, "501")),
    ("5 0", .unusable(.time, "0")), ("5 31:60", .unusable(.time, "31:60")),
    ("5 1:2:3", .unusable(.time, "1:2:3")),
    ("5 :", .unknown(":", nearest: nil)),
    ("5 99999999999999999999:00", .unusable(.time, "99999999999999999999:00")),
    ("5.2.1 31", .unusable(.distance, "5.2.1")), ("5 31 cadence 59", .unusable(.cadence, "59")),
    ("5 31 effort 10.5", .unusable(.effort, "10.5")), ("5 31 level 13", .unusable(.ladder, "13")),
    ("5 31 2026-11-22", .future(Day(year: 2026, month: 11, day: 22))),
    ("5 31 2026-02-30", .unusable(.day, "2026-02-30")),
  ]

  @Test(arguments: wrong)
  func whatIsWrongIsNamed(text: String, problem: RunLineProblem) {
    let line = line(text)
    #expect(line.problem == problem)
    #expect(line.run == nil && line.problem?.sentence.last.map { ".?".contains($0) } == true)
  }

  @Test func whatWasUnderstoodBeforeTheProblemIsKept() {
    let line = line("5.2 31 trail pain")
    #expect(line.parts == [.distance: "5.2", .time: "31", .surface: "trail"])
    #expect(line.draft.kilometers == 5.2 && line.draft.surface == "trail")
  }

  @Test(arguments: [Units.kilometers, .miles])
  func aRunComesBackFromItsLine(units: Units) throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let run = RunEntry(
        kilometers: Double(Int.random(in: 100...50_000, using: &random)) / 1000,
        minutes: Double(Int.random(in: 1...5999, using: &random)), painDuring: Score(Int.random(in: 0...10)),
        painOneHourAfter: Bool.random() ? Score(2) : nil,
        surface: ["road", "wet leaves", nil].randomElement() ?? nil,
        downhill: Bool.random() ? true : nil, shoe: ["road shoe 1", "a", nil].randomElement() ?? nil,
        effort: Bool.random() ? 5.5 : nil, ladder: Bool.random() ? 3 : nil,
        cadence: Bool.random() ? 171 : nil,
        descentMeters: Bool.random() ? 33.5 : nil)
      let day = today.adding(days: -Int.random(in: 0...400))
      let text = RunLine.text(RunLine.parts(of: run, on: day, units: units))
      let line = RunLine(text, units: units, shoes: shoes, today: today)
      let read = try #require(line.run, "\(text): \(line.problem?.sentence ?? "")")
      var expected = run
      // Two decimals of a mile are 16 meters.
      if units == .miles {
        #expect(abs(read.kilometers - run.kilometers) < 0.009)
        expected.kilometers = read.kilometers
      }
      #expect(read == expected && line.day == day, "\(text)")
    }
  }

  @Test func noTextTraps() {
    let words = [
      "5", ":", "\"", "pain", "km", "mi", "-", "1:", ":1", "é", "\u{1F3C3}", "\u{0}", "9e99", "nan", ".", ",",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...7)).map { _ in words.randomElement() ?? "" }
        .joined(separator: Bool.random() ? " " : "")
      let line = line(text, shoes: shoes)
      #expect((line.run == nil) == (line.problem != nil))
    }
  }
}
