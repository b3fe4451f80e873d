extension ExerciseLibrary {
  /// Calf strength.
  static let calf: [Exercise] = [
    Exercise(
      "calf_raise", "Calf raise", also: ["heel raise"],
      targets: ["gastrocnemius"], phases: [.settle, .build], kit: "step", side: .both,
      dose: .sets(3...3, reps: 12...15),
      steps: [
        "Rise onto the toes.",
        "Stay a second.",
        "Lower over three.",
      ],
      faults: ["bouncing"],
      easier: [.way("on the floor")], harder: [.way("on a step"), .exercise("calf_raise_single")],
      avoid: "fresh calf pain or signs of a clot", concerns: [.dvt],
      helps: [.pfp], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "common practice in running rehabilitation"),
    Exercise(
      "calf_raise_single", "Single-leg calf raise",
      targets: ["calf"], phases: [.build], kit: "step, support", side: .each,
      dose: .sets(3...3, reps: 8...15, note: "the goal is 25 in one go"),
      steps: [
        "Stand on one leg and rise onto the toes, a hand on a support.",
        "Stay a second.",
        "Lower over three.",
      ],
      faults: ["knee bend, toe turn-out"],
      easier: [.exercise("calf_raise")], harder: [.way("with a weight")],
      avoid: nil, concerns: [],
      helps: [.pfp], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "Lunsford, Physical Therapy, 1995"),
    Exercise(
      "soleus_raise", "Bent-knee calf raise", also: ["soleus raise"],
      targets: ["soleus"], phases: [.build], kit: "seat, weight", side: .each,
      dose: .sets(3...3, reps: 15...15),
      steps: [
        "Bend the knee 60 to 90 degrees, sitting or standing, and lift the heel.",
        "Lower it slowly.",
      ],
      faults: ["bouncing fast"],
      easier: [.way("both legs")], harder: [.way("one leg"), .way("with a weight")],
      avoid: nil, concerns: [],
      helps: [], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "general clinical teaching"),
  ]
}
