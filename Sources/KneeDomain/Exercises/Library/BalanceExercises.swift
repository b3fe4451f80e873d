extension ExerciseLibrary {
  /// Balance on one leg.
  static let balance: [Exercise] = [
    Exercise(
      "single_leg_balance", "Single-leg balance",
      targets: ["stability"], phases: [.settle, .build], kit: nil, side: .each,
      dose: .holds(3...3, seconds: 30...45),
      steps: [
        "Stand on one leg.",
        "Keep the hips level.",
      ],
      faults: ["flailing with the arms"],
      easier: [.way("a fingertip on the wall")], harder: [.way("eyes closed"), .way("on a cushion")],
      avoid: "a risk of falling", concerns: [],
      helps: [.aclInjury, .mclInjury], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "general clinical teaching"),
    Exercise(
      "y_reach", "Y reach", also: ["star excursion"],
      targets: ["stability"], phases: [.build], kit: "tape", side: .each,
      dose: .sets(3...3, reps: 5...5, note: "each direction"),
      steps: [
        "Stand on one leg.",
        "Reach with the other foot forward, back and in, back and out.",
        "Come back to the middle each time.",
      ],
      faults: ["lifting the heel"],
      easier: [.way("short reaches")], harder: [.way("long reaches")],
      avoid: "a risk of falling", concerns: [],
      helps: [.aclInjury, .pfp], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "Plisky, Journal of Orthopaedic and Sports Physical Therapy, 2006"),
  ]
}
