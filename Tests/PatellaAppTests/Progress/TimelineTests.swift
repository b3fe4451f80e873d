import KneeDomain
import Testing

@testable import PatellaApp

@Suite struct ProgressTimelineTests {
  @Test(arguments: [
    (14, 14, Timeline.Bucket.day, 14), (14, 13, .week, 3), (42, 31, .week, 7), (184, 65, .week, 27),
    (731, 65, .month, 25), (3653, 65, .quarter, 41), (3653, 30, .years(1), 11), (3653, 1, .years(50), 1),
  ])
  func bucket(days: Int, positions: Int, bucket: Timeline.Bucket, slots: Int) {
    let last = ProgressSample.today
    let timeline = Timeline(first: last.adding(days: 1 - days), last: last, positions: positions)
    #expect(timeline.bucket == bucket)
    #expect(timeline.slots == slots)
  }

  @Test func slotsCoverEachDayOnce() {
    for days in [1, 5, 59, 366, 4000] {
      for positions in [1, 2, 10, 70, 200] {
        let first = ProgressSample.today.adding(days: 1 - days)
        let timeline = Timeline(first: first, last: ProgressSample.today, positions: positions)
        #expect(timeline.slots <= positions)
        var next = first
        for slot in 0..<timeline.slots {
          let range = timeline.days(of: slot)
          #expect(range.lowerBound == next)
          #expect(timeline.slot(of: range.lowerBound) == slot && timeline.slot(of: range.upperBound) == slot)
          next = range.upperBound.adding(days: 1)
        }
        #expect(next == ProgressSample.today.adding(days: 1))
      }
    }
  }

  @Test(arguments: [
    ("14d", "2026-11-08"), ("6w", "2026-10-11"), ("6m", "2026-05-22"), ("2y", "2024-11-22"),
    ("1d", "2026-11-21"),
    ("1m", "2026-10-22"), ("all", "2020-02-29"),
  ])
  func rangeBegins(token: String, first: String) throws {
    let range = try #require(ChartRange(token: token))
    #expect(range.token == token)
    let earliest = try #require(Day(iso: "2020-02-29"))
    #expect(range.firstDay(endingAt: ProgressSample.today, earliest: earliest).iso == first)
  }

  @Test func monthsEndWhereTheMonthIsShorter() throws {
    let range = try #require(ChartRange(token: "1m"))
    let last = try #require(Day(iso: "2026-03-31"))
    #expect(range.firstDay(endingAt: last, earliest: nil).iso == "2026-03-01")
    let year = try #require(ChartRange(token: "1y"))
    let leap = try #require(Day(iso: "2028-02-29"))
    #expect(year.firstDay(endingAt: leap, earliest: nil).iso == "2027-03-01")
  }

  @Test(arguments: ["", "w", "6", "0d", "-1d", "6 w", "6W", "12345d", "allx", "６w"])
  func refusesOtherWords(token: String) {
    #expect(ChartRange(token: token) == nil)
  }
}
