extension ConditionArticle {
  static let tumour = ConditionArticle(
    condition: .tumour,
    clinical: "Bone or soft-tissue tumor",
    alsoCalled: ["tumour", "bone cancer", "sarcoma", "growing lump"],
    summary:
      "Rare. Pain that does not depend on movement, wakes one at night, or comes with a hard lump that grows. See someone within days.",
    whatItIs: [
      .text(
        """
        Nearly all knee pain has a harmless cause. This page is here because the rare other cause is sometimes put down to \
        running for months. It may even begin with a small knock.
        """)
    ],
    sites: [.distalThigh, .medialPlateau, .diffuse],
    place: "In the bone above or below the joint, or a lump in the flesh.",
    usual: [
      "It hurts at rest and at night, whatever the position.",
      "A hard lump grows.",
      "Weight is lost without trying.",
      "Rather between 10 and 25, past 50, or with an earlier cancer.",
    ],
    worse: "night, rest.",
    eases: "little.",
    against: ["It follows load and eases with rest.", "It wakes you only when you turn over."],
    thisWeek: [
      .notice(
        .caution,
        "See a clinician within 1 to 3 days. In a child or a young adult, ask for an x-ray within 48 hours.")
    ],
    plan: .none("None until it has been seen."),
    running: ["Not until it has been seen."],
    course: ["In specialist hands."],
    care: .soon,
    seen: [
      "Within 1 to 3 days.",
      "A guideline asks for a scan within two weeks when an adult has a lump that grows (2015).",
    ],
    sources: [.niceCancer, .sweeney2020])
}
