extension ConditionArticle {
  static let caudaEquina = ConditionArticle(
    condition: .caudaEquina,
    clinical: "Cauda equina syndrome",
    alsoCalled: ["saddle numbness", "bladder trouble"],
    summary:
      "Numbness where a saddle would touch, new trouble with bladder or bowel, both legs weak. Emergency department, now.",
    whatItIs: [
      .text(
        "The bundle of nerves at the end of the spine is being pressed. Hours count for bladder, bowel and legs."
      )
    ],
    sites: [.diffuse],
    place: "In the back and both legs; the knee is only where one happens to feel it.",
    usual: [
      "Numbness between the legs.", "Trouble passing or holding water or stool, or new sexual trouble.",
      "Weakness in both legs, severe back pain.",
    ],
    worse: "it does not depend on the knee.",
    eases: "nothing.",
    against: ["One leg only and none of the above: \(condition: .referredPain)."],
    thisWeek: [.notice(.danger, "Go to an emergency department now.")],
    plan: .none("None."),
    running: ["None."],
    course: ["Surgery, now."],
    care: .emergency,
    seen: ["Now."],
    sources: [.teaching])
}
