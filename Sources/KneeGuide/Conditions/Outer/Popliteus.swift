extension ConditionArticle {
  static let popliteusTendinopathy = ConditionArticle(
    condition: .popliteusTendinopathy,
    clinical: "Popliteus tendinopathy",
    alsoCalled: ["popliteus"],
    summary: "Pain at the outer back of the knee from braking downhill.",
    whatItIs: [
      .text(
        """
        The popliteus is a small muscle behind the knee. It steers the shin under the thigh bone and brakes when you run \
        downhill. A long descent can be more than its tendon is ready for.
        """)
    ],
    sites: [.posterolateral, .lateralEpicondyle],
    place: "At the outer back corner of the knee, below and behind the place of \(condition: .itbs).",
    usual: [
      "It follows a long or sudden descent.",
      "Crossing the legs or turning the foot in against resistance hurts.",
    ],
    worse: "downhill, sloping roads, crossed legs.",
    eases: "flat and uphill.",
    against: [
      "The sore point lies higher and further forward: look at \(condition: .itbs).",
      "Numbness: look at \(condition: .nerveEntrapment).",
      "The knee gives way: look at \(condition: .lclPlcInjury).",
    ],
    thisWeek: [.bullets(["Leave out downhill for 2 to 3 weeks.", "Run flat, or uphill and walk down."])],
    plan: .phases(
      settle: [.hamstringSet, .heelSlide, .gluteBridge, .stationaryBike],
      build: [.hamstringSlider, .stepDown, .singleLegBalance, .singleLegBridge],
      back: [.runningDrills, .strides, .walkRun],
      leaveOut: "Downhill comes back last, a little at a time."),
    running: ["Flat and uphill at 3 of 10 or less."],
    course: ["3 to 8 weeks is usual."],
    care: .selfCare,
    seen: [
      "Book a visit if it has not changed after 6 weeks.",
      "Go sooner if the foot is numb or the knee gives way.",
    ],
    sources: [.teaching])
}
