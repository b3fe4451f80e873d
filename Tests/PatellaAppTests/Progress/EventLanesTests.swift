import KneeDomain
import Testing

@testable import PatellaApp

@Suite struct EventLanesTests {
  static let first = Day(year: 2026, month: 11, day: 2)

  static var history: PainHistory {
    var history = PainHistory()
    for (index, kinds) in [
      [DayEvent.Kind.run, .exercise], [.session], [], [.note], [.activity], [.shoe, .plan],
    ]
    .enumerated() {
      let day = first.adding(days: index)
      if index != 2 { history.add(PainPoint(day: day, side: .left, score: ProgressSample.score(3))) }
      for kind in kinds { history.add(DayEvent(day: day, kind: kind)) }
    }
    return history
  }

  static var course: ProgramCourse {
    var course = ProgramCourse()
    for (index, isFlare) in [false, false, true, true, false, false].enumerated() {
      course.add(first.adding(days: index), phase: index < 1 ? .settle : .build, isFlare: isFlare)
    }
    return course
  }

  static func signs(_ rows: Int) -> [String] {
    let timeline = Timeline(first: first, last: first.adding(days: 5), positions: 6)
    let lanes = EventLanes(data: PlotData(history: history, timeline: timeline), course: course)
    return lanes.lanes(rows).map { lane in "\(lane.name) " + String(lane.signs.map { $0 ?? " " }) }
  }

  @Test func eachSortHasARowWhereThereAreRows() {
    #expect(EventLanes.wanted(Self.history, Self.course) == 4)
    #expect(Self.signs(4) == ["runs r     ", "exercise ee -a-", "plan 12f~ s", "notes    *  "])
    #expect(Self.signs(9) == Self.signs(4))
  }

  @Test func fewerRowsShowTheWeightiest() {
    #expect(Self.signs(3) == ["runs r     ", "exercise ee -a-", "events 12f~ s"])
    #expect(Self.signs(2) == ["training re -a-", "events 12f~ s"])
    #expect(Self.signs(1) == ["events 12f~as"])
    #expect(Self.signs(0).isEmpty)
  }
}
