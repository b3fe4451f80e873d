import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ResultTests {
  /// A runner's knee as it is often told, from which a harder look asks more.
  private static var typical: SymptomReport {
    var report = SymptomReport()
    (report.age, report.sex, report.side) = (34, .female, .left)
    report.pointing = .hand
    report.regions = [.peripatellar]
    report.onset = .gradual
    report.quality = [.dullAche]
    report.aggravators = [.stairsDown, .sitLong, .squat]
    report.timing = [.afterRun]
    (report.durationDays, report.trend) = (21, .same)
    (report.painNow, report.painWorst) = (score(3), score(6))
    SafetyCheck.denyTheRest(in: &report)
    report.deny(Sign(Timing.earlierEachRun))
    return report
  }

  private static var laterAndWorse: SymptomReport {
    var report = typical
    report.setPresent(Sign(Swelling.mildGradual))
    report.setPresent(Sign(Timing.earlierEachRun))
    report.durationDays = 28
    return report
  }

  private static func record(_ report: SymptomReport, _ id: String, daysAgo: Int) -> Record {
    let morning = AppDriver.morning
    let instant = Instant(milliseconds: morning.instant.milliseconds - Int64(daysAgo) * 86_400_000)
    return Record(id: id, at: Moment(instant: instant, offset: 3600), entry: .report(report))
  }

  private func app(
    _ reports: [Record], _ width: Int = 80, _ height: Int = 24, _ glyphs: GlyphLevel = .braille
  ) -> AppDriver {
    AppDriver(
      size: Size(width: width, height: height), pane: .body, glyphs: glyphs,
      records: [TodayTests.profile()] + reports)
  }

  private var reading: AppDriver {
    var app = app([Self.record(Self.typical, "r", daysAgo: 7)])
    app.press("r")
    return app
  }

  // MARK: The result

  @Test func theResultIsSaidInWordsAndShapesAndNeverAsAPercentage() {
    let app = reading
    #expect(app.screen.contains("Result of"))
    #expect(app.screen.contains("fits well"))
    #expect(app.screen.contains("Runner's knee"))
    #expect(!app.screen.contains("%"))
    #expect(app.state.body.result?.assessment.candidates.count ?? 9 <= 3)
    #expect(Set(Fit.allCases.map { $0.bar(.braille) }).count == 3)
    #expect(Set(Fit.allCases.map { $0.bar(.ascii) }).count == 3)
    #expect(Fit.allCases.allSatisfy { $0.bar(.ascii).utf8.allSatisfy { $0 < 0x7F } })
  }

  @Test func theLiveResultFollowsTheAnswers() {
    var app = app([])
    app.press("e n Enter Enter Enter Enter")
    #expect(app.state.body.entry?.step == .worse)
    #expect(app.screen.contains("Not clear from this."))
    app.state.body.entry?.select(Sign(Aggravator.stairsDown))
    app.press("Space")
    #expect(app.screen.contains("worse: "))
    #expect(app.state.body.entry?.assessment == app.state.body.entry.map { Assessment(of: $0.report) })
  }

  @Test func noResultIsShownBeforeTheSafetyCheckIsAnswered() {
    var app = app([])
    app.press("e r")
    #expect(app.state.body.mode == .symptoms)
    #expect(app.statusLine.contains("First the safety check"))
    app.press("a")
    #expect(app.state.body.entry?.asking == nil)
  }

  @Test func everyBlockIsReachedAndOpens() {
    var app = reading
    var seen: Set<Int> = []
    for _ in 0..<80 {
      seen.insert(app.state.body.result?.selected ?? -1)
      app.press("Down")
    }
    let text = app.state.body.result.map { ResultText($0, width: 78, glyphs: .braille, askKey: "a") }
    #expect(seen == Set(0..<(text?.blocks.count ?? 0)))
    app.press("Home Down Enter")
    guard case .arithmetic = app.state.overlay else {
      Issue.record("no arithmetic")
      return
    }
    app.press("Esc")
    #expect(app.state.body.result?.selected == 1)
  }

  // MARK: The arithmetic

  @Test func theNumbersAddUp() {
    for candidate in Assessment(of: Self.typical).candidates {
      let lines = ArithmeticText(candidate: candidate).lines(width: 76, glyphs: .braille).map(\.text)
      let tenths = lines.compactMap { line -> Int? in
        guard let last = line.split(separator: " ").last, last.first == "+" || last.first == "-",
          let dot = last.firstIndex(of: "."), line.hasPrefix("  ")
        else { return nil }
        let number = (last.dropFirst().prefix(while: { $0 != "." })) + last[dot...].dropFirst()
        return Int(number).map { last.first == "-" ? -$0 : $0 }
      }
      // The base, every argument, and their sum.
      #expect(tenths.count == candidate.arguments.count + 2)
      let sum = tenths.dropLast().reduce(0, +)
      #expect(abs(sum - (tenths.last ?? 0)) <= tenths.count, "rounding alone may differ")
      for argument in candidate.arguments {
        #expect(lines.contains { $0.contains(argument.strength.plainName) })
      }
    }
  }

  @Test func aRuleShowsItsAnswersItsSourceAndWhatTurnsIt() {
    for report in [Self.laterAndWorse] {
      for finding in Triage.assess(report).findings {
        let text = ArithmeticText(finding: finding).lines(width: 60, glyphs: .braille).map(\.text)
          .joined(separator: " ")
        for ground in finding.because { #expect(text.contains(ground.prefix(20))) }
        #expect(text.contains(finding.leaves.plainName.prefix(30)))
        #expect(text.contains("What would turn it round"))
        #expect(text.contains(finding.rule.source.prefix(20)))
      }
    }
  }

  @Test func readingMoreComesBackToTheArithmetic() {
    var app = reading
    for _ in 0..<20 {
      if case .candidate = app.state.body.result?.item(at: 78) { break }
      app.press("Down")
    }
    app.press("Enter Down Down")
    let before = app.screen
    app.press("m")
    #expect(app.state.active == .guide)
    #expect(app.screen.contains("Runner's knee"))
    app.press("Down Down Esc")
    #expect(app.screen == before)
    app.press("Esc m Esc")
    #expect(app.state.active == .body)
    #expect(app.state.body.mode == .result)
  }

  @Test func goingElsewhereForgetsTheWayBack() {
    var app = reading
    app.press("m 3 4 Esc")
    #expect(app.state.active == .guide)
  }

  // MARK: Asking

  @Test func oneKeyAsksAndComesBackToWhereOneWas() throws {
    var app = app([])
    app.press("e n Enter Enter Enter Down Down")
    let step = app.state.body.entry?.step
    let row = app.state.body.entry?.selected
    let questions = app.state.body.entry?.assessment.ask ?? []
    #expect((1...3).contains(questions.count))
    app.press("a")
    #expect(app.screen.contains("Ask next"))
    #expect(app.state.body.entry?.asking?.questions == questions)
    for _ in questions { app.press("n") }
    #expect(app.state.body.entry?.asking == nil)
    #expect(app.state.body.entry?.step == step)
    #expect(app.state.body.entry?.selected == row)
    // A no answers what the question names; how it began, on which it may also rest, is not denied by it.
    let report = try #require(app.state.body.entry?.report)
    #expect(report.answer(to: Sign(Timing.nightWaking)) == .no)
    #expect(questions.flatMap(\.signs).allSatisfy { $0.token == "none" || report.answer(to: $0) != .yes })
    #expect(app.state.body.entry?.assessment.ask != questions)
  }

  @Test func askedOfASavedReportTheAnswersAreACorrection() {
    var app = reading
    app.press("a y d d d")
    app.press("Esc")
    guard app.state.body.entry?.corrects?.id == "r" else {
      Issue.record("not a correction")
      return
    }
    app.press("r w")
    #expect(app.records { if case .report = $0 { true } else { false } }.count == 1)
  }

  // MARK: Over time

  @Test func aSavedReportIsComparedWithTheLast() {
    var app = app([Self.record(Self.typical, "r", daysAgo: 7)])
    app.state.body.entry = SymptomEntry(Self.laterAndWorse)
    app.state.body.mode = .symptoms
    app.press("w")
    // It is a notice first: earlier in each run may be the bone.
    app.press("Enter")
    #expect(app.state.body.mode == .result)
    app.press("End")
    let all = app.state.body.result.map {
      ResultText($0, width: 78, glyphs: .braille, askKey: "a").lines.map(\.line.text).joined(separator: "\n")
    }
    #expect(all?.contains("Since the report of Sat 14 Nov 2026") == true)
    #expect(all?.contains("Swelling is new") == true)
    #expect(all?.contains("Pain starts earlier in each run now.") == true)
  }

  @Test func reportsAreTurnedLikePages() {
    var app = app([
      Self.record(Self.typical, "a", daysAgo: 14), Self.record(Self.laterAndWorse, "b", daysAgo: 7),
    ])
    app.press("r")
    #expect(app.state.body.result?.report == Self.laterAndWorse)
    #expect(app.state.body.result?.comparison?.isEmpty == false)
    app.press("[")
    #expect(app.state.body.result?.report == Self.typical)
    #expect(app.state.body.result?.comparison == nil)
    app.press("[")
    #expect(app.statusLine.contains("There is no earlier report."))
    app.press("]")
    #expect(app.state.body.result?.report == Self.laterAndWorse)
  }

  // MARK: The safety check on small screens

  @Test(arguments: [(40, 12), (60, 14), (80, 24), (200, 60)])
  func noneOfTheseAnswersOnlyWhatWasShown(width: Int, height: Int) {
    var app = app([], width, height)
    app.press("e")
    for _ in 0..<SafetyCheck.questions.count {
      guard let before = app.state.body.entry, before.step == .safety else { break }
      let screen = app.screen
      let flat = screen.split(separator: "\n").map { $0.drop { " >[]x-".contains($0) } }.joined(
        separator: " ")
      app.press("n")
      guard let after = app.state.body.entry else { break }
      for question in SafetyCheck.questions
      where !SafetyCheck.isAnswered(question, in: before.report)
        && SafetyCheck.isAnswered(question, in: after.report)
      {
        let end = question.text.split(separator: " ").suffix(1).joined()
        #expect(flat.contains(end), "\(question.id) was answered unseen at \(width)x\(height)")
      }
    }
    #expect(app.state.body.entry?.isSafetyAnswered == true)
    #expect(app.state.body.entry?.step == .place)
  }

  @Test func placesAreChosenWithTheMouse() {
    var app = app([])
    app.press("o")
    guard
      let y = app.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex(where: { $0.contains("hip") || $0.contains("groin") })
    else {
      Issue.record("no such place")
      return
    }
    app.click(x: 60, y: y)
    #expect(app.state.body.site(in: app.state.context) == .context(.hipGroin))
    #expect(app.state.body.field == nil)
    app.click(x: 60, y: y)
    #expect(app.state.body.field != nil)
  }

  // MARK: Screens

  @Test(arguments: [
    (80, 24, GlyphLevel.braille), (120, 40, .braille), (80, 24, .ascii), (40, 12, .braille), (40, 12, .ascii),
  ])
  func goldenScreens(width: Int, height: Int, glyphs: GlyphLevel) {
    let name = "\(width)x\(height)-\(glyphs.rawValue)"
    var app = app(
      [Self.record(Self.typical, "a", daysAgo: 14), Self.record(Self.laterAndWorse, "b", daysAgo: 7)], width,
      height, glyphs)
    app.state.body.entry = SymptomEntry(Self.typical)
    app.state.body.entry?.go(to: .worse)
    app.press("e")
    Golden.check(app.screen, "body-live-\(name)")
    app.press("Esc Esc Esc Esc Esc Esc r")
    Golden.check(app.screen, "body-result-\(name)")
    for _ in 0..<60 where app.state.body.result?.item(at: width) != .comparison { app.press("Down") }
    Golden.check(app.screen, "body-comparison-\(name)")
    app.press("Home Down Enter")
    Golden.check(app.screen, "body-rule-\(name)")
    app.press("Esc [ Home")
    for _ in 0..<60 where app.state.body.result?.item(at: width) != .candidate(0) { app.press("Down") }
    app.press("Enter")
    Golden.check(app.screen, "body-arithmetic-\(name)")
    app.press("Esc a")
    Golden.check(app.screen, "body-ask-\(name)")
  }
}

extension ResultReading {
  /// The block under the cursor.
  fileprivate func item(at width: Int) -> ResultText.Item? {
    item(in: ResultText(self, width: width, glyphs: .braille, askKey: "a"))
  }
}
