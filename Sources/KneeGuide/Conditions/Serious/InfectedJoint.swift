extension ConditionArticle {
  static let septicArthritis = ConditionArticle(
    condition: .septicArthritis,
    clinical: "Septic arthritis",
    alsoCalled: ["joint infection", "hot swollen knee", "infected knee"],
    summary:
      "A hot, swollen, very painful knee that will not be moved. Fever may be missing. Go to an emergency department.",
    whatItIs: [
      .text(
        """
        Germs inside the joint can ruin it within days and spread through the body. A hot, swollen, tender knee of two weeks \
        or less that is hard to move counts as infected until shown otherwise, with or without fever.
        """)
    ],
    sites: [.diffuse],
    place: "The whole knee.",
    usual: [
      "Hot, red, swollen, and every movement hurts.",
      "Fever is there in only about half.",
      """
      Likelier with a replaced joint, an operation or injection into the joint, a wound or ulcer, or past 80. Also with \
      diabetes, rheumatoid arthritis, a weak immune system, injected drugs or alcohol dependence.
      """,
    ],
    worse: "any movement.",
    eases: "nothing.",
    against: [
      "The swelling is only in front of the kneecap and the joint moves freely: \(condition: .prepatellarBursitis), still the same day if hot."
    ],
    thisWeek: [
      .notice(
        .danger,
        "Go to an emergency department now. Do not take leftover antibiotics first: they hide the germ from the test."
      )
    ],
    plan: .none("None."),
    running: ["None."],
    course: ["Treated in hospital."],
    care: .emergency,
    seen: ["Now with fever, chills, feeling ill, or any of the risks above.", "The same day otherwise."],
    sources: [.coakley2006, .carpenter2011, .atkin2022, .teaching])
}
