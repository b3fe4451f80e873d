import KneeDomain
import Testing

@Suite("The traffic light: just inside and just outside of every cell")
struct TrafficLightTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule = ResponseRule.standard
    var during: Int? = 1
    var hour: Int?
    var before: Int? = 2
    var next: Int? = 2
    var second: Int?
    var swelling: NewSwelling? = NewSwelling.none
    var limp: Bool?
    var meds: Bool?
    var light: TrafficLight

    var testDescription: String { "\(rule) \(during as Any) \(next as Any) → \(light)" }

    var response: KneeResponse {
      KneeResponse(
        during: during.map(score), hourAfter: hour.map(score), before: before.map(score),
        nextMorning: next.map(score),
        secondMorning: second.map(score), swelling: swelling, limp: limp, meds: meds)
    }
  }

  @Test(arguments: [
    // During, by the code of the pain rule.
    Case(during: 3, light: .green), Case(during: 4, light: .amber), Case(during: 5, light: .amber),
    Case(during: 6, light: .red),
    Case(rule: .running, during: 2, hour: 2, light: .green),
    Case(rule: .running, during: 3, hour: 2, light: .amber),
    Case(rule: .running, during: 4, hour: 2, light: .amber),
    Case(rule: .running, during: 5, hour: 2, light: .red),
    Case(rule: .tendon, during: 5, light: .green), Case(rule: .tendon, during: 6, light: .amber),
    Case(rule: .tendon, during: 7, light: .red),
    Case(rule: .painless, during: 0, light: .green), Case(rule: .painless, during: 1, light: .red),
    Case(rule: .child, during: 2, light: .green), Case(rule: .child, during: 3, light: .amber),
    Case(rule: .child, during: 5, light: .amber), Case(rule: .child, during: 6, light: .red),
    // The wider limits of a tendon hold only with a green morning.
    Case(rule: .tendon, during: 3, next: 3, light: .amber),
    Case(rule: .tendon, during: 6, next: 3, light: .red),
    // A limp is red whatever the pain.
    Case(during: 0, limp: true, light: .red), Case(during: 0, limp: false, light: .green),
    // Within the hour.
    Case(hour: 2, light: .green), Case(hour: 3, light: .amber), Case(hour: 3, next: 3, light: .red),
    Case(rule: .running, during: 1, hour: nil, light: .unknown), Case(hour: nil, light: .green),
    // The next morning against the morning of the session's day.
    Case(next: 1, light: .green), Case(next: 3, light: .amber), Case(next: 4, light: .red),
    Case(next: 3, second: 3, light: .red), Case(next: 3, second: 2, light: .amber),
    Case(next: 2, second: 4, light: .green),
    // Swelling.
    Case(swelling: .little, light: .red), Case(swelling: .clear, light: .red),
    // What is not known is never green, and hides nothing.
    Case(during: nil, light: .unknown), Case(next: nil, light: .unknown), Case(before: nil, light: .unknown),
    Case(swelling: nil, light: .unknown), Case(during: 4, next: nil, light: .amber),
    Case(during: 6, next: nil, swelling: nil, light: .red),
    // Medicine before it: amber at best.
    Case(meds: true, light: .amber), Case(meds: false, light: .green),
    Case(next: nil, meds: true, light: .amber),
    Case(during: 6, meds: true, light: .red),
  ])
  func table(row: Case) {
    #expect(row.response.light(by: row.rule) == row.light)
  }

  @Test("a warning rule is black whatever was said")
  func black() {
    var response = Case(light: .green).response
    response.isStopped = true
    #expect(response.light(by: .standard) == .black)
  }

  @Test("the worst cell decides, in any order")
  func worst() {
    let order: [TrafficLight] = [.green, .unknown, .amber, .red, .black]
    for (i, a) in order.enumerated() {
      for (j, b) in order.enumerated() {
        #expect(a.worse(b) == order[max(i, j)])
      }
    }
  }

  @Test(
    "the rule of an exercise for a person",
    arguments: [
      ("squat", Condition.pfp, 34, ResponseRule.standard), ("walk_run", .pfp, 34, .running),
      ("leg_press", .patellarTendinopathy, 34, .tendon), ("leg_press", .pfp, 34, .standard),
      ("squat", .kneeOa, 60, .standard), ("squat", .boneStressKnee, 34, .painless),
      ("deep_water", .pfp, 34, .painless),
      ("squat", .osgoodSchlatter, 34, .child), ("squat", .pfp, 17, .child), ("squat", .pfp, 18, .standard),
    ])
  func ruleOf(id: String, condition: Condition, age: Int, rule: ResponseRule) throws {
    let exercise = try #require(ExerciseLibrary.exercise(id))
    #expect(ResponseRule(exercise: exercise, condition: condition, age: age) == rule)
  }
}
