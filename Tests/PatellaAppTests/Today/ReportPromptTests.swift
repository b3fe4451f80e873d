import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ReportPromptTests {
  private static var report: SymptomReport {
    var report = SymptomReport()
    (report.side, report.onset, report.durationDays) = (.left, .gradual, 10)
    report.regions = [.peripatellar]
    report.aggravators = [.stairsDown]
    report.systemic = [.osteoporosis, .newShoes]
    SafetyCheck.denyTheRest(in: &report)
    return report
  }

  private func app(daysAgo: Int, width: Int = 80, height: Int = 24) -> AppDriver {
    let instant = Instant(milliseconds: AppDriver.morning.instant.milliseconds - Int64(daysAgo) * 86_400_000)
    let record = Record(id: "r", at: Moment(instant: instant, offset: 3600), entry: .report(Self.report))
    var app = AppDriver(
      size: Size(width: width, height: height), records: [TodayTests.profile(), record])
    app.press("Esc")
    return app
  }

  @Test(arguments: [
    (0, nil), (2, nil), (3, "Three days since"), (6, "Three days since"), (7, "A week since"),
    (13, "A week since"), (14, "Two weeks since"), (21, "Two weeks since"), (22, nil),
  ])
  func itIsDueAtThreeSevenAndFourteenDays(daysAgo: Int, words: String?) {
    let screen = app(daysAgo: daysAgo).screen
    if let words {
      #expect(screen.contains(words))
    } else {
      #expect(!screen.contains("since your report"))
    }
  }

  @Test func beforeTheFirstReportTheSafetyCheckIsAskedFor() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("Esc")
    #expect(app.screen.contains("No safety check yet"))
    var other = app
    app.press("d")
    #expect(!app.screen.contains("No safety check"))
    other.press("e n w")
    other.press("1")
    #expect(!other.screen.contains("No safety check"))
  }

  @Test func oneKeyOpensAReportThatBeginsWithWhatStaysTrue() {
    var app = app(daysAgo: 7)
    app.press("e")
    #expect(app.state.active == .body)
    let report = app.state.body.entry?.report
    #expect(report?.onset == .gradual)
    #expect(report?.durationDays == 17)
    #expect(report?.systemic == [.osteoporosis])
    #expect(report?.regions == [])
    #expect(report?.aggravators == [])
    #expect(report?.denied == [])
    // The new report answers it.
    app.press("n w")
    app.press("1")
    #expect(!app.screen.contains("since your report"))
  }

  @Test func itIsPutOffForTheDay() {
    var app = app(daysAgo: 3)
    app.press("d")
    #expect(!app.screen.contains("since your report"))
    app.now.instant.milliseconds += 86_400_000
    app.send(.woke)
    #expect(app.screen.contains("since your report"))
  }

  @Test func whatWasPutOffStaysSoInTheNextSessionOfTheDay() {
    var first = app(daysAgo: 3)
    first.press("d")
    let putOff = first.effects.compactMap { effect -> PutOff? in
      if case .remember(.putOff(let putOff)) = effect { putOff } else { nil }
    }
    var second = app(daysAgo: 3)
    #expect(second.screen.contains("since your report"))
    second.state.today.putOff = putOff.last
    #expect(!second.screen.contains("since your report"))
    second.now.instant.milliseconds += 86_400_000
    second.send(.woke)
    #expect(second.screen.contains("since your report"))
  }

  @Test func itFitsItsLine() {
    for width in [40, 50, 60, 80, 120] {
      #expect(app(daysAgo: 7, width: width, height: 24).screen.contains("A week "))
    }
  }
}
