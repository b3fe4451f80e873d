extension ConditionArticle {
  static let loadFlare = ConditionArticle(
    condition: .loadFlare,
    clinical: "Training overload, delayed-onset soreness",
    alsoCalled: ["DOMS", "sore knee after a run", "overload"],
    summary: "A mild ache all over the knee within two days of an unusual effort, gone within five days.",
    whatItIs: [
      .text(
        "Tissue that did more than it was used to complains, adapts, and is a little stronger afterwards.")
    ],
    sites: [.diffuse, .peripatellar],
    place: "All over, no one spot.",
    usual: [
      "It follows a longer or harder day within 48 hours.",
      "No swelling, no sharp spot. It fades in five days.",
    ],
    worse: "stairs, the next run.",
    eases: "2 to 4 easy days.",
    against: [
      "It is still there after 7 days, or returns to the same spot: look again, in \(page: .start).",
      "The knee is swollen.",
    ],
    thisWeek: [.bullets(["2 to 4 easy days. Walk.", "Then go on, a step below what brought it."])],
    plan: .phases(
      settle: [.quadSet, .gluteBridge, .walk, .stationaryBike, .calfRaise],
      build: [.squat, .stepUp, .sidePlank, .singleLegDeadlift, .calfRaiseSingle],
      back: [.runningDrills, .pogoHops, .walkRun]),
    running: [
      "Easy and flat again once stairs are free. The next long run no more than 10 percent beyond the longest of 30 days."
    ],
    course: ["5 to 7 days."],
    care: .selfCare,
    seen: ["Book a visit if it keeps coming back."],
    sources: [.frandsen2025, .teaching])
}
