import KneeDomain
import KneeStore
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

@Suite struct SymptomEntryTests {
  @Test func oneKeyAnswersTheSafetyCheckAndNoLevelIsShownBefore() {
    let context = BodyBench.context()
    var pane = BodyPane()
    BodyBench.press("e", on: &pane, in: context)
    #expect(pane.entry?.step == .safety)
    #expect(pane.entry?.shownLevel == nil)
    for level in TriageLevel.allCases {
      #expect(!BodyBench.drawn(pane, 100, 40, context).text.contains(level.plainName))
    }
    BodyBench.press("n", on: &pane, in: context)
    #expect(pane.entry?.isSafetyAnswered == true)
    #expect(pane.entry?.step == .place)
    #expect(pane.entry?.shownLevel != nil)
  }

  @Test func everyQuestionOfTheSafetyCheckFits80x24() {
    let context = BodyBench.context(glyphs: .ascii)
    var pane = BodyPane()
    BodyBench.press("e", on: &pane, in: context)
    let text = BodyBench.drawn(pane, 80, 22, context).text
    for question in SafetyCheck.questions {
      #expect(text.contains(question.text.prefix(24)), "\(question.id)")
      let end = question.text.split(separator: " ").suffix(1).joined()
      #expect(text.contains(end), "\(question.id)")
    }
  }

  @Test(arguments: [Size(width: 80, height: 22), Size(width: 40, height: 10), Size(width: 78, height: 36)])
  func anUrgentAnswerCannotBeMissed(size: Size) {
    let context = BodyBench.context()
    var pane = BodyPane()
    BodyBench.press("e", "Down", "Down", "Space", "Space", on: &pane, in: context)
    #expect(pane.entry?.triage.level ?? .selfCare >= .urgent)
    let buffer = BodyBench.drawn(pane, size.width, size.height, context)
    #expect(buffer.text.hasPrefix(" ! "))
    for x in 0..<size.width { #expect(buffer[x, 0].style.background == .danger) }
    // It stays while other steps are filled in.
    BodyBench.press("n", "Enter", "Enter", on: &pane, in: context)
    #expect(BodyBench.drawn(pane, size.width, size.height, context).text.hasPrefix(" ! "))
  }

  @Test func aYesThatNamesNothingIsNotTakenForANo() {
    let context = BodyBench.context()
    var pane = BodyPane()
    BodyBench.press("e", "Down", "Down", "Space", on: &pane, in: context)
    guard let question = SafetyCheck.question("function") else {
      Issue.record("no such question")
      return
    }
    #expect(pane.entry.map { SafetyCheck.isAnswered(question, in: $0.report) } == false)
    BodyBench.press("n", on: &pane, in: context)
    #expect(pane.entry.flatMap { SafetyCheck.answer(to: question, in: $0.report) } == .dontKnow)
  }

  @Test func stepsAskForEveryKeyAndTheReportIsSavedWhole() {
    let keys = SymptomStep.allCases.flatMap(\.keys)
    #expect(Set(keys) == Set(SymptomReport.Key.allCases))
    #expect(keys.count == Set(keys).count)
    let context = BodyBench.context([(0, .region(.medialJointLine), 4, .left)])
    var pane = BodyPane()
    BodyBench.press("e", "n", "Enter", on: &pane, in: context)
    // Scores and days, then which way it is going.
    BodyBench.press(
      "4", "Down", "6", "Down", "2", "1", "Down", "Down", "Down", "Space", on: &pane, in: context)
    BodyBench.press("Enter", "Space", "Enter", "Enter", "Enter", "Enter", on: &pane, in: context)
    #expect(pane.entry?.step == .swelling)
    BodyBench.press("Down", "Space", "Down", "Space", "w", on: &pane, in: context)
    #expect(pane.entry == nil)
    #expect(pane.mode == .result)
    BodyBench.press("Esc", "e", "n", on: &pane, in: context)
    #expect(pane.entry?.report.regions == [.medialJointLine])
    BodyBench.press("Enter", "4", "Down", "6", "Down", "2", "1", on: &pane, in: context)
    let requests = BodyBench.press("w", on: &pane, in: context)
    let saved = BodyBench.report(requests)
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
    let context = BodyBench.context()
    var entry = SymptomEntry(SymptomReport())
    entry.go(to: .swelling)
    for swelling in [Swelling.mildGradual, .hotRed] {
      entry.select(Sign(swelling))
      entry.tick()
    }
    #expect(entry.report.swelling == [.mildGradual, .hotRed])
    var pane = BodyPane()
    BodyBench.press("e", "n", on: &pane, in: context)
    for _ in 0..<9 { BodyBench.press("Tab", on: &pane, in: context) }
    #expect(pane.entry?.step == .note)
    BodyBench.press("1", "q", "Space", "w", "Backspace", "n", on: &pane, in: context)
    let isTaken = pane.paste("ew\u{1B}[31m shoes\n", in: context)
    #expect(isTaken)
    let requests = BodyBench.press("Enter", on: &pane, in: context)
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
    let context = BodyBench.context()
    var pane = BodyPane()
    BodyBench.press("e", "n", "Down", "Space", "Esc", "Esc", on: &pane, in: context)
    #expect(pane.mode == .map)
    #expect(BodyBench.drawn(pane, 80, 22, context).text.contains("A report waits"))
    BodyBench.press("e", on: &pane, in: context)
    #expect(pane.entry?.report.regions == [.retropatellar])
  }

  @Test func theLastReportIsCorrectedUnderItsName() {
    var context = BodyBench.context()
    var pane = BodyPane()
    #expect(pane.reasonDisabled(.correctReport, in: context) == "There is no symptom report yet.")
    var report = SymptomReport()
    report.mechanical = [.lockedNow]
    context.journal.apply(
      Record(id: "r", at: BodyBench.moment(daysAgo: 1), note: "on the stairs", entry: .report(report)))
    #expect(pane.reasonDisabled(.correctReport, in: context) == nil)
    BodyBench.press("E", on: &pane, in: context)
    #expect(pane.entry?.report == report)
    // The question about what the leg cannot do is open; taking the tick away takes the answer back.
    BodyBench.press("Down", "Down", "Space", on: &pane, in: context)
    let requests = BodyBench.press("n", "w", on: &pane, in: context)
    guard case .record(let drafts, _)? = requests.last, let draft = drafts.first else {
      Issue.record("nothing recorded")
      return
    }
    #expect(draft.id == "r")
    #expect(draft.at == BodyBench.moment(daysAgo: 1))
    #expect(draft.note == "on the stairs")
    #expect(BodyBench.report(requests)?.mechanical == [])
  }

  @Test func theLastStepSaysWhatToDo() {
    let context = BodyBench.context()
    var pane = BodyPane()
    BodyBench.press("e", "n", on: &pane, in: context)
    for _ in 0..<9 { BodyBench.press("Tab", on: &pane, in: context) }
    let text = BodyBench.drawn(pane, 100, 40, context).text
    guard let advice = pane.entry?.triage.advice else {
      Issue.record("no entry")
      return
    }
    #expect(text.contains(advice.summary.prefix(40)))
    #expect(text.contains("Go the same day if"))
  }
}
