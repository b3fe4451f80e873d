import KneeDomain
import Testing

@testable import KneeStore

@Suite struct DemoTests {
  private func lines(days: Int, seed: UInt64) -> [[UInt8]] {
    DemoStory(days: days, seed: seed, end: today).records().map(RecordCoder.line)
  }

  @Test func theSameSeedTellsTheSameStory() {
    #expect(lines(days: 60, seed: 7) == lines(days: 60, seed: 7))
    #expect(lines(days: 60, seed: 7) != lines(days: 60, seed: 8))
    #expect(lines(days: 60, seed: 7) != lines(days: 61, seed: 7))
  }

  @Test func tenYearsHaveFortyThousandRecords() {
    let count = DemoStory(days: 3650, seed: 1, end: today).records().count
    #expect((39_200...40_800).contains(count), "\(count)")
  }

  @Test(arguments: [1, 2, 7, 30, 90, 365])
  func isReadableWholeAndEndsOnItsDay(days: Int) throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path + "/data")
    let count = try folder.write(DemoStory(days: days, seed: 3, end: today))
    let check = try folder.verify(now: now)
    #expect(check.findings == [] && check.records == count && check.exitStatus == 0)
    let journal = try folder.load(decodedFrom: today.adding(days: -days))
    #expect(journal.profile != nil)
    #expect(journal.rows.last?.day == today)
    #expect(journal.rows.first?.day == today.adding(days: 1 - days))
    #expect(journal.records.count == count)
    #expect(journal.records.allSatisfy { $0.at.instant <= now && $0.unknown.isEmpty })
    #expect(days < 30 || journal.rows.contains { $0.kind == .report })
    #expect(days < 30 || journal.rows.contains { $0.kind == .run })
  }

  @Test func painRisesSettlesAndFlaresTwice() {
    var random = SeededGenerator(seed: 5)
    let course = DemoCourse(days: 200, &random)
    let ache = course.days.map(\.ache)
    #expect(ache[0] < 1)
    #expect(ache[course.onset...course.onset + 10].max() ?? 0 > 4.5)
    #expect(ache[75] < 2)
    let peaks = (40..<199).filter { ache[$0] > 2 && ache[$0] > ache[$0 - 1] && ache[$0] >= ache[$0 + 1] }
    #expect(peaks.count == 2, "\(peaks)")
  }

  @Test func doesEverydayExercisesAndFiresNoWarning() throws {
    var assessed: Set<SymptomReport> = []
    for seed in [1, 2, 3] as [UInt64] {
      for record in DemoStory(days: 400, seed: seed, end: today).records() {
        let day = record.day(startingAt: 4 * 3600)
        let report: SymptomReport
        switch record.entry {
        case .checkIn(let checkIn): report = SymptomReport(checkIn: checkIn, profile: nil, on: day)
        case .pain(let pain): report = SymptomReport(pain: pain, profile: nil, on: day)
        case .run(let run): report = SymptomReport(run: run, profile: nil, on: day)
        case .session(let session): report = SymptomReport(session: session, profile: nil)
        case .report(let said): report = said
        case .exercise(let exercise):
          #expect(ExerciseLibrary.exercise(exercise.exercise) != nil, "\(exercise.exercise)")
          continue
        default: continue
        }
        // Many days say the same.
        guard assessed.insert(report).inserted else { continue }
        let level = Triage.assess(report).level
        #expect(level != .emergency && level != .urgent, "\(RecordCoder.json(record).text)")
      }
    }
    #expect(assessed.count > 100)
  }

  @Test(arguments: [1, 42] as [UInt64])
  func followsItsProgramBackToRunning(seed: UInt64) throws {
    let records = DemoStory(days: 120, seed: seed, end: today).records()
    let entries = records.map {
      LoggedEntry(id: $0.id, at: $0.at.instant, day: $0.day(startingAt: 4 * 3600), entry: $0.entry)
    }
    var replay = ProgramReplay(ProgramHistory(entries: entries, recordNow: { _ in .unreadable }))
    let day = replay.day(today)
    let program = try #require(day)
    #expect(program.phase == .return)
    let levels = entries.compactMap { if case .run(let run) = $0.entry { run.ladder } else { nil } }
    #expect(levels.count > 4 && levels.first == 0 && levels.max() ?? 0 > 0, "\(levels)")
  }

  @Test(arguments: [1, 42] as [UInt64])
  func runsSayWhatGoesWithThem(seed: UInt64) {
    let entries = DemoStory(days: 120, seed: seed, end: today).records().map(\.entry)
    let runs = entries.compactMap { if case .run(let run) = $0 { run } else { nil } }
    // The walk of level 0 has none.
    let cadences = runs.filter { $0.ladder != 0 }.compactMap(\.cadence)
    #expect(
      cadences.count * 10 >= runs.count { $0.ladder != 0 } * 6
        && cadences.allSatisfy { (150...180).contains($0) })
    #expect(Set(cadences).count > 3)
    #expect(runs.contains { $0.downhill == true && ($0.descentMeters ?? 0) > 0 })
    // On the ladder it stays flat.
    #expect(runs.allSatisfy { $0.ladder == nil || $0.downhill == nil })
    let shoes = entries.compactMap { if case .shoe(let shoe) = $0 { shoe } else { nil } }
    #expect(Set(shoes.map(\.name)).count == 2 && shoes.contains { $0.retired == true })
    let sports = entries.count { if case .activity = $0 { true } else { false } }
    #expect((10...18).contains(sports), "\(sports)")
    #expect(
      entries.contains { if case .checkIn(let checkIn) = $0 { checkIn.sleepHours != nil } else { false } })
  }

  @Test(arguments: [1, 2, 42] as [UInt64])
  func onlyTheSpikesOfTheStoryBreakTheRulesOfLoad(seed: UInt64) {
    let days = 400
    var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(days))
    let course = DemoCourse(days: days, &random)
    var runs: [RunResponse] = []
    for record in DemoStory(days: days, seed: seed, end: today).records() {
      guard case .run(let run) = record.entry else { continue }
      let day = record.day(startingAt: 4 * 3600)
      let index = days - 1 - (today.number - day.number)
      let isSpike = course.days[index].isSpike
      if !isSpike, run.ladder == nil {
        let load = LoadGuard(runs: runs, day: day, planned: run.kilometers)
        let warnings = load.findings.filter { $0.isWarning && ($0.kind == .twoWeeks || $0.records.count < 2) }
        #expect(warnings.isEmpty, "\(day.iso): \(warnings.map(\.text))")
      }
      runs.append(RunResponse(id: record.id, day: day, run: run))
    }
    #expect(runs.count > 60)
  }

  @Test func refusesAFolderThatIsNotEmpty() throws {
    let home = try TemporaryFolder()
    try write("something", to: home.path + "/a")
    #expect(throws: StoreError.notEmpty(path: home.path)) {
      try JournalFolder(path: home.path).write(DemoStory(days: 3, seed: 1, end: today))
    }
    #expect(try Folders.names(in: home.path) == ["a"])
  }
}
