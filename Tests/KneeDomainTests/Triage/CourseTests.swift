import Testing

@testable import KneeDomain

@Suite struct CourseTests {
  static let today = Day(year: 2026, month: 11, day: 21)

  /// Reports as days ago and a line, check-ins as days ago and the worst pain.
  private func fired(_ reports: [(Int, String)], _ checkIns: [(Int, Int)] = []) -> [String] {
    Course(
      reports: reports.map { .init(day: Self.today.adding(days: -$0.0), report: report($0.1)) },
      checkIns: checkIns.map { .init(day: Self.today.adding(days: -$0.0), worst: score($0.1)) }
    ).findings(on: Self.today).map(\.id)
  }

  @Test(
    arguments: [
      ([(100, "onset:traumatic trauma:landing"), (2, "onset:traumatic trauma:landing")], ["R3"]),
      ([(100, "onset:flare"), (2, "onset:flare")], ["R3"]),
      ([(14, "onset:flare"), (0, "onset:flare")], ["R3"]),
      ([(13, "onset:flare"), (0, "onset:flare")], []),
      ([(20, "onset:flare"), (0, "onset:flare days:20")], []),
      ([(190, "onset:flare"), (2, "onset:flare")], []),
      ([(100, "onset:gradual"), (2, "onset:gradual")], []),
      ([(100, "onset:flare")], []),
      ([(9, "trend:worse"), (1, "trend:worse")], ["R6"]),
      ([(9, "trend:worse"), (5, "trend:same"), (1, "trend:worse")], []),
      ([(30, "trend:worse"), (1, "trend:worse")], []),
    ] as [([(Int, String)], [String])])
  func reports(told: [(Int, String)], expected: [String]) {
    #expect(fired(told) == expected)
  }

  @Test(
    arguments: [
      ([(6, 2), (5, 2), (4, 3), (3, 2), (1, 5), (0, 4)], ["R6"]),
      ([(6, 2), (5, 2), (4, 3), (3, 2), (1, 5), (0, 3)], []),
      ([(1, 5), (0, 5)], []),
      ([(6, 2), (5, 2), (4, 2), (3, 6)], []),
    ] as [([(Int, Int)], [String])])
  func checkIns(told: [(Int, Int)], expected: [String]) {
    #expect(fired([], told) == expected)
  }

  @Test(
    arguments: [
      (3, [(3, 4), (1, 4), (0, 4)], ["R2"]),
      (7, [(7, 4), (3, 5), (0, 5)], ["R2"]),
      (3, [(3, 4), (1, 4), (0, 3)], []),
      (3, [(3, 4), (0, 4)], []),
      (3, [(3, 0), (1, 0), (0, 0)], []),
      (8, [(8, 4), (1, 4), (0, 4)], []),
      (2, [(2, 4), (1, 4), (0, 4)], []),
    ] as [(Int, [(Int, Int)], [String])])
  func painThatDoesNotFall(report: Int, checkIns: [(Int, Int)], expected: [String]) {
    #expect(fired([(report, "onset:gradual")], checkIns) == expected)
  }

  @Test func whatComesLaterIsLeftOut() {
    let course = Course(
      reports: [
        .init(day: Self.today.adding(days: -30), report: report("onset:flare")),
        .init(day: Self.today, report: report("onset:flare")),
      ], checkIns: [])
    #expect(course.findings(on: Self.today).map(\.level) == [.routine])
    #expect(course.findings(on: Self.today.adding(days: -1)).isEmpty)
  }
}
