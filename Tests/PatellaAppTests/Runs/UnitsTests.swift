import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// Whoever counts in miles reads no kilometers, and the other way round: on no screen and in no report.
@Suite(.serialized) struct UnitsTests {
  /// The words of the other units.
  private static let foreign: [Units: Set<String>] = [
    .miles: ["km", "kilometer", "kilometers"], .kilometers: ["mi", "mile", "miles"],
  ]

  private func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private func check(_ text: String, _ units: Units, _ place: String) {
    let found = words(of: text).intersection(Self.foreign[units] ?? [])
    let lines = text.split(separator: "\n").filter { !words(of: String($0)).isDisjoint(with: found) }
    #expect(found.isEmpty, "\(place): \(lines.prefix(3))")
  }

  private static func profile(_ units: Units) -> Record {
    var record = TodayTests.profile()
    record.entry = .profile(
      Profile(side: .left, birthYear: 1992, sex: .female, usualKilometers: 28, units: units))
    return record
  }

  /// A runner with a bound, shoes beyond 500 km and a cadence.
  private static func running(_ units: Units) -> [Record] {
    RunsPaneTests.story(profile: profile(units))
  }

  /// Pain at the outer knee that begins on the way.
  private static func onset(_ units: Units) -> [Record] {
    let start = PlanChange(
      change: "a new program", reason: "",
      action: .start(ProgramSettings(condition: .itbs, phase: .build, side: .left)))
    let localTime = LocalTime.fixed(offset: 3600)
    return running(units) + [
      Record(
        id: "start", at: localTime.moment(date: AppDriver.morning.date.adding(days: -20), second: 24_000),
        entry: .plan(start))
    ]
  }

  /// A story of the demo in these units: the ladder, the way back, criteria.
  private static func demo(_ days: Int, _ seed: UInt64, _ units: Units) -> [Record] {
    DemoStory(days: days, seed: seed, end: AppDriver.morning.date).records().map { record in
      guard case .profile(var profile) = record.entry else { return record }
      profile.units = units
      var record = record
      record.entry = .profile(profile)
      return record
    }
  }

  private static let stories: [@Sendable (Units) -> [Record]] = [
    running, onset, { demo(120, 2, $0) }, { demo(310, 1, $0) },
  ]

  /// Every page of the panes that speak of running, what opens from them, and forms that are begun.
  private static let ways =
    ["1", "1 w", "1 Left", "1 Left Left a"]
    + (0..<6).map { "3" + String(repeating: " ]", count: $0) } + ["3 v", "3 Enter", "3 p Enter d", "3 c"]
    + (0..<10).map { "5" + String(repeating: " Right", count: $0) }
    + (0..<4).map { "6" + String(repeating: " Right", count: $0) }
    + ["6 w", "6 n", "6 Enter", "6 p", "6 p 9 Enter", "6 p 9 Enter Enter", "6 p 3 0 Enter", "6 D"]
    + ["6 Right Enter", "6 Right Right Enter", "6 Right Right Down Enter", "6 Right Right a"]

  @Test(arguments: Units.allCases, 0..<4)
  func everyScreen(_ units: Units, story: Int) {
    let records = Self.stories[story](units)
    var app = AppDriver(size: Size(width: 120, height: 100), records: records)
    app.press("Esc")
    let start = app
    for way in Self.ways {
      var app = start
      app.press(way)
      check(app.screen, units, way)
    }
    app.press("6")
    #expect(words(of: app.screen).contains(units.rawValue))
  }

  @Test(arguments: Units.allCases, 0..<4)
  func theReportAndTheWordsOfEveryRecord(_ units: Units, story: Int) {
    let records = Self.stories[story](units)
    let report = ReportSample.report(records, days: ReportSample.today.adding(days: -80)...ReportSample.today)
    check(TextWriter.text(report), units, "text")
    check(MarkdownWriter.text(report), units, "Markdown")
    check(HTMLWriter.text(report), units, "page")
    for record in records { check(record.words(DistanceWords(units)), units, record.id) }
  }
}
