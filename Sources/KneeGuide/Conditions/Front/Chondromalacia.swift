extension ConditionArticle {
  static let chondromalacia = ConditionArticle(
    condition: .chondromalacia,
    clinical: "Patellofemoral cartilage change",
    alsoCalled: [
      "chondromalacia patellae", "patellar chondrosis", "cartilage softening", "grinding kneecap",
    ],
    summary: """
      Softened cartilage behind the kneecap: something a scan or a camera shows, not something one can feel. It is \
      common in knees that do not hurt.
      """,
    whatItIs: [
      .text(
        """
        The back of the kneecap bears thick cartilage. Softening or fraying of it is a finding on a picture, not the name \
        of a pain. Many people have the finding and no pain; many have the pain and a smooth kneecap. Where there is \
        pain, it behaves much like \(condition: .pfp), and what helps is the same.
        """)
    ],
    sites: [.retropatellar],
    place: "Behind the kneecap.",
    usual: [
      "Like runner's knee: stairs, squats, long sitting.",
      "Besides, there may be grinding that hurts, swelling after a hard day, or pain in one part of the bend.",
    ],
    worse: "stairs, squats, deep bends under load.",
    eases: "walking on the flat, a straight knee.",
    against: [
      "Nothing you can do at home tells cartilage change from runner's knee. The next step is the same for both.",
      "The grind test, pressing the kneecap while tightening the thigh, is no better than guessing.",
    ],
    thisWeek: [
      .bullets([
        "Do what \(condition: .pfp) says, a little slower.",
        "Keep deep bends under load for late.",
        "Crackling without pain needs no treatment.",
      ])
    ],
    plan: .phases(
      settle: [
        .quadSet, .straightLegRaise, .clamshell, .sideLyingHipAbduction, .gluteBridge, .stationaryBike,
      ],
      build: [.stepUp, .squat, .splitSquat, .lateralBandWalk, .sidePlank, .legPress, .calfRaiseSingle],
      back: [.stepDown, .reverseLunge, .pogoHops, .cadenceDrill, .walkRun],
      leaveOut: "Deep loaded squats and downhill come last."),
    running: [
      "As for runner's knee: at most 2 of 10, back to usual within 60 minutes, no swelling next morning."
    ],
    course: ["It goes up and down over months. The picture may stay as it is while the pain goes."],
    care: .routine,
    seen: ["Within 1 to 3 days if the joint swells.", "Go sooner if it locks or wakes you at night."],
    debate: [
      """
      \(strong: "Chondromalacia is runner's knee.") Old texts use the words for one another. One is a finding in \
      cartilage, the other a pain; they often do not go together.
      """
    ],
    sources: [.doberstein2008, .crossley2016, .teaching])
}
