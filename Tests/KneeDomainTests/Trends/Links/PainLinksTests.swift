import Testing

@testable import KneeDomain

/// What the factors read out of a journal.
@Suite struct PainLinksTests {
  /// A Saturday; the 26 weeks begin on Monday 1 June.
  static let today = Day(year: 2026, month: 11, day: 28)

  private static func entry(_ id: String, _ back: Int, _ entry: Entry) -> LoggedEntry {
    let day = today.adding(days: -back)
    return LoggedEntry(
      id: id, at: Instant(milliseconds: Int64(day.number) * 86_400_000 + 25_000_000), day: day, entry: entry)
  }

  private static func pain(_ value: Int) -> Score { Score(value) ?? .painFree }

  private static func morning(_ back: Int, _ value: Int, side: Side? = nil, sleep: Double? = nil)
    -> LoggedEntry
  {
    entry(
      "m\(back)\(side?.rawValue ?? "")", back,
      .checkIn(CheckIn(side: side, pain: pain(value), sleepHours: sleep)))
  }

  private static func run(
    _ back: Int, _ km: Double, during: Int? = nil, after: Int? = nil, downhill: Bool? = nil,
    cadence: Int? = nil
  ) -> LoggedEntry {
    entry(
      "r\(back)k\(km)", back,
      .run(
        RunEntry(
          kilometers: km, minutes: 6 * km, painDuring: during.map(pain), painOneHourAfter: after.map(pain),
          downhill: downhill, cadence: cadence)))
  }

  private static func exercise(_ back: Int, _ id: String, side: Side? = nil) -> LoggedEntry {
    entry(
      "e\(back)", back,
      .exercise(
        ExerciseEntry(day: today.adding(days: -back), exercise: id, side: side, sets: [ExerciseSet(reps: 10)])
      ))
  }

  private static func days(
    _ factor: LinkFactor, _ entries: [LoggedEntry], knee: Side? = .left, takesUnnamed: Bool = true
  ) -> [LinkDay] {
    let history = ProgramHistory(entries: entries.sorted { $0.at < $1.at }) { _ in .unreadable }
    return LinkReader(
      history, knee: knee, takesUnnamed: takesUnnamed, days: today.adding(days: -180)...today
    ).days(of: factor)
  }

  /// What was said of a run, and the pain that counts.
  private static let runs: [(during: Int?, after: Int?, next: Int?, counts: Int?)] = [
    (2, 1, 0, 2), (1, 3, 2, 3), (0, 0, 4, 4), (nil, nil, 3, 3), (2, nil, nil, 2), (nil, nil, nil, nil),
  ]

