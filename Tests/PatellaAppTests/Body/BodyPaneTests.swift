import KneeDomain
import KneeStore
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

@Suite struct BodyPaneTests {
  private static let now = Moment(instant: Instant(milliseconds: 1_795_240_800_000), offset: 3600)

  private static func moment(daysAgo: Int) -> Moment {
    Moment(
      instant: Instant(milliseconds: now.instant.milliseconds - Int64(daysAgo) * 86_400_000), offset: 3600)
  }

  /// A journal of a left knee, with pain at places as (days ago, place, score, side).
  private static func context(
    _ pains: [(Int, BodySite, Int, Side)] = [], profile: Profile = Profile(side: .left, birthYear: 1990),
    glyphs: GlyphLevel = .braille
  ) -> AppContext {
    var journal = Journal(decodedFrom: now.day(startingAt: 4 * 3600).adding(days: -40))
    journal.apply(Record(id: "profile", at: moment(daysAgo: 39), entry: .profile(profile)))
    for (index, pain) in pains.enumerated() {
      guard let score = Score(pain.2) else { continue }
      let entry = PainEntry(side: pain.3, sites: [pain.1], pain: score)
      journal.apply(Record(id: "pain\(index)", at: moment(daysAgo: pain.0), entry: .pain(entry)))
    }
    return AppContext(
      journal: journal, now: now, localTime: .fixed(offset: 3600), glyphs: glyphs, keymap: Keymap())
  }

  private static let someWeek: [(Int, BodySite, Int, Side)] = [
    (12, .region(.gerdy), 6, .left), (3, .region(.peripatellar), 3, .left),
    (2, .region(.medialJointLine), 5, .left), (1, .region(.patellarTendon), 7, .left),
    (1, .context(.hipGroin), 2, .left), (1, .region(.poplitealFossa), 2, .left),
    (1, .region(.gerdy), 9, .right), (0, .region(.medialJointLine), 4, .left),
  ]

  /// Presses keys as the shell would.
  @discardableResult
  private func press(_ keys: String..., on pane: inout BodyPane, in context: AppContext) -> [Request] {
    var requests: [Request] = []
    for name in keys {
      guard let key = KeyName.key(named: name) else {
        Issue.record("no key \(name)")
        continue
      }
      if let answer = pane.type(key, in: context) {
        requests += answer
      } else if let action = context.keymap.action(for: key, in: pane.scopes(in: context)) {
        requests += pane.perform(action, in: context)
      }
    }
    return requests
  }

  private func drawn(_ pane: BodyPane, _ width: Int, _ height: Int, _ context: AppContext) -> Buffer {
    var buffer = Buffer(Size(width: width, height: height))
    pane.draw(into: &buffer, in: Rect(buffer.size), focused: true, context: context)
    return buffer
  }

  private func report(_ requests: [Request]) -> SymptomReport? {
    for case .record(let drafts, _) in requests {
      for draft in drafts { if case .report(let report) = draft.entry { return report } }
    }
    return nil
  }

  // MARK: Pain at a place

