extension ConditionArticle {
  static let paediatricHip = ConditionArticle(
    condition: .paediatricHip,
    clinical: "Slipped capital femoral epiphysis (SCFE), Perthes disease",
    alsoCalled: ["SCFE", "SUFE", "Perthes", "slipped hip", "limping child"],
    summary:
      "A child with knee or thigh pain and a limp: the hip may be the source. Be seen today; if the leg bears no weight, now.",
    whatItIs: [
      .text(
        """
        Between about 9 and 16 the top of the thigh bone can slip at its growth plate; between about 4 and 9 it can lose its \
        blood supply. Either may be felt only at the knee. In 106 slipped hips, knee or thigh pain was the main complaint in \
        15 percent, and those were found later.
        """)
    ],
    sites: [.diffuse, .distalThigh],
    place: "At the knee or the thigh, with nothing tender on the knee.",
    usual: ["A limp. The foot turns out.", "Turning the hip inward hurts or is stiff."],
    worse: "walking, turning the hip inward.",
    eases: "rest.",
    against: [
      "One tender spot on the bump below the kneecap, and a free hip: \(condition: .osgoodSchlatter)."
    ],
    thisWeek: [
      .notice(
        .danger,
        "No sport. If the leg bears no weight: no walking at all, emergency department now. Otherwise be seen today."
      )
    ],
    plan: .none("None until it has been seen."),
    running: ["None until it has been seen."],
    course: ["In specialist hands."],
    care: .urgent,
    seen: ["Now if the leg bears no weight, or with fever.", "The same day with a limp."],
    sources: [.matava1999, .sweeney2020])
}
