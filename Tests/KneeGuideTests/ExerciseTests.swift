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
    #expect(exercise.id == id.rawValue)
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

  /// A ladder of exercises has a bottom and a top, and every rung leads to the others.
  @Test(arguments: ExerciseLibrary.chains.map(\.name))
  func aChainHasTwoEnds(name: String) throws {
    let chain = try #require(ExerciseLibrary.chains.first { $0.name == name })
    let steps = try chain.steps.map { try #require(ExerciseID(rawValue: $0), "\($0) is no exercise") }
    #expect(steps.count >= 2 && Set(steps).count == steps.count)
    for step in steps {
      let links = Guide.topic(.exercise(step)).links
      for other in steps where other != step {
        #expect(links.contains(.exercise(other)), "\(step.rawValue) does not lead to \(other.rawValue)")
      }
    }
  }

  /// Every way there is to make an exercise easier or harder ends somewhere: no exercise is its own neighbor.
  @Test(arguments: ExerciseID.allCases)
  func neighborsAreOthers(id: ExerciseID) throws {
    let exercise = try #require(id.exercise)
    for variation in exercise.easier + exercise.harder {
      #expect(variation != .exercise(id.rawValue))
      #expect(!variation.text.isEmpty)
    }
  }
}
