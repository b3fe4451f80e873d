extension Topic {
  static let warmUp = Topic(
    .page(.warmUp), title: Page.warmUp.title,
    alsoCalled: ["stretching", "dynamic stretching", "cool down", "warmup"],
    summary: "Five to ten minutes of easy movement before, a walk after. Stretching is a matter of taste.",
    sections: [
      .init(
        "Before",
        [
          .steps([
            "Walk or jog for three to five minutes.",
            "\(exercise: .legSwings), small lunges, \(exercise: .highKnees).",
            "Two or three easy \(exercise: .strides, "strides").",
          ]),
          .text("The set as one exercise: \(exercise: .dynamicWarmup)."),
        ]),
      .init(
        "After",
        [
          .text(
            "Walk five to ten minutes (\(exercise: .coolDown)). If you like to stretch, now is the time, 30 seconds each."
          )
        ]),
      .init(
        "What is known",
        [
          .text(
            """
            A warm-up helps a little with performance. Whether it prevents injury is uncertain. Stretching did not prevent \
            injuries in trials. Strength training did, in team sports and the military.
            """)
        ]),
    ],
    sources: [.lauersen2014, .teaching])
}
