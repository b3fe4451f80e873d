import KneeDomain
import Testing

@testable import KneeGuide

@Suite struct ExerciseTests {
  /// The guide knows the exercises of the library, all of them and no others.
  @Test func theGuideAndTheLibraryAgree() {
    #expect(ExerciseID.allCases.map(\.rawValue).sorted() == ExerciseLibrary.all.map(\.id).sorted())
  }

  @Test(arguments: ExerciseID.allCases)
  func anExerciseSaysWhatOneNeeds(id: ExerciseID) throws {
    let exercise = try #require(id.exercise)
    let topic = Guide.topic(.exercise(id))
    let headings = topic.sections.map(\.heading)
    #expect(headings.starts(with: ["How to do it", "How much", "What goes wrong", "Easier and harder"]))
    #expect(headings.contains("When to leave it") == (exercise.avoid != nil))
    #expect(headings.last == "Used for")
    for variation in exercise.easier + exercise.harder {
      guard case .exercise(let other) = variation else { continue }
      #expect(topic.links.contains { $0.slug == other }, "no link to \(other)")
    }
  }

  /// What a plan asks for can be read, and reading it leads back to the plan.
  @Test(arguments: Condition.allCases)
  func aPlanAndItsExercisesLeadToEachOther(condition: Condition) {
    guard case .phases(let settle, let build, let back, _) = condition.article.plan else { return }
    for exercise in settle + build + back {
      #expect(Guide.topic(.condition(condition)).links.contains(.exercise(exercise)))
      #expect(Guide.topic(.exercise(exercise)).links.contains(.condition(condition)))
    }
  }
}
