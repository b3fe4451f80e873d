extension ConditionArticle {
  static let extensorRupture = ConditionArticle(
    condition: .extensorRupture,
    clinical: "Quadriceps or patellar tendon rupture",
    alsoCalled: ["tendon rupture", "torn patellar tendon", "torn quadriceps tendon", "cannot lift leg"],
    summary:
      "After a stumble or a landing the straight leg cannot be lifted. Go to an emergency department the same day.",
    whatItIs: [
      .text(
        """
        The tendon above or below the kneecap has torn, or the kneecap has broken. It is often taken for a strain at first. \
        Repaired within days it does best.
        """)
    ],
    sites: [.quadTendon, .patellarTendon, .inferiorPole],
    place: "Just above or just below the kneecap. A gap may be felt.",
    usual: [
      "A stumble, a missed step, a landing on a bent knee, with a pop.",
      "Lying down, the leg cannot be lifted straight.",
      "The kneecap sits too low or too high.",
      "Above the kneecap more after 40 and with diabetes, kidney disease, steroids or -floxacin antibiotics; below it rather before 40.",
    ],
    worse: "straightening is impossible.",
    eases: "a splint.",
    against: [
      "The straight leg can be lifted and held, even if it hurts: look at \(condition: .patellarTendinopathy)."
    ],
    thisWeek: [
      .notice(
        .danger,
        "Keep the leg straight and go to an emergency department now. Do not wait to see if it settles.")
    ],
    plan: .none("None."),
    running: ["None."],
    course: ["Surgery, then 6 to 12 months."],
    care: .emergency,
    seen: ["Now."],
    sources: [.teaching])
}
