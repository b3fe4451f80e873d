extension ConditionArticle {
  static let hoffaImpingement = ConditionArticle(
    condition: .hoffaImpingement,
    clinical: "Infrapatellar fat-pad impingement",
    alsoCalled: ["Hoffa's syndrome", "fat pad syndrome", "Hoffa"],
    summary:
      "Burning or aching under the kneecap, beside the tendon, when the knee is pushed straight or stands locked.",
    whatItIs: [
      .text(
        """
        Behind the patellar tendon lies a soft pad of fat, rich in nerves. When the knee is forced straight, or stands \
        locked back for long, the pad can be pinched and become sore and puffy.
        """)
    ],
    sites: [.hoffa, .inferiorPole],
    place: "In the soft cushions on both sides of the cord below the kneecap.",
    usual: [
      "It follows a forced straightening, a blow, or long standing with locked knees.",
      "Pain at full straightening, when kicking, in high heels.",
      "The cushions look puffy.",
    ],
    worse: "locking the knee, long standing, sometimes stairs.",
    eases: "a slight bend, a small heel raise, tape that takes weight off the pad.",
    against: [
      "Only springing and deep squats hurt, straightening does not: look at \(condition: .patellarTendinopathy).",
      "An ache around the whole kneecap: look at \(condition: .pfp).",
    ],
    thisWeek: [
      .bullets([
        "Stand with soft knees.",
        "A small heel raise in both shoes can help for some weeks.",
        "Leave out every exercise that ends with the knee locked.",
      ])
    ],
    plan: .phases(
      settle: [.wallSit, .gluteBridge, .miniSquat, .stationaryBike],
      build: [.stepUp, .squat, .legPress, .sidePlank, .calfRaiseSingle],
      back: [.reverseLunge, .pogoHops, .singleLegHop, .walkRun],
      leaveOut: """
        Early on, leave out what pushes the knee straight: \(exercise: .straightLegRaise), \(exercise: .quadSet), \
        \(exercise: .shortArcQuad), \(exercise: .tkeBand). Stop short of locking in the rest.
        """),
    running: ["Flat runs with a soft knee at landing, at 3 of 10 or less."],
    course: ["6 to 12 weeks is usual."],
    care: .selfCare,
    seen: ["Book a visit if it has not changed after 6 weeks.", "Go sooner if the joint swells or locks."],
    sources: [.dragoo2012, .teaching])
}
