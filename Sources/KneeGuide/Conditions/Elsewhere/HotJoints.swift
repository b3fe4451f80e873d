extension ConditionArticle {
  static let crystalInflammatory = ConditionArticle(
    condition: .crystalInflammatory,
    clinical: "Gout, pseudogout, rheumatoid, psoriatic or reactive arthritis",
    alsoCalled: ["gout", "pseudogout", "rheumatoid arthritis", "reactive arthritis", "inflamed joint"],
    summary:
      "A hot, swollen, very tender knee within hours, or weeks of stiffness of more than an hour each morning.",
    whatItIs: [
      .text(
        """
        Crystals in the joint, or the body's own defense, inflame its lining. From outside it cannot be told from an \
        infection: \(condition: .septicArthritis). That is why a first hot, swollen knee counts as infected until \
        somebody has drawn fluid from it.
        """)
    ],
    sites: [.diffuse],
    place: "The whole knee, often other joints too.",
    usual: [
      "Crystals: hot and swollen within hours.",
      "Inflammation: weeks of stiffness in the morning, more than an hour. Skin, bowel or eye trouble, or a recent infection.",
    ],
    worse: "any movement while hot; rest makes it stiff.",
    eases: "the right medicine.",
    against: ["Cool, and stiff for less than half an hour: look at \(condition: .kneeOa)."],
    thisWeek: [.notice(.danger, "A hot, swollen knee: be seen today, even without fever. With fever, now.")],
    plan: .none("No exercise while it is hot."),
    running: ["Not while it is hot or swollen."],
    course: ["Crystals: days. Inflammatory disease: for life, but it can be treated well."],
    care: .urgent,
    seen: [
      "Emergency with fever or chills, feeling very ill, or with anything that makes infection likelier.",
      "The same day if it is hot and swollen. Within 1 to 3 days if it is only the long stiffness.",
    ],
    sources: [.coakley2006, .teaching])
}
