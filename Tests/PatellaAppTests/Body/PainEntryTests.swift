import KneeDomain
import KneeStore
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

@Suite struct PainEntryTests {
  @Test func fiveKeysLogPainAtTheInnerJointLineOfTheLeftKnee() {
    let context = BodyBench.context()
    var pane = BodyPane()
    let requests = BodyBench.press("Left", "Down", "Enter", "4", "Enter", on: &pane, in: context)
    guard let four = Score(4) else { return }
    let pain = PainEntry(side: .left, sites: [.region(.medialJointLine)], pain: four)
    #expect(
      requests == [.record([Draft(at: BodyBench.now, entry: .pain(pain))], name: "pain 4, inner joint line")])
    #expect(pane.field == nil)
  }

  @Test func digitsAreTheTextOfTheFieldAndNothingIsRecordedWithoutEnter() {
    let context = BodyBench.context()
    var pane = BodyPane()
    #expect(pane.prompt(in: context) == nil)
    var requests = BodyBench.press("Enter", "1", "0", on: &pane, in: context)
    #expect(pane.prompt(in: context) == "0–10 score · Enter save · Esc cancel")
    #expect(BodyBench.drawn(pane, 80, 22, context).text.contains("pain 0–10 [10]"))
    requests += BodyBench.press("Esc", on: &pane, in: context)
    #expect(pane.field == nil)
    requests += BodyBench.press("Enter", "Enter", "Down", on: &pane, in: context)
    #expect(requests.isEmpty)
  }

  @Test func placesOffTheDrawingAreAList() {
    let context = BodyBench.context()
    var pane = BodyPane()
    let sites = [BodySite.region(.deep), .region(.diffuse)] + ContextSite.allCases.map(BodySite.context)
    #expect(BodyPane.unplaced == sites)
    BodyBench.press("o", on: &pane, in: context)
    for site in sites {
      let requests = BodyBench.press("Enter", "3", "Enter", "Down", on: &pane, in: context)
      guard case .record(let drafts, _)? = requests.first, case .pain(let pain)? = drafts.first?.entry else {
        Issue.record("nothing recorded for \(site)")
        continue
      }
      #expect(pain.sites == [site])
    }
    BodyBench.press("Esc", on: &pane, in: context)
    #expect(pane.mode == .map)
  }

  @Test func theKneeIsTurnedAndChangedForTheOther() {
    let context = BodyBench.context()
    var pane = BodyPane()
    var views: [KneeView] = []
    for _ in 0..<4 {
      views.append(pane.cursor(in: context).view)
      BodyBench.press("v", on: &pane, in: context)
    }
    #expect(views == KneeView.allCases)
    #expect(pane.cursor(in: context).side == .left)
    BodyBench.press("s", on: &pane, in: context)
    #expect(pane.cursor(in: context).side == .right)
    #expect(BodyBench.drawn(pane, 80, 22, context).text.contains("right knee"))
  }

  @Test func aClickMovesAndASecondOneOpensTheScore() {
    let context = BodyBench.context()
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
    let context = BodyBench.context(BodyBench.someWeek)
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
}
