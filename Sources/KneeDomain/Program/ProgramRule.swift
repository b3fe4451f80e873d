/// The rules that the program decides by.
public enum ProgramRule: String, CaseIterable, Hashable, Sendable {
  case trafficLight
  case medicine
  case progression
  case regression
  case threeReds
  case missedDays
  case deload
  case flare
  case plateau
  case adherence
  case guardChecks
  case settleExit
  case settleSkip
  case buildExit
  case returnExit
  case noSelfProgress
  case warning
  case clinicianLimit
  case noPlan
  case userChoice
  case twelveWeeks
  case tendonDose
  case upkeep

  /// The rule in one or two sentences.
  public var text: String {
    switch self {
    case .trafficLight:
      "A session counts by the worst of: pain during it, within the hour, the next morning against the morning of its "
        + "day, and new swelling. What is not known is never green."
    case .medicine: "After pain medicine before a session, its answer counts as amber at best."
    case .progression:
      "Green twice in a row at the full dose and an effort of at most 7: one step, first repetitions, then sets, then a "
        + "harder exercise or 2.5 to 10 percent more weight. Never two things at once, one new exercise a session."
    case .regression: "Red once or amber twice in a row: the exercise before, or 30 percent less."
    case .threeReds: "Three red sessions within ten days: back one phase."
    case .missedDays:
      "Up to 7 missed days: 10 percent less. 8 to 14: 30 percent less. More: the phase begins again at half."
    case .deload:
      "Every fourth week has 30 percent less volume at the same weight. Custom, not tested in a trial."
    case .flare:
      "A flare is expected, not damage: two to five days of the first phase at half, keep walking, then back one step "
        + "lower."
    case .plateau:
      "When the weekly worst pain has not moved by a point in three weeks in spite of regular sessions, things are "
        + "tried in order."
    case .adherence: "With less than half of the sessions done the plan is halved and does not grow."
    case .guardChecks: "Six checks of why rehabilitation fails."
    case .settleExit:
      "Phase 2 opens after three days in a row with pain at most 2, worst at most 4, no limp and no new swelling, and "
        + "walking, bending and standing up easy."
    case .settleSkip: "With a worst pain of at most 3, no swelling and free walking phase 1 may be skipped."
    case .buildExit:
      "Phase 3 opens after four weeks, 70 percent of the sessions done, the last three green, and the tests of strength."
    case .returnExit:
      "Phase 4 begins after three runs of 30 minutes at pain 2 or less, hops within 10 percent, and two weeks near the "
        + "usual distance."
    case .noSelfProgress:
      "After a ligament injury, a fracture, an operation or bone stress, and under 13, nothing moves forward without a "
        + "clinician."
    case .warning: "A warning that stands limits the plan until a clinician's all-clear is recorded."
    case .clinicianLimit: "What a clinician has said outranks the program."
    case .noPlan: "For some conditions there is no exercise plan here: they need to be seen first."
    case .userChoice: "The user's own choice."
    case .twelveWeeks: "Twelve weeks without a change that counts: a clinician should look at it."
    case .tendonDose:
      "For a tendon four sets go from 15 repetitions to 6 over weeks while the weight grows: by turns a little more "
        + "weight and fewer repetitions, never both at once."
    case .upkeep:
      "In phase 4 strength goes on twice a week for at least three months, with a check-in every week."
    }
  }

  /// Where it comes from.
  public var source: String {
    switch self {
    case .trafficLight, .regression, .threeReds:
      "Own thresholds on the pain-monitoring model (Silbernagel, American Journal of Sports Medicine, 2007)"
    case .medicine, .progression, .missedDays, .deload, .flare, .plateau, .adherence, .noSelfProgress,
      .settleExit, .settleSkip, .returnExit:
      "Own choice, no trial; facts.md, sections f2 to f4"
    case .buildExit:
      "Own choice; calf raises after Hébert-Losier, Physiotherapy, 2017; facts.md, section f3"
    case .guardChecks: "Common practice in running rehabilitation; facts.md, section f3"
    case .warning, .noPlan: "facts.md, sections b3 and d"
    case .tendonDose:
      "4 sets of 15 to 6: Breda, British Journal of Sports Medicine, 2021; the steps between are an own choice"
    case .upkeep: "Own choice, no trial; facts.md, section f3"
    case .clinicianLimit: "Your clinician"
    case .userChoice: "You"
    case .twelveWeeks: "Farrar, Pain, 2001, for what counts as a change; facts.md, section f4"
    }
  }
}
