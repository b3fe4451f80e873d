import Testing

@testable import KneeDomain

@Suite struct ProgramCourseTests {
  static let first = Day(year: 2026, month: 2, day: 27)

  @Test func phasesAndFlaresAreStretches() {
    var course = ProgramCourse()
    for (index, phase) in [Phase.settle, .settle, .build, .build, .build, .build, .settle].enumerated() {
      course.add(Self.first.adding(days: index), phase: phase, isFlare: [2, 3, 5].contains(index))
    }
    #expect(course.steps.map(\.phase) == [.settle, .build, .settle])
    #expect(course.steps.map(\.day.iso) == ["2026-02-27", "2026-03-01", "2026-03-05"])
    #expect(course.flares.map(\.start.iso) == ["2026-03-01", "2026-03-04"])
    #expect(course.flares.map(\.end.iso) == ["2026-03-02", "2026-03-04"])
  }
}
