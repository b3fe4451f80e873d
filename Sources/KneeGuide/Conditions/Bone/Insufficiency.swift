extension ConditionArticle {
  static let sifk = ConditionArticle(
    condition: .sifk,
    clinical: "Subchondral insufficiency fracture of the knee",
    alsoCalled: ["SIFK", "SONK", "osteonecrosis"],
    summary:
      "Sudden, memorable pain on the inner side past 50, without an injury, also at night. See someone within days.",
    whatItIs: [
      .text(
        "A fine break in the bone just under the cartilage, where the bone was weaker than the day asked for."
      )
    ],
    sites: [.medialCondyle, .medialPlateau],
    place: "On the inner side, in the bone.",
    usual: [
      "One can name the day it began.", "It hurts on standing, and at rest and at night.",
      "Early x-rays look normal.",
    ],
    worse: "standing on it, the night.",
    eases: "taking the weight off.",
    against: ["Slow, over years: look at \(condition: .kneeOa)."],
    thisWeek: [.bullets(["Take the weight off: crutches.", "Have it looked at within 1 to 3 days."])],
    plan: .none("None until it has been seen."),
    running: ["None until a clinician agrees."],
    course: ["Months."],
    care: .soon,
    seen: ["The same day if you cannot put weight on it.", "Otherwise within 1 to 3 days."],
    sources: [.teaching])

  static let fracture = ConditionArticle(
    condition: .fracture,
    clinical: "Fracture at the knee",
    alsoCalled: ["broken bone", "broken kneecap", "Ottawa rule"],
    summary:
      "A break of kneecap, shin or thigh bone after a fall or a blow. Five questions tell who needs an x-ray the same day.",
    whatItIs: [
      .text(
        """
        After an injury in the last seven days, an x-ray is needed the same day if any one of these is true (the Ottawa \
        knee rule):
        """),
      .bullets([
        "You are 55 or older.",
        "It is tender on the kneecap and on no other bone.",
        "The knob on the outer shin is tender.",
        "The knee cannot bend to 90 degrees.",
        "You could not take four steps right after it and cannot now. A limp counts as a step.",
      ]),
      .text(
        """
        In 4,249 adults the rule found nearly every fracture (98.5 percent). It was tested with clinicians' hands, not \
        with your own: if in doubt, count it as yes. None of the five does not mean no injury.
        """),
    ],
    sites: [.patellaFront, .fibularHead, .medialPlateau, .distalThigh],
    place: "Over the bone that is broken.",
    usual: ["A fall, a blow or an accident.", "Strong pain at once, swelling, no weight."],
    worse: "any weight.",
    eases: "holding it still.",
    against: ["No injury: but see \(condition: .boneStressKnee) and \(condition: .sifk)."],
    thisWeek: [.notice(.danger, "Do not walk on it. Keep it still. Be seen the same day.")],
    plan: .none("None until it has healed and a clinician agrees."),
    running: ["None until a clinician agrees."],
    course: ["6 to 12 weeks or more."],
    care: .urgent,
    seen: [
      "Emergency if the shape has changed, the skin is open, or the foot is cold or numb.",
      "The same day if any of the five is true.",
    ],
    sources: [.stiell1995, .bachmann2004, .vijayasankar2009])
}
