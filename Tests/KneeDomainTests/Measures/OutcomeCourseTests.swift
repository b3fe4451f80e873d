import Testing

@testable import KneeDomain

struct OutcomeCourseTests {
  private static let day = Day(year: 2026, month: 3, day: 2)

  private func scores(_ scores: [(String, Double, String?)]) -> [(day: Day, score: OutcomeScore)] {
    scores.enumerated().map { index, score in
      (Self.day.adding(days: 7 * index), OutcomeScore(measure: score.0, total: score.1, item: score.2))
    }
  }

  @Test func scalesAndActivitiesAreKeptApart() {
    let courses = OutcomeCourse.all(
      of: scores([
        ("psfs", 3, "stairs"), ("akps", 60, nil), ("psfs", 5, "squat"), ("psfs", 6, "stairs"),
        ("akps", 72, nil),
        ("nothing", 1, nil),
      ]))
    #expect(courses.map(\.measure.id) == ["psfs", "psfs", "akps"])
    #expect(courses.map(\.item) == ["stairs", "squat", nil])
    #expect(courses.map { $0.values.map(\.total) } == [[3, 6], [5], [60, 72]])
    #expect(courses[0].change.map { [$0.before, $0.after] } == [3, 6])
    #expect(courses[1].change == nil)
  }

  @Test func theMeanIsOfActivitiesScoredTwice() throws {
    let measure = try #require(OutcomeMeasure.measure("psfs"))
    let two = scores([
      ("psfs", 3, "a"), ("psfs", 5, "b"), ("psfs", 9, "c"), ("psfs", 6, "a"), ("psfs", 6, "b"),
    ])
    let mean = try #require(OutcomeCourse.mean(of: measure, in: OutcomeCourse.all(of: two)))
    #expect([Double(mean.count), mean.before, mean.after] == [2, 4, 6])
    #expect(OutcomeCourse.mean(of: measure, in: OutcomeCourse.all(of: Array(two.prefix(4)))) == nil)
  }

  @Test func aScaleThatIsAChangeBeganAtZero() throws {
    let course = try #require(OutcomeCourse.all(of: scores([("groc", 4, nil)])).first)
    #expect(course.change.map { [$0.before, $0.after] } == [0, 4])
    #expect(OutcomeMeasure.all.filter(\.isChange).map(\.id) == ["groc"])
  }

  @Test(arguments: [
    ("akps", 60.0, 10.0), ("nprs", 8, 2), ("nprs", 5, 1.5), ("nprs", 1, 1), ("koos_pf", 40, 16.4),
  ])
  func whatCounts(_ id: String, _ before: Double, _ change: Double) throws {
    let measure = try #require(OutcomeMeasure.measure(id))
    #expect(abs((measure.importantChange(from: before) ?? 0) - change) < 1e-9)
  }
}
