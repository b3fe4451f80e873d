extension ConditionArticle {
  static let kneeDislocation = ConditionArticle(
    condition: .kneeDislocation,
    clinical: "Tibiofemoral dislocation, multi-ligament injury",
    alsoCalled: ["dislocated knee", "knee came apart"],
    summary:
      "Shin and thigh bone came apart, even if they went back at once. The artery may be hurt. Call an ambulance.",
    whatItIs: [
      .text(
        """
        Several ligaments tear together. The artery and a nerve behind the knee can be torn too, and the leg depends on \
        them. This holds even if the knee looks straight again and a pulse can be felt.
        """)
    ],
    sites: [.diffuse],
    place: "The whole knee.",
    usual: [
      "A violent accident; in very heavy people a simple fall.",
      "The shape was wrong, then perhaps right again.", "The foot may be cold, pale or numb.",
    ],
    worse: "any movement.",
    eases: "nothing at home.",
    against: ["Only the kneecap moved: \(condition: .patellarDislocation)."],
    thisWeek: [
      .notice(.danger, "Call an ambulance. Do not move or straighten the leg. Eat and drink nothing.")
    ],
    plan: .none("None."),
    running: ["None."],
    course: ["Months, in specialist hands."],
    care: .emergency,
    seen: ["Now."],
    sources: [.teaching])
}