  @Test(arguments: runs.indices)
  func theWorstOfARunCounts(index: Int) {
    let said = Self.runs[index]
    var entries = [Self.run(5, 6, during: said.during, after: said.after)]
    if let next = said.next { entries.append(Self.morning(4, next)) }
    let days = Self.days(.distance, entries)
    #expect(days.first?.pain == said.counts)
    #expect(
      days.first?.records ?? [] == (said.counts == nil ? [] : ["r5k6.0"] + (said.next == nil ? [] : ["m4"])))
  }

  @Test func runsOfADayAreTakenTogether() {
    let entries = [
      Self.run(5, 6, during: 2, downhill: true, cadence: 170), Self.run(5, 2, during: 3, cadence: 160),
      Self.run(3, 4, during: 0),
    ]
    #expect(Self.days(.distance, entries).map(\.amount) == [8, 4])
    #expect(Self.days(.distance, entries).map(\.pain) == [3, 0])
    #expect(Self.days(.downhill, entries).map(\.amount) == [1, 0])
    #expect(Self.days(.cadence, entries).map(\.amount) == [165])
  }

  @Test func sleepIsThatOfTheCheckIn() {
    let entries = [Self.morning(3, 2, sleep: 6.5), Self.morning(2, 4), Self.morning(1, 1, sleep: 8)]
    #expect(Self.days(.sleep, entries).map(\.amount) == [6.5, 8])
    #expect(Self.days(.sleep, entries).map(\.pain) == [2, 1])
  }

  @Test func strengthIsCountedFromTheLastDayWithIt() {
    let entries = [
      Self.morning(9, 1), Self.exercise(8, "wall_sit"), Self.morning(8, 2), Self.morning(7, 3),
      Self.morning(5, 4),
      Self.exercise(5, "calf_stretch"), Self.morning(4, 5), Self.exercise(4, "wall_sit", side: .right),
      Self.morning(3, 6),
    ]
    // A morning comes before the session of its day; a stretch is no strength, the other leg is not this one.
    #expect(Self.days(.strength, entries).map(\.amount) == [1, 3, 4, 5])
    #expect(Self.days(.strength, entries).map(\.pain) == [3, 4, 5, 6])
    #expect(Self.days(.strength, entries, knee: nil).map(\.amount) == [1, 3, 4, 1])
  }

  @Test func oneKneeAtATime() {
    let entries = [
      Self.run(5, 6, during: 2), Self.morning(4, 1, side: .left, sleep: 7),
      Self.morning(4, 6, side: .right, sleep: 7),
    ]
    #expect(Self.days(.distance, entries, knee: .left).map(\.pain) == [2])
    #expect(Self.days(.sleep, entries, knee: .left).map(\.pain) == [1])
    #expect(Self.days(.sleep, entries, knee: nil).map(\.pain) == [6])
    // Where a score without a knee is about the other one, only the next morning tells of this.
    #expect(Self.days(.distance, entries, knee: .right, takesUnnamed: false).map(\.pain) == [6])
    #expect(Self.days(.distance, [entries[0]], knee: .right, takesUnnamed: false).isEmpty)
  }

  @Test func onlyTheLastWeeksCount() {
    let history = ProgramHistory(entries: [Self.morning(181, 1, sleep: 7), Self.morning(180, 1, sleep: 7)]) {
      _ in
      .unreadable
    }
    let links = PainLinks(history, knee: .both, today: Self.today)
    #expect(links.days.lowerBound.iso == "2026-06-01" && links.knee == nil)
    #expect(links.links.map(\.factor) == LinkFactor.allCases)
    #expect(links.links.first { $0.factor == .sleep }?.known == 1)
    #expect(!links.isEmpty)
  }

  @Test func anEmptyJournalIsSilent() {
    let links = PainLinks(ProgramHistory(entries: []) { _ in .unreadable }, knee: .left, today: Self.today)
    #expect(links.isEmpty && links.links.allSatisfy { $0.difference == nil })
    #expect(links.summary.hasPrefix("What went with pain in the left knee, last 26 weeks."))
  }

  /// Words of one thing bringing about another are nowhere.
  @Test func onlyAssociationsAreNamed() {
    let texts =
      LinkFactor.allCases.map(\.rule) + PainLinks.cautions + [PainLinks.method]
      + LinkFactor.allCases.map { PainLink($0, days: PainLinkTests.longHurts).sentence }
    for word in ["cause", "because", "due to", "leads", "effect", "makes pain"] {
      #expect(!texts.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test(arguments: 1...60)
  func anyJournalIsRead(seed: UInt64) {
    var random = Dice(seed)
    func chance(_ most: Int) -> Int { Int(random.next() % UInt64(most)) }
    let sides: [Side?] = [nil, .left, .right, .both]
    let exercises = ["wall_sit", "nothing", "\u{1b}[2J"]
    let entries = (0..<150).map { index -> LoggedEntry in
      let back = chance(200) - 10
      switch chance(4) {
      case 0: return Self.morning(back, chance(11), side: sides[chance(4)], sleep: Double(chance(12)))
      case 1:
        let cadence = chance(2) == 0 ? 0 : Int.max
        return Self.run(back, Double(chance(3)) * 1e9, during: chance(11), cadence: cadence)
      case 2: return Self.exercise(back, exercises[chance(3)], side: sides[chance(4)])
      default: return Self.entry("o\(index)", back, .other(kind: "new"))
      }
    }
    let history = ProgramHistory(entries: entries.sorted { $0.at < $1.at }) { _ in .unreadable }
    for knee in [nil, Side.left, .right, .both] {
      let links = PainLinks(history, knee: knee, takesUnnamed: chance(2) == 0, today: Self.today)
      #expect(links.links.allSatisfy { !$0.sentence.isEmpty })
      #expect(
        links.links.allSatisfy { link in (link.more + link.less).allSatisfy { links.days.contains($0.day) } })
    }
  }
}
