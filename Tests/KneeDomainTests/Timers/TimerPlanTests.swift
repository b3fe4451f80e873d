import KneeDomain
import Testing

@Suite struct TimerPlanTests {
  @Test(
    arguments: [
      (TimerPlan.holds(5, seconds: 45, rest: 60), 470, 5), (.holds(1, seconds: 30, rest: 90), 35, 1),
      (.rest(seconds: 90), 90, 0), (.ice(), 900, 0), (.ice(minutes: 20), 1200, 0),
      (.ice(minutes: 45), 1200, 0),
      (.ice(minutes: 5), 300, 0), (.elevation(), 900, 0), (.stopwatch, nil, 1),
      (.metronome(beatsPerMinute: 170), nil, 1),
      (.cadence(blocks: 4, seconds: 60, walk: 60, beatsPerMinute: 170), 420, 4),
      (.counting(seconds: 30), 35, 1),
    ] as [(TimerPlan, Int?, Int)])
  func lengthsAndRounds(plan: TimerPlan, seconds: Int?, rounds: Int) {
    #expect(plan.seconds == seconds)
    #expect(plan.rounds == rounds)
    #expect(TimerPlan(text: plan.text) == plan)
  }

  @Test(arguments: [
    ("wall_sit", "ready:5 hold:20 rest:60 hold:20 rest:60 hold:20"), ("stationary_bike", "effort:600"),
    ("squat", "rest:60"), ("quad_set", "rest:60"),
  ])
  func everyExerciseHasItsTimer(id: String, text: String) throws {
    let exercise = try #require(ExerciseLibrary.exercise(id))
    #expect(TimerPlan(for: exercise, dose: exercise.dose.start).text == text)
  }

  @Test func onlyTheSetsThatAreLeftAreTimed() throws {
    let exercise = try #require(ExerciseLibrary.exercise("wall_sit"))
    #expect(TimerPlan(for: exercise, dose: exercise.dose.start, sets: 1).text == "ready:5 hold:20")
    for exercise in ExerciseLibrary.all {
      let plan = TimerPlan(for: exercise, dose: exercise.dose.start)
      #expect(TimerPlan(text: plan.text) == plan && plan.seconds != nil, "\(exercise.id)")
    }
  }

  @Test func theSkinIsLookedAtAfterFiveMinutes() {
    #expect(TimerPlan.ice().intervals.map(\.seconds) == [300, 600])
    #expect(TimerPlan.ice().intervals.last?.activity.cue.hasPrefix("Look at the skin") == true)
  }

  @Test func theTextIsCompact() {
    #expect(TimerPlan.holds(2, seconds: 45, rest: 60).text == "ready:5 hold:45 rest:60 hold:45")
    #expect(TimerPlan.metronome(beatsPerMinute: 170).text == "cadence:-@170")
    #expect(TimerPlan([]) == nil)
  }

  @Test(arguments: [
    "", " ", "hold", "hold:", "hold:0", "hold:-1", "hold:45 ", "dance:45", "hold:86401", "hold:45@",
    "hold:45@10",
    "hold:45@170@2", "hold:4:5", String(repeating: "hold:1 ", count: 300) + "hold:1",
  ])
  func refusesWhatIsNoPlan(text: String) {
    #expect(TimerPlan(text: text) == nil)
  }
}
