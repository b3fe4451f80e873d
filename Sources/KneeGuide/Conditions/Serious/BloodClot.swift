extension ConditionArticle {
  static let dvt = ConditionArticle(
    condition: .dvt,
    clinical: "Deep-vein thrombosis",
    alsoCalled: ["DVT", "thrombosis", "clot", "swollen calf"],
    summary:
      "One calf swollen, aching or warm, sometimes after travel, surgery or a small injury. Be seen the same day.",
    whatItIs: [
      .text(
        """
        A clot in a deep vein of the leg. Its danger is that a piece can travel to the lungs. Fit runners get them too, and \
        some were first treated for a strain.
        """)
    ],
    sites: [.upperCalf, .poplitealFossa],
    place: "In the calf or behind the knee, on one side.",
    usual: [
      "It began over hours or days, without a sudden step.",
      "Swelling, a tight or cramping ache, warmth. Each sign alone is weak, and its absence does not rule a clot out.",
      """
      Likelier after travel of more than four hours, surgery, days in bed or a cast, with the pill or hormones, \
      pregnancy, cancer or an earlier clot. A minor leg injury in the last three months raised the odds about fivefold.
      """,
    ],
    worse: "walking, letting the leg hang.",
    eases: "raising it.",
    against: [
      "A sudden grab in one step: \(condition: .muscleStrain). But a calf that swells later is a clot until shown otherwise."
    ],
    thisWeek: [
      .notice(
        .danger,
        """
        Breathless, chest pain, fainting or coughing blood: call an ambulance now. Otherwise be seen the same day. No \
        massage, no rolling, no hard calf exercise.
        """)
    ],
    plan: .none("None until it has been excluded."),
    running: ["None until it has been excluded."],
    course: ["Treated over months."],
    care: .urgent,
    seen: ["An ambulance for breath, chest or fainting.", "The same day for the leg."],
    sources: [.goodacre2005, .vanStralen2008, .fleming2005, .theiss2011])
}
