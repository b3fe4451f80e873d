import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ProgressDataTests {
  let monday = Day(year: 2026, month: 11, day: 16)

  func history(_ scores: [(Int, Side?, Int)]) -> PainHistory {
    var history = PainHistory()
    for (offset, side, score) in scores {
      history.add(PainPoint(day: monday.adding(days: offset), side: side, score: ProgressSample.score(score)))
    }
    return history
  }

  @Test func aDayShowsItsWorstAndItsRange() {
    let history = history([(1, .left, 2), (1, .left, 5), (1, .both, 3)])
    let data = PlotData(
      history: history, timeline: Timeline(first: monday, last: monday.adding(days: 6), positions: 7))
    #expect(data.values(.left) == [nil, PlotValue(low: 2, mark: 5, high: 5), nil, nil, nil, nil, nil])
    #expect(data.values(.right)[1] == PlotValue(low: 3, mark: 3, high: 3))
    #expect(history.knees == [.left, .right])
  }

  @Test func aWeekShowsMedianAndWorstOfItsDays() {
    let history = history([
      (0, .left, 1), (1, .left, 2), (2, .left, 2), (2, .left, 9), (3, .left, 4), (7, .left, 3),
    ])
    let timeline = Timeline(first: monday, last: monday.adding(days: 13), positions: 2)
    let data = PlotData(history: history, timeline: timeline)
    // Worst of each day: 1, 2, 9, 4; not the entries 1, 2, 2, 9, 4.
    #expect(data.values(.left) == [PlotValue(low: 3, mark: 3, high: 9), PlotValue(low: 3, mark: 3, high: 3)])
  }

  @Test func theRunningMedianNeedsThreeDays() {
    let history = history([(0, .left, 1), (1, .left, 5), (2, .right, 3), (9, .left, 2)])
    let timeline = Timeline(first: monday, last: monday.adding(days: 9), positions: 10)
    let median = PlotData(history: history, timeline: timeline).weekMedian()
    #expect(median == [nil, nil, 3, 3, 3, 3, 3, nil, nil, nil])
  }

  @Test func entriesMayComeInAnyOrder() {
    let scores: [(Int, Side?, Int)] = [
      (0, .left, 1), (5, nil, 2), (-30, .right, 3), (2, .both, 4), (0, .left, 7),
    ]
    #expect(history(scores) == history(scores.reversed()))
    let days = history(scores)
    #expect(days.day(before: monday) == monday.adding(days: -30))
    #expect(days.day(after: monday) == monday.adding(days: 2))
    #expect(days.day(after: monday.adding(days: 5)) == nil)
    #expect(days[monday]?.left == ScoreSpan(low: 1, high: 7))
    #expect(days[monday.adding(days: 1)] == nil)
  }

  @Test func readOutSaysWhatThereIs() {
    var history = history([(1, .left, 2), (1, .left, 5), (2, .right, 0)])
    history.add(DayEvent(day: monday.adding(days: 1), kind: .run))
    history.add(DayEvent(day: monday.adding(days: 1), kind: .exercise))
    history.add(DayEvent(day: monday.adding(days: 1), kind: .exercise))
    let days = ReadOut(
      history: history, timeline: Timeline(first: monday, last: monday.adding(days: 6), positions: 7),
      isASCII: true)
    #expect(
      days.dayWords(monday.adding(days: 1))
        == "Tue 17 Nov 2026: left 5 (from 2), right no entry; run, 2 exercises")
    #expect(days.dayWords(monday) == "Mon 16 Nov 2026: left no entry, right no entry")
    let week = ReadOut(
      history: history, timeline: Timeline(first: monday, last: monday.adding(days: 6), positions: 1),
      isASCII: true)
    #expect(
      week.slotWords(0)
        == "16-22 Nov 2026: left median 5, worst 5 (Tue 17 Nov), right median 0, worst 0 (Wed 18 Nov); "
        + "2 of 7 days logged; run, 2 exercises")
  }
}
