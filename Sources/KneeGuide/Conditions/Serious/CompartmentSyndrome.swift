extension ConditionArticle {
  static let compartmentSyndrome = ConditionArticle(
    condition: .compartmentSyndrome,
    clinical: "Acute compartment syndrome",
    alsoCalled: ["pressure in the leg"],
    summary:
      "After an injury the leg grows tight and the pain grows out of all proportion. Call an ambulance.",
    whatItIs: [.text("Swelling inside the tight sleeve of a muscle shuts off its blood. Hours count.")],
    sites: [.upperCalf],
    place: "In the lower leg.",
    usual: [
      "It grows within hours of a break or a crush.",
      "The leg is tight and hard; stretching the toes is unbearable; the skin tingles.",
    ],
    worse: "stretching the toes.",
    eases: "nothing.",
    against: ["It comes with running and ends minutes after: \(condition: .poplitealEntrapment)."],
    thisWeek: [
      .notice(
        .danger,
        "Call an ambulance. Take off anything tight. Do not raise the leg above the heart, do not ice it.")
    ],
    plan: .none("None."),
    running: ["None."],
    course: ["Surgery, now."],
    care: .emergency,
    seen: ["Now."],
    sources: [.teaching])
}
