import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct BodyPageTests {
  private static func pain(_ back: Int, _ sites: [BodySite], _ value: Int, _ side: Side? = .left) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: ViewsSample.today.adding(days: -back), second: 60_000)
    return Record(
      id: "p\(back)-\(value)", at: at, recorded: at.instant,
      entry: .pain(PainEntry(side: side, sites: sites, pain: score(value))))
  }

  private static let records = [
    TodayTests.profile(), pain(100, [.region(.patellarTendon)], 8),
    pain(20, [.region(.patellarTendon), .region(.hoffa)], 5),
    pain(20, [.region(.patellarTendon)], 6), pain(3, [.region(.medialJointLine)], 4),
    pain(2, [.context(.hipGroin)], 2), pain(1, [.region(.gerdy)], 9, .right),
  ]

  private func app() -> AppDriver { ViewsSample.app(.body, 119, 30, records: Self.records) }

  @Test func placesOfTheWindowAreNamedTheWorstFirst() {
    var app = app()
    #expect(
      app.screen.contains(
        "Left knee, 30 days to Sat 21 Nov 2026: \(Region.patellarTendon.plainName) 6, \(Region.hoffa.plainName) 5,"
      ))
    app.press("-")
    #expect(
      app.screen.contains("Left knee, 7 days to Sat 21 Nov 2026: \(Region.medialJointLine.plainName) 4,"))
    app.press("-")
    #expect(app.statusLine.contains("shortest"))
    app.press("+ + + +")
    #expect(
      app.screen.contains("Left knee, all days to Sat 21 Nov 2026: \(Region.patellarTendon.plainName) 8,"))
    app.press("s")
    #expect(app.screen.contains("\(Region.gerdy.plainName) 9"))
  }

  @Test func theScrubberWalksThroughTheDays() {
    var app = app()
    app.press("- H H H")
    #expect(app.screen.contains("7 days to Sat 31 Oct 2026: no pain logged"))
    app.press("l")
    #expect(app.screen.contains("7 days to Sun 1 Nov 2026: \(Region.patellarTendon.plainName) 6"))
    app.press("n")
    #expect(app.screen.contains("to Wed 18 Nov 2026: \(Region.medialJointLine.plainName) 4"))
    app.press("p p")
    #expect(app.screen.contains("to Thu 13 Aug 2026: \(Region.patellarTendon.plainName) 8"))
    app.press("p")
    #expect(app.statusLine.contains("No pain at a place before this day."))
    app.press("Home h")
    #expect(app.screen.contains("to Thu 13 Aug 2026"))
    app.press(". l")
    #expect(app.screen.contains("to Sat 21 Nov 2026"))
  }

  @Test func scoresStandInTheirRegions() {
    let app = ViewsSample.app(.body, 80, 40, records: Self.records)
    let picture = app.screen.split(separator: "\n").prefix(30)
    for digit in ["6", "5", "4"] { #expect(picture.contains { $0.contains(digit) }) }
  }

  /// Of days before the whole records the first place is told.
  @Test func oldDaysShowTheirFirstPlace() {
    var app = app()
    #expect(app.state.journal.decodedFrom > ViewsSample.today.adding(days: -100))
    app.press("+ +")
    #expect(
      app.state.progress.body.pains.pains.contains { $0.score == 8 && $0.site == .region(.patellarTendon) })
    #expect(app.state.progress.body.pains.pains.count == 7)
  }

  @Test func aDayOpensInToday() {
    var app = app()
    app.press("p Enter")
    #expect(app.state.active == .today)
    #expect(app.screen.contains("19 Nov"))
  }
}
