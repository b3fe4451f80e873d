import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ProgressTicksTests {
  struct Case: Sendable {
    var first: String
    var last: String
    var columns: Int
    var labels: [String]
  }

  @Test(arguments: [
    // One day.
    Case(first: "2026-11-21", last: "2026-11-21", columns: 60, labels: ["Sat 21 Nov 2026"]),
    Case(first: "2026-11-21", last: "2026-11-21", columns: 12, labels: ["Sat 21 Nov"]),
    Case(first: "2026-11-21", last: "2026-11-21", columns: 2, labels: ["21"]),
    Case(first: "2026-11-21", last: "2026-11-21", columns: 1, labels: []),
    // Around a leap day, and around a February without one.
    Case(
      first: "2028-02-26", last: "2028-03-03", columns: 120,
      labels: ["Sat 26 Feb 2028", "Sun 27", "Mon 28", "Tue 29", "Wed 1 Mar", "Thu 2", "Fri 3"]),
    Case(
      first: "2027-02-26", last: "2027-03-03", columns: 120,
      labels: ["Fri 26 Feb 2027", "Sat 27", "Sun 28", "Mon 1 Mar", "Tue 2", "Wed 3"]),
    // Over the end of a year, by week and by month.
    Case(
      first: "2026-12-10", last: "2027-01-20", columns: 70,
      labels: ["14 Dec 2026", "21 Dec", "28 Dec", "4 Jan 2027", "11 Jan", "18 Jan"]),
    Case(
      first: "2026-10-20", last: "2027-03-20", columns: 40,
      labels: ["Nov 2026", "Dec", "Jan 2027", "Feb", "Mar"]),
    // Over the nights on which the clocks change: days are days.
    Case(
      first: "2026-03-27", last: "2026-03-31", columns: 80,
      labels: ["Fri 27 Mar 2026", "Sat 28", "Sun 29", "Mon 30", "Tue 31"]),
    Case(
      first: "2026-10-23", last: "2026-10-27", columns: 80,
      labels: ["Fri 23 Oct 2026", "Sat 24", "Sun 25", "Mon 26", "Tue 27"]),
    // Ten years.
    Case(
      first: "2016-11-22", last: "2026-11-21", columns: 70,
      labels: ["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]),
    Case(
      first: "2016-11-22", last: "2026-11-21", columns: 30, labels: ["2018", "2020", "2022", "2024", "2026"]),
  ])
  func labels(_ test: Case) throws {
    let first = try #require(Day(iso: test.first))
    let last = try #require(Day(iso: test.last))
    let timeline = Timeline(first: first, last: last, positions: test.columns)
    #expect(CalendarTicks.of(timeline, columns: test.columns).ticks.compactMap(\.label) == test.labels)
  }

  @Test func leadTakesTheYearOutOfTheFirstLabel() throws {
    let last = ProgressSample.today
    let days = Timeline(first: last.adding(days: -13), last: last, positions: 65)
    let byDay = CalendarTicks.of(days, columns: 65, hasLead: true)
    #expect(byDay.lead == "Nov 2026")
    #expect(byDay.ticks.compactMap(\.label).first == "Mon 9")
    let weeks = Timeline(first: last.adding(days: -41), last: last, positions: 65)
    let byWeek = CalendarTicks.of(weeks, columns: 65, hasLead: true)
    #expect(byWeek.lead == "2026")
    #expect(byWeek.ticks.compactMap(\.label).first == "12 Oct")
  }

  @Test func labelsNeverTouchAtAnyWidth() {
    for days in [1, 2, 7, 14, 42, 183, 365, 731, 3653, 40_000] {
      let first = ProgressSample.today.adding(days: 1 - days)
      for columns in 1...300 {
        for positions in [columns, 2 * columns] {
          let timeline = Timeline(first: first, last: ProgressSample.today, positions: positions)
          let scale = SlotScale(slots: timeline.slots, columns: columns)
          for hasLead in [false, true] {
            let ticks = CalendarTicks.of(timeline, columns: columns, hasLead: hasLead).ticks
            guard let placed = AxisLabels.place(ticks, on: scale) else {
              Issue.record("labels touch: \(days) days, \(columns) columns")
              continue
            }
            let ends = placed.map { $0.column + TextWidth.of($0.text) }
            #expect(placed.allSatisfy { $0.column >= 0 } && ends.allSatisfy { $0 <= columns })
            #expect(ticks.allSatisfy { (0..<timeline.slots).contains($0.slot) })
          }
        }
      }
    }
  }
}
