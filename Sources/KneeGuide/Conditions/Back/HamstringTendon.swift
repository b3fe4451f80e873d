extension ConditionArticle {
  static let hamstringTendinopathy = ConditionArticle(
    condition: .hamstringTendinopathy,
    clinical: "Distal hamstring tendinopathy",
    alsoCalled: ["biceps femoris tendon", "semimembranosus", "pain behind the knee"],
    summary:
      "Pain in one of the cords at the back corners of the knee, from sprinting, hills and long strides.",
    whatItIs: [
      .text(
        """
        The hamstrings end in strong cords on both sides of the hollow behind the knee. Speed work, hills and overlong \
        strides can be more than a cord is used to.
        """)
    ],
    sites: [.posterolateral, .posteromedial],
    place: "In the cord at the outer or the inner back corner.",
    usual: ["It builds up.", "Bending the knee against resistance and pushing off hurt."],
    worse: "sprints, uphill, long strides.",
    eases: "slow flat running.",
    against: [
      "A swelling in the hollow: look at \(condition: .bakersCyst).",
      "A swollen calf: \(condition: .dvt), to be seen the same day.",
      "A sudden grab with a bruise: look at \(condition: .muscleStrain).",
    ],
    thisWeek: [.bullets(["Shorter strides, less speed, no sprints.", "Begin with holds, then slow lifts."])],
    plan: .phases(
      settle: [.hamstringSet, .gluteBridge, .heelSlide, .stationaryBike],
      build: [.singleLegBridge, .hamstringSlider, .romanianDeadlift, .legCurl, .stepUp],
      back: [.nordic, .runningDrills, .strides, .walkRun],
      leaveOut: "Sprints come last."),
    running: ["Slow and flat at 3 of 10 or less, settled next morning."],
    course: ["6 to 12 weeks is usual."],
    care: .selfCare,
    seen: ["Book a visit if it has not changed after 6 weeks.", "The same day if the calf swells."],
    sources: [.teaching])
}
