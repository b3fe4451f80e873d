/// Why rehabilitation fails, as something the log can show (facts.md, section f3).
public enum GuardCheck: String, CaseIterable, Hashable, Sendable {
  /// The plan has not moved for three weeks.
  case noProgression
  /// Only stretching, rolling or ice is logged.
  case onlyPassive
  /// Nobody said what the program is for, and nothing was ever tested.
  case genericPlan
  /// Exercise stopped when the pain did, before phase 3.
  case stoppedEarly
  /// Running grew by leaps.
  case poorLoadControl
  /// Sessions go on through much pain, or are left out for little.
  case misreadPain

  /// What to say.
  public var text: String {
    switch self {
    case .noProgression:
      "Nothing has grown for three weeks. If the sessions are easy, add a little; if not, look at what holds them back."
    case .onlyPassive:
      "Two weeks of stretching or rolling only. They may feel good; what makes a knee stronger is exercise."
    case .genericPlan:
      "This is still the plan for everybody. Say where it hurts in Body, and do one test of strength, to make it yours."
    case .stoppedEarly:
      "The pain is low and the exercises have stopped. That is how it often comes back: go on until phase 3."
    case .poorLoadControl:
      "Running grew by more than 30 percent in two weeks. Hold it for a week or two."
    case .misreadPain:
      "Pain of 6 and more during sessions, twice in two weeks. Pain is not damage, but this is more than the knee "
        + "takes: less of it."
    }
  }
}

extension ProgramState {
  /// The checks that the log fails now.
  public var failedGuards: [GuardCheck] {
    isStopped ? [] : GuardCheck.allCases.filter(fails)
  }

  mutating func checkGuards() {
    let failed = Set(failedGuards)
    for check in GuardCheck.allCases where failed.contains(check) && !guardsShown.contains(check) {
      decide(.advice, check.text, .guardChecks)
    }
    guardsShown = failed
  }

  private func fails(_ check: GuardCheck) -> Bool {
    let age = today.number - start.number
    func isRecent(_ day: Day, _ days: Int) -> Bool { (1...days).contains(today.number - day.number) }
    switch check {
    case .noProgression:
      return phase != .maintain && today.number - lastStep.number >= 21
        && (adherence(since: today.adding(days: -21)) ?? 0) >= 0.5
    case .onlyPassive:
      return age >= 14 && !exerciseDays.suffix(14).contains { isRecent($0, 14) }
        && passiveDays.suffix(14).contains { isRecent($0, 14) }
    case .genericPlan:
      return age >= 21 && !settings.isChosen && results.isEmpty && phase != .maintain
    case .stoppedEarly:
      guard let last = exerciseDays.last, phase == .settle || phase == .build,
        today.number - last.number >= 10
      else { return false }
      let week = mornings.suffix(7).filter { isRecent($0.day, 7) }.map(\.pain.value)
      return week.count >= 3 && (PainTrend.median(week) ?? 10) <= 1
    case .poorLoadControl:
      let recent = zip(runDayOfRun.suffix(28), runs.suffix(28)).filter { isRecent($0.0, 14) }
      if recent.allSatisfy(\.1.value.isEarlyOnLadder) { return false }
      let before = kilometers(15..<29)
      return before >= 5 && kilometers(1..<15) > 1.3 * before
    case .misreadPain:
      return verdicts.suffix(14).count { verdict in
        isRecent(verdict.day, 14) && verdict.exercises.contains { ($0.during?.value ?? 0) >= 6 }
      } >= 2
    }
  }
}
