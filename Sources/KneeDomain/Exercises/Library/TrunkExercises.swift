extension ExerciseLibrary {
  /// Trunk and adductors.
  static let trunk: [Exercise] = [
    Exercise(
      "side_plank", "Side plank",
      targets: ["obliques", "gluteus medius"], phases: [.build], kit: "mat", side: .each,
      dose: .holds(3...3, seconds: 20...40, often: "2 or 3 times a week"),
      steps: [
        "Prop yourself on one forearm, feet or knees stacked.",
        "Lift the hips into line.",
        "Hold and breathe.",
      ],
      faults: ["hips sagging or forward"],
      easier: [.way("knees bent")], harder: [.way("on the feet"), .way("lifting the upper leg")],
      avoid: "shoulder pain", concerns: [],
      helps: [.itbs, .pfp], painRule: .standard, demands: [],
      source: "McGill, 1999"),
    Exercise(
      "front_plank", "Front plank",
      targets: ["trunk"], phases: [.build], kit: "mat", side: .both,
      dose: .holds(3...3, seconds: 20...45),
      steps: [
        "Prop yourself on both forearms, the body one line.",
        "Brace the trunk and breathe.",
        "Stop when the hips begin to sag.",
      ],
      faults: ["hips too high or sagging"],
      easier: [.way("on the knees")], harder: [.way("on the toes"), .way("touching the shoulders in turn")],
      avoid: "a flare of back pain", concerns: [],
      helps: [.referredPain, .pfp], painRule: .standard, demands: [],
      source: "general clinical teaching"),
    Exercise(
      "copenhagen_plank", "Copenhagen plank", also: ["adductor side plank"],
      targets: ["adductors"], phases: [.build, .return], kit: "bench or chair", side: .each,
      dose: .holds(3...3, seconds: 10...20, note: "later 3 sets of 8 lifts", often: "2 or 3 times a week"),
      steps: [
        "Lie on your side with the inside of the upper knee on a bench.",
        "Lift the hips into line.",
        "Lower slowly.",
      ],
      faults: ["starting with foot on bench", "twisting"],
      easier: [.way("squeezing a pillow between the knees")],
      harder: [.way("knee on the bench"), .way("foot on the bench")],
      avoid: "an early MCL injury; groin pain", concerns: [.mclInjury],
      helps: [.pesAnserine, .pfp], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "common practice in running rehabilitation"),
  ]
}
