extension ConditionArticle {
  static let proxTibfib = ConditionArticle(
    condition: .proxTibfib,
    clinical: "Proximal tibiofibular joint irritation",
    alsoCalled: ["tib-fib joint", "fibular head pain"],
    summary:
      "Pain at the bony knob on the outer side of the upper shin, after an ankle twist or from overuse.",
    whatItIs: [
      .text(
        """
        Below the knee the thin outer bone of the leg meets the shin in a small joint of its own. Ankle twists and \
        turning loads strain it.
        """)
    ],
    sites: [.fibularHead],
    place: "On the bony knob at the outer side of the upper shin, a little below the crease.",
    usual: [
      "It follows an ankle twist with a bent knee, or much turning.",
      "Bending the ankle hurts at the knee. The foot may tingle.",
    ],
    worse: "twisting, bending the ankle up, deep squats.",
    eases: "rest from turning.",
    against: ["Pain above the crease of the knee: look at \(condition: .itbs)."],
    thisWeek: [
      .bullets([
        "No turning or deep squats for now.", "No tight strap over the knob: a nerve runs just there.",
      ]),
      .notice(
        .caution,
        "Pain on this knob after an injury in the last week can be a break. Be seen the same day, even if it was only the ankle."
      ),
    ],
    plan: .phases(
      settle: [.hamstringSet, .walk, .stationaryBike],
      build: [.singleLegBalance, .calfRaise, .stepUp, .squat],
      back: [.runningDrills, .pogoHops, .walkRun]),
    running: ["Flat and straight at 3 of 10 or less. Not after an injury until it has been looked at."],
    course: ["4 to 8 weeks is usual."],
    care: .routine,
    seen: [
      "The same day after an injury within the last week.", "Within 1 to 3 days if the foot is weak or numb.",
    ],
    sources: [.teaching, .bachmann2004])
}
