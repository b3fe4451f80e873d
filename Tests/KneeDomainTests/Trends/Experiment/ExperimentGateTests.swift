import KneeDomain
import Testing

@Suite struct ExperimentGateTests {
  /// A run with its pain, and the mornings around it.
  private func gate(
    pain: Int = 1, after: Int = 1, swelling: NewSwelling = .none, triage: TriageLevel? = nil,
    morning: Int? = 1,
    ladder: Int? = nil, hour: Int? = 1
  ) -> ExperimentGate {
    var diary = Diary(side: .left)
    diary.morning(1)
    diary.add(
      .run(
        RunEntry(
          kilometers: 6, minutes: 36, painDuring: score(pain), painOneHourAfter: hour.map(score),
          ladder: ladder)),
      hour: 18)
    diary.next()
    diary.morning(after, swelling: swelling)
    let running = RunningDay(diary.history, program: nil, today: diary.day)
    return ExperimentGate(running, triage: triage, morning: morning.map(score))
  }

  @Test func whileAllIsWellNothingSpeaksAgainstIt() {
    #expect(gate() == .open && gate().reason == nil)
    #expect(gate(triage: .selfCare) == .open && gate(morning: nil) == .open && gate(morning: 2) == .open)
  }

  @Test func risingPainStopsIt() {
    #expect(gate(pain: 3) == .stop("The last run gave 3 of 10."))
    #expect(gate(after: 3).reason?.contains("worse") == true)
    #expect(gate(swelling: .clear).reason?.contains("swollen") == true)
    #expect(gate(morning: 3).reason == "This morning's pain is 3; for this it should be 2 or less.")
  }

  @Test(arguments: [TriageLevel.emergency, .urgent, .soon, .routine])
  func aReportThatAsksForCareStopsIt(level: TriageLevel) {
    #expect(gate(triage: level) == .stop("Your last symptom report asks for care: \(level.plainName)."))
  }

  @Test func theLadderComesFirst() {
    if case .stop(let reason) = gate(ladder: 3) {
      #expect(reason.contains("ladder"))
    } else {
      Issue.record("open")
    }
  }

  @Test func whatIsNotKnownIsWaitedFor() {
    if case .wait(let reason) = gate(hour: nil) {
      #expect(reason.contains("pain within the hour"))
    } else {
      Issue.record("\(gate(hour: nil))")
    }
    let none = RunningDay(Diary().history, program: nil, today: Diary.first)
    if case .wait = ExperimentGate(none, triage: nil, morning: nil) {
    } else {
      Issue.record("no run is known")
    }
  }

  @Test func theGateComesBeforeTheNextRun() {
    let experiment = ExperimentTests.experiment("abbaabbaabba", [1])
    #expect(experiment.line(.open) == "Next run of your experiment (2 of 12): quick steps.")
    #expect(experiment.line(.stop("It hurts.")) == "Stop your experiment: It hurts.")
    #expect(experiment.line(.wait("Not known.")) == "Your experiment waits: Not known.")
    #expect(ExperimentTests.experiment("ab", [1, 1]).line(.open) == nil)
  }
}