  @Test func fiveKeysLogPainAtTheInnerJointLineOfTheLeftKnee() {
    let context = Self.context()
    var pane = BodyPane()
    let requests = press("Left", "Down", "Enter", "4", "Enter", on: &pane, in: context)
    guard let four = Score(4) else { return }
    let pain = PainEntry(side: .left, sites: [.region(.medialJointLine)], pain: four)
    #expect(
      requests == [.record([Draft(at: Self.now, entry: .pain(pain))], name: "pain 4, inner joint line")])
    #expect(pane.field == nil)
  }

  @Test func digitsAreTheTextOfTheFieldAndNothingIsRecordedWithoutEnter() {
    let context = Self.context()
    var pane = BodyPane()
    #expect(pane.prompt(in: context) == nil)
    var requests = press("Enter", "1", "0", on: &pane, in: context)
    #expect(pane.prompt(in: context) == "0–10 score · Enter save · Esc cancel")
    #expect(drawn(pane, 80, 22, context).text.contains("pain 0–10 [10]"))
    requests += press("Esc", on: &pane, in: context)
    #expect(pane.field == nil)
    requests += press("Enter", "Enter", "Down", on: &pane, in: context)
    #expect(requests.isEmpty)
  }

  @Test func placesOffTheDrawingAreAList() {
    let context = Self.context()
    var pane = BodyPane()
    let sites = [BodySite.region(.deep), .region(.diffuse)] + ContextSite.allCases.map(BodySite.context)
    #expect(BodyPane.unplaced == sites)
    press("o", on: &pane, in: context)
    for site in sites {
      let requests = press("Enter", "3", "Enter", "Down", on: &pane, in: context)
      guard case .record(let drafts, _)? = requests.first, case .pain(let pain)? = drafts.first?.entry else {
        Issue.record("nothing recorded for \(site)")
        continue
      }
      #expect(pain.sites == [site])
    }
    press("Esc", on: &pane, in: context)
    #expect(pane.mode == .map)
  }

  @Test func theKneeIsTurnedAndChangedForTheOther() {
    let context = Self.context()
    var pane = BodyPane()
    var views: [KneeView] = []
    for _ in 0..<4 {
      views.append(pane.cursor(in: context).view)
      press("v", on: &pane, in: context)
    }
    #expect(views == KneeView.allCases)
    #expect(pane.cursor(in: context).side == .left)
    press("s", on: &pane, in: context)
    #expect(pane.cursor(in: context).side == .right)
    #expect(drawn(pane, 80, 22, context).text.contains("right knee"))
  }

  @Test func aClickMovesAndASecondOneOpensTheScore() {
    let context = Self.context()
    var pane = BodyPane()
    let rect = Rect(x: 3, y: 2, width: 80, height: 22)
    guard let map = BodyLayout(pane, in: rect, context: context).map else {
      Issue.record("no map")
      return
    }
    let points = (0..<30).flatMap { y in (0..<90).map { Point(x: $0, y: y) } }
    guard let point = points.first(where: { map.hitTest($0)?.region == .tibialTuberosity }) else {
      Issue.record("not on the map")
      return
    }
    let click = MouseEvent(kind: .press, at: point)
    var requests = pane.mouse(click, in: rect, context: context)
    #expect(pane.cursor(in: context).region == .tibialTuberosity)
    #expect(pane.field == nil)
    requests += pane.mouse(click, in: rect, context: context)
    #expect(pane.field != nil)
    #expect(requests.isEmpty)
  }

  @Test func marksAreThoseOfTheKneeThatIsShown() {
    let context = Self.context(Self.someWeek)
    let week = PainMarks(in: context, days: 7)
    #expect(
      week.latest(of: .left) == [
        .peripatellar: 3, .medialJointLine: 4, .patellarTendon: 7, .poplitealFossa: 2,
      ])
    #expect(week.latest(of: .right) == [.gerdy: 9])
    let month = PainMarks(in: context, days: 30)
    #expect(month.worst(of: .left)[.medialJointLine] == 5)
    #expect(month.worst(of: .left)[.gerdy] == 6)
  }

  // MARK: Symptom entry

  @Test func oneKeyAnswersTheSafetyCheckAndNoLevelIsShownBefore() {
    let context = Self.context()
    var pane = BodyPane()
    press("e", on: &pane, in: context)
    #expect(pane.entry?.step == .safety)
    #expect(pane.entry?.shownLevel == nil)
    for level in TriageLevel.allCases {
      #expect(!drawn(pane, 100, 40, context).text.contains(level.plainName))
    }
    press("n", on: &pane, in: context)
    #expect(pane.entry?.isSafetyAnswered == true)
    #expect(pane.entry?.step == .place)
    #expect(pane.entry?.shownLevel != nil)
  }

  @Test func everyQuestionOfTheSafetyCheckFits80x24() {
    let context = Self.context(glyphs: .ascii)
    var pane = BodyPane()
    press("e", on: &pane, in: context)
    let text = drawn(pane, 80, 22, context).text
    for question in SafetyCheck.questions {
      #expect(text.contains(question.text.prefix(24)), "\(question.id)")
      let end = question.text.split(separator: " ").suffix(1).joined()
      #expect(text.contains(end), "\(question.id)")
    }
  }

  @Test(arguments: [Size(width: 80, height: 22), Size(width: 40, height: 10), Size(width: 78, height: 36)])
  func anUrgentAnswerCannotBeMissed(size: Size) {
    let context = Self.context()
    var pane = BodyPane()
    press("e", "Down", "Down", "Space", "Space", on: &pane, in: context)
    #expect(pane.entry?.triage.level ?? .selfCare >= .urgent)
    let buffer = drawn(pane, size.width, size.height, context)
    #expect(buffer.text.hasPrefix(" ! "))
    for x in 0..<size.width { #expect(buffer[x, 0].style.background == .danger) }
    // It stays while other steps are filled in.
    press("n", "Enter", "Enter", on: &pane, in: context)
    #expect(drawn(pane, size.width, size.height, context).text.hasPrefix(" ! "))
  }

  @Test func aYesThatNamesNothingIsNotTakenForANo() {
    let context = Self.context()
    var pane = BodyPane()
    press("e", "Down", "Down", "Space", on: &pane, in: context)
    guard let question = SafetyCheck.question("function") else {
      Issue.record("no such question")
      return
    }
    #expect(pane.entry.map { SafetyCheck.isAnswered(question, in: $0.report) } == false)
    press("n", on: &pane, in: context)
    #expect(pane.entry.flatMap { SafetyCheck.answer(to: question, in: $0.report) } == .dontKnow)
  }

  @Test func stepsAskForEveryKeyAndTheReportIsSavedWhole() {
    let keys = SymptomStep.allCases.flatMap(\.keys)
    #expect(Set(keys) == Set(SymptomReport.Key.allCases))
    #expect(keys.count == Set(keys).count)
    let context = Self.context([(0, .region(.medialJointLine), 4, .left)])
    var pane = BodyPane()
    press("e", "n", "Enter", on: &pane, in: context)
    // Scores and days, then which way it is going.
    press("4", "Down", "6", "Down", "2", "1", "Down", "Down", "Down", "Space", on: &pane, in: context)
    press("Enter", "Space", "Enter", "Enter", "Enter", "Enter", on: &pane, in: context)
    #expect(pane.entry?.step == .swelling)
    press("Down", "Space", "Down", "Space", "w", on: &pane, in: context)
    #expect(pane.entry == nil)
    #expect(pane.mode == .result)
    press("Esc", "e", "n", on: &pane, in: context)
    #expect(pane.entry?.report.regions == [.medialJointLine])
    press("Enter", "4", "Down", "6", "Down", "2", "1", on: &pane, in: context)
    let requests = press("w", on: &pane, in: context)
    let saved = report(requests)
    #expect(saved?.painNow == Score(4))
    #expect(saved?.painWorst == Score(6))
    #expect(saved?.durationDays == 21)
    #expect(saved?.regions == [.medialJointLine])
    #expect(saved?.side == .left)
    #expect(saved?.age == 36)
    #expect(saved.map(SafetyCheck.isAnswered) == true)
    #expect(pane.mode == .result)
  }

  @Test func swellingTakesSeveralAndTheNoteIsText() {
    let context = Self.context()
    var entry = SymptomEntry(SymptomReport())
    entry.go(to: .swelling)
    for swelling in [Swelling.mildGradual, .hotRed] {
      entry.select(Sign(swelling))
      entry.tick()
    }
    #expect(entry.report.swelling == [.mildGradual, .hotRed])
    var pane = BodyPane()
    press("e", "n", on: &pane, in: context)
    for _ in 0..<9 { press("Tab", on: &pane, in: context) }
    #expect(pane.entry?.step == .note)
    press("1", "q", "Space", "w", "Backspace", "n", on: &pane, in: context)
    let isTaken = pane.paste("ew\u{1B}[31m shoes\n", in: context)
    #expect(isTaken)
    let requests = press("Enter", on: &pane, in: context)
    guard case .record(let drafts, let name)? = requests.first else {
      Issue.record("nothing recorded")
      return
    }
    #expect(drafts.first?.note == "1q new[31m shoes ")
    #expect(name == "symptom report")
  }

  @Test func numbersStayInTheirRange() {
    let cases: [(SymptomNumber, String, Character, String)] = [
      (.painNow, "", "7", "7"), (.painNow, "1", "0", "10"), (.painNow, "1", "2", "2"),
      (.painNow, "10", "3", "3"),
      (.painNow, "0", "4", "4"), (.durationDays, "2", "1", "21"), (.age, "12", "1", "1"),
      (.age, "12", "0", "120"),
    ]
    for (number, text, digit, result) in cases {
      #expect(number.typing(digit, after: text) == result, "\(number) \(text)+\(digit)")
    }
  }

  @Test func theEntryWaitsWhileOneLooksAtTheMap() {
    let context = Self.context()
    var pane = BodyPane()
    press("e", "n", "Down", "Space", "Esc", "Esc", on: &pane, in: context)
    #expect(pane.mode == .map)
    #expect(drawn(pane, 80, 22, context).text.contains("A report waits"))
    press("e", on: &pane, in: context)
    #expect(pane.entry?.report.regions == [.retropatellar])
  }

  @Test func theLastReportIsCorrectedUnderItsName() {
    var context = Self.context()
    var pane = BodyPane()
    #expect(pane.reasonDisabled(.correctReport, in: context) == "There is no symptom report yet.")
    var report = SymptomReport()
    report.mechanical = [.lockedNow]
    context.journal.apply(
      Record(id: "r", at: Self.moment(daysAgo: 1), note: "on the stairs", entry: .report(report)))
    #expect(pane.reasonDisabled(.correctReport, in: context) == nil)
    press("E", on: &pane, in: context)
    #expect(pane.entry?.report == report)
    // The question about what the leg cannot do is open; taking the tick away takes the answer back.
    press("Down", "Down", "Space", on: &pane, in: context)
    let requests = press("n", "w", on: &pane, in: context)
    guard case .record(let drafts, _)? = requests.last, let draft = drafts.first else {
      Issue.record("nothing recorded")
      return
    }
    #expect(draft.id == "r")
    #expect(draft.at == Self.moment(daysAgo: 1))
    #expect(draft.note == "on the stairs")
    #expect(self.report(requests)?.mechanical == [])
  }

  @Test func theLastStepSaysWhatToDo() {
    let context = Self.context()
    var pane = BodyPane()
    press("e", "n", on: &pane, in: context)
    for _ in 0..<9 { press("Tab", on: &pane, in: context) }
    let text = drawn(pane, 100, 40, context).text
    guard let advice = pane.entry?.triage.advice else {
      Issue.record("no entry")
      return
    }
    #expect(text.contains(advice.summary.prefix(40)))
    #expect(text.contains("Go the same day if"))
  }

  // MARK: The screen

  @Test(arguments: [
    (80, 22, GlyphLevel.braille), (78, 36, .braille), (80, 22, .ascii), (80, 22, .block), (40, 10, .braille),
    (40, 10, .ascii),
  ])
  func goldenScreens(width: Int, height: Int, glyphs: GlyphLevel) {
    let context = Self.context(Self.someWeek, glyphs: glyphs)
    let name = "\(width)x\(height)-\(glyphs.rawValue)"
    var pane = BodyPane()
    press("Left", "Down", on: &pane, in: context)
    Golden.check(drawn(pane, width, height, context).text, "body-map-\(name)")
    press("Enter", "5", on: &pane, in: context)
    Golden.check(drawn(pane, width, height, context).text, "body-score-\(name)")
    press("Esc", "e", on: &pane, in: context)
    Golden.check(drawn(pane, width, height, context).text, "body-safety-\(name)")
    press("Down", "Space", "Space", on: &pane, in: context)
    Golden.check(drawn(pane, width, height, context).text, "body-emergency-\(name)")
    press("n", on: &pane, in: context)
    Golden.check(drawn(pane, width, height, context).text, "body-where-\(name)")
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func randomKeysAndClicksNeverTrap(seed: UInt64) {
    let context = Self.context(Self.someWeek)
    let keys = [
      "Up", "Down", "Left", "Right", "Enter", "Esc", "Space", "Tab", "Shift-Tab", "Backspace", "PageUp",
      "PageDown",
      "Home", "End", "v", "s", "o", "e", "E", "m", "n", "d", "w", "j", "0", "1", "7", "é", "r", "a", "y", "[",
      "]",
    ]
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var pane = BodyPane()
    for step in 0..<600 {
      let size = Size(width: 1 + random(120), height: 1 + random(40))
      if random(6) == 0 {
        let at = Point(x: random(size.width), y: random(size.height))
        let kinds: [MouseEvent.Kind] = [.press, .press, .wheelUp, .wheelDown, .release]
        _ = pane.mouse(
          MouseEvent(kind: kinds[random(kinds.count)], at: at), in: Rect(size), context: context)
      } else {
        press(keys[random(keys.count)], on: &pane, in: context)
      }
      #expect(KneeDrawing.of(pane.cursor(in: context).view).regions.contains(pane.cursor(in: context).region))
      if step % 8 == 0 { _ = drawn(pane, size.width, size.height, context) }
    }
  }

  @Test(arguments: GlyphLevel.allCases)
  func anySizeDrawsInside(glyphs: GlyphLevel) {
    let context = Self.context(Self.someWeek, glyphs: glyphs)
    var panes: [BodyPane] = []
    for keys in [
      ["Left"], ["o", "Enter"], ["e"], ["e", "Down", "Space", "Space"], ["e", "n"], ["Enter", "4"],
      ["e", "n", "Space", "r"], ["e", "n", "Space", "a"],
    ] {
      var pane = BodyPane()
      for key in keys { press(key, on: &pane, in: context) }
      panes.append(pane)
    }
    for (width, height) in [
      (1, 1), (2, 9), (9, 2), (3, 40), (20, 6), (22, 12), (36, 9), (40, 10), (57, 60), (61, 18), (80, 22),
      (99, 30),
      (160, 12), (176, 46), (300, 100), (300, 1), (1, 100),
    ] {
      for pane in panes {
        var buffer = Buffer(Size(width: width + 2, height: height + 2))
        let rect = Rect(x: 1, y: 1, width: width, height: height)
        buffer.clipped(to: rect) { pane.draw(into: &$0, in: rect, focused: true, context: context) }
        for x in 0..<(width + 2) { #expect(buffer[x, 0] == Cell() && buffer[x, height + 1] == Cell()) }
        for y in 0..<(height + 2) { #expect(buffer[0, y] == Cell() && buffer[width + 1, y] == Cell()) }
        if glyphs == .ascii { #expect(buffer.text.utf8.allSatisfy { $0 < 0x7F }, "\(width)x\(height)") }
      }
    }
  }
}
