extension ConditionArticle {
  static let ocd = ConditionArticle(
    condition: .ocd,
    clinical: "Osteochondritis dissecans",
    alsoCalled: ["OCD", "loose body", "joint mouse"],
    summary:
      "A piece of cartilage and bone loosens in the knee of a young athlete: ache, swelling after sport, catching.",
    whatItIs: [
      .text(
        "A patch of bone under the cartilage loses its hold, mostly between 10 and 20 years. A piece may come loose."
      )
    ],
    sites: [.medialCondyle, .deep],
    place: "Deep inside, or on the inner knob of the thigh bone.",
    usual: ["It aches with sport, swells afterwards, catches or gives way."],
    worse: "sport, turning.",
    eases: "rest.",
    against: ["An adult past 30 without earlier trouble.", "No swelling, ever."],
    thisWeek: [
      .bullets(["No hopping and no sport until it has been looked at.", "Walking is allowed if it is free."])
    ],
    plan: .none("Not until a clinician has looked at it: impact can loosen the piece."),
    running: ["Not until a clinician agrees."],
    course: ["Months to a year."],
    care: .soon,
    seen: ["The same day if the knee is stuck.", "Within 1 to 3 days under 20 with swelling or catching."],
    sources: [.sweeney2020])
}
