/// The questions that symptom entry begins with (design section 7).
///
/// Between them they offer every sign that an emergency or urgent rule reads, and a no to all of them rules every
/// such rule out; below `urgent` no level is shown before they are answered.
///
///     var report = SymptomReport()
///     SafetyCheck.denyTheRest(in: &report)
///     SafetyCheck.isAnswered(report)  // true
public enum SafetyCheck {
  /// The questions, the most urgent first.
  public static let questions: [SafetyQuestion] = [
    SafetyQuestion(
      "shape", "Is the knee out of shape or out of place, did it come apart, or is there a deep wound?",
      [
        choice(
          "out of shape or out of place, came apart even if it went back, or a deep wound",
          MechanicalSign.deformity)
      ]),
    SafetyQuestion(
      "breath", "Are you short of breath, fainting, with chest pain, or coughing blood?",
      choices(SystemicSign.breathless, .chestPain)),
    SafetyQuestion(
      "function", "Is there something the leg cannot do: carry you, lift straight, bend or straighten?",
      choices(
        MechanicalSign.cannotBearWeight, .cannotSlr, .lockedNow, .cannotStraighten, .cannotBend90, .limp)),
    SafetyQuestion(
      "foot", "Is the foot or lower leg cold, pale, numb or weak?",
      choices(SystemicSign.coldFoot, .numbFoot, .weakFoot),
      details: choices(Quality.tingling, .numb) + choices(ContextSite.foot)),
    SafetyQuestion(
      "back",
      "Are both legs weak, is it numb between the legs, or is there new bladder, bowel or sexual trouble?",
      choices(SystemicSign.bothLegsWeak, .saddleNumbness, .bladderBowel, .sexualChange),
      details: choices(SystemicSign.backPain) + choices(ContextSite.lowBack) + choices(Side.both)),
    SafetyQuestion(
      "infection", "Do you have fever or chills, do you feel very unwell, or is the knee hot or red?",
      choices(SystemicSign.fever, .chills, .unwell) + choices(Swelling.hotRed)
        + choices(SystemicSign.spreadingRedness, .skinBreak)),
    SafetyQuestion(
      "history",
      "Is there a joint replacement or a recent injection or operation, or do you have diabetes, weak "
        + "defenses, or a blood thinner?",
      choices(
        SystemicSign.prosthesis, .jointInjection, .recentSurgery, .diabetes, .immunosuppressed, .steroid,
        .anticoagulant),
      details: choices(SystemicSign.steroidFluoroquinolone, .fluoroquinolone, .goutHx)),
    SafetyQuestion(
      "swelling", "Is the knee clearly swollen, or is there a lump behind it?",
      choices(Swelling.severe, .within2h, .within24h, .recurrentEffusion, .mildGradual, .poplitealLump),
      details: [choice("it throbs, or the lump beats with the pulse", Quality.throbbing)]
        + choices(Swelling.localisedFront)),
    SafetyQuestion(
      "calf", "Does the calf, the shin or the hollow behind the knee hurt or swell?",
      choices(Swelling.calf) + choices(Region.upperCalf, .poplitealFossa) + choices(ContextSite.calf, .shin),
      details: choices(Quality.tight, .cramping, .dullAche) + choices(Timing.restPain, .constant)),
    SafetyQuestion(
      "clot", "Have you had a clot or cancer, a long journey, a cast or bed rest, hormones or a pregnancy?",
      choices(SystemicSign.prevClot, .cancerHx, .recentTravel, .immobilised, .hormonePregnancy)),
    SafetyQuestion(
      "injury", "Did it begin with an injury?",
      choices(Onset.traumatic),
      details: choices(
        Trauma.highEnergy, .dashboard, .hyperextension, .valgusBlow, .varusBlow, .directBlow, .fallOnKnee,
        .stumbleEccentric, .landing, .twistPlanted, .squatRise, .kneecapShift)
        + choices(
          MechanicalSign.popHeard, .givingWay, .instabilityPivot, .kneecapShift, .tenderKneecapOnly,
          .tenderFibularHead)
        + choices(
          Region.patellaFront, .fibularHead, .quadTendon, .patellarTendon, .inferiorPole, .tibialTuberosity)),
    SafetyQuestion(
      "hip", "Does the hip, the groin or the thigh hurt too, or does it hurt to turn the hip?",
      choices(SystemicSign.hipPain) + choices(ContextSite.hipGroin, .thigh) + choices(Aggravator.hipRotation),
      details: choices(SystemicSign.loadSpike, .reds, .prevBsi, .osteoporosis)
        + choices(Aggravator.hop, .weightBearing, .walk, .longRun)
        + choices(Timing.earlierEachRun, .duringIncreasing, .afterRun)),
    SafetyQuestion(
      "general",
      "Does it wake you at night, is there a growing lump, or do you lose weight or sweat at night?",
      choices(Timing.nightWaking) + choices(SystemicSign.lump, .weightLoss, .nightSweats),
      details: choices(Onset.suddenSpontaneous, .suddenRun, .flare) + choices(Quality.deepBone)
        + choices(Trend.worse)),
  ]

  /// The question with a name; nil for an unknown one.
  public static func question(_ id: String) -> SafetyQuestion? {
    questions.first { $0.id == id }
  }

  /// Whether every question is answered.
  public static func isAnswered(_ report: SymptomReport) -> Bool {
    isAnswered(Evidence(report))
  }

  static func isAnswered(_ evidence: Evidence) -> Bool {
    questions.allSatisfy { $0.signs.allSatisfy { evidence.answer(to: $0.sign) != .notAsked } }
  }

  /// Whether a question is answered: none of its signs is left unasked.
  public static func isAnswered(_ question: SafetyQuestion, in report: SymptomReport) -> Bool {
    question.signs.allSatisfy { report.answer(to: $0.sign) != .notAsked }
  }

  /// The answer that a report holds; nil where the question is still open.
  public static func answer(to question: SafetyQuestion, in report: SymptomReport) -> SafetyAnswer? {
    guard isAnswered(question, in: report) else { return nil }
    let answers = question.signs.map { report.answer(to: $0.sign) }
    if answers.contains(.yes) {
      return .yes(Set(question.choices.map(\.sign).filter { report.answer(to: $0) == .yes }))
    }
    return answers.contains(.dontKnow) ? .dontKnow : .no
  }

  /// Records an answer: after a yes the signs that were left unticked are denied.
  public static func record(
    _ answer: SafetyAnswer, to question: SafetyQuestion, in report: inout SymptomReport
  ) {
    let signs = question.signs.map(\.sign)
    switch answer {
    case .no:
      for sign in signs { report.deny(sign) }
    case .dontKnow:
      for sign in signs { report.dontKnow(sign) }
    case .yes(let ticked):
      for sign in signs where !ticked.contains(sign) { report.deny(sign) }
      for choice in question.details where !ticked.contains(choice.sign) {
        if report.answer(to: choice.sign) == .yes { report.forget(choice.sign) }
      }
      for choice in question.choices where ticked.contains(choice.sign) { report.setPresent(choice.sign) }
    }
  }

  /// "None of these": denies what was not asked yet and leaves every answer that was given.
  public static func denyTheRest(in report: inout SymptomReport) {
    for sign in questions.flatMap(\.signs).map(\.sign) where report.answer(to: sign) == .notAsked {
      report.deny(sign)
    }
  }
}
