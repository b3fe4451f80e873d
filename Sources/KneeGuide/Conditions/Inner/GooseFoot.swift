extension ConditionArticle {
  static let pesAnserine = ConditionArticle(
    condition: .pesAnserine,
    clinical: "Pes anserine bursitis or tendinopathy",
    alsoCalled: ["goose-foot bursitis", "pes anserinus", "bursitis", "inner shin pain"],
    summary: "A sore patch on the inner side of the upper shin, worse on stairs up and hills.",
    whatItIs: [
      .text(
        """
        Three tendons from the thigh end together on the inner shin, spread like a goose's foot, with a small cushion \
        beneath. Hills, stairs and breaststroke can make tendons or cushion sore. It is seen more after 40, with arthritis \
        of the inner knee, higher weight or diabetes.
        """)
    ],
    sites: [.pesAnserine],
    place: "A patch the size of a palm, about three fingers below the inner crease.",
    usual: [
      "Going up stairs and rising from a chair hurt.",
      "At night it hurts when the knees lie on each other.",
      "It may look a little puffy.",
    ],
    worse: "stairs up, hills, bending the knee against resistance, breaststroke.",
    eases: "a pillow between the knees, fewer hills.",
    against: [
      """
      Pain on one spot of \(strong: "bone") that comes earlier each run, or pain when you hop: look at \
      \(condition: .boneStressKnee) first. It is the classic double.
      """,
      "A fingertip on the crease, or locking: look at \(condition: .medialMeniscusTear).",
    ],
    thisWeek: [
      .bullets([
        "Fewer hills and stairs. No breaststroke.",
        "A pillow between the knees at night.",
        "Ice for comfort. About pain medicine read \(page: .medicines).",
        "Squeeze a pillow between the knees, five times ten seconds, as a first step.",
      ])
    ],
    plan: .phases(
      settle: [.hamstringSet, .quadSet, .hamstringStretch, .gluteBridge, .stationaryBike],
      build: [.hamstringSlider, .singleLegBridge, .stepUp, .copenhagenPlank],
      back: [.runningDrills, .strides, .walkRun],
      leaveOut: "Breaststroke and hills come last."),
    running: ["Flat, at 3 of 10 or less, back to usual next morning."],
    course: ["4 to 8 weeks is usual."],
    care: .selfCare,
    seen: [
      "Within 1 to 3 days if it is bone that hurts, or hopping hurts. Stop running until then.",
      "Book a visit after 4 weeks without change.",
    ],
    sources: [.teaching])
}
