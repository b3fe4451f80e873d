extension ExerciseLibrary {
  /// Keeping fit while the knee settles.
  static let endurance: [Exercise] = [
    Exercise(
      "walk", "Brisk walk",
      targets: ["everyday load"], phases: [.settle, .build], kit: nil, side: .both,
      dose: .minutes(10...30),
      steps: [
        "Walk briskly on flat, even ground.",
        "Keep pain at 2 or less.",
      ],
      faults: ["limping"],
      easier: [.way("5 minutes")], harder: [],
      avoid: "a bone stress injury or a limp", concerns: [.boneStressKnee, .boneStressHip],
      helps: [], painRule: .standard, demands: [.weightBearing, .tendon],
      source: "general clinical teaching"),
    Exercise(
      "stationary_bike", "Easy cycling",
      targets: ["knee motion", "fitness"], phases: [.settle], kit: "bike", side: .both,
      dose: .minutes(10...30),
      steps: [
        "Set the seat high: the knee stays bent 25 to 35 degrees at the bottom.",
        "Turn a light gear at 80 to 90 a minute.",
        "Keep pain at 2 or less.",
      ],
      faults: ["a low seat"],
      easier: [.way("5 minutes")], harder: [.way("30 minutes")],
      avoid: "pain on bending", concerns: [],
      helps: [], painRule: .standard, demands: [],
      source: "common practice in running rehabilitation"),
    Exercise(
      "swim", "Swimming / water running",
      targets: ["fitness"], phases: [.settle], kit: "pool", side: .both,
      dose: .minutes(10...30),
      steps: [
        "Swim crawl or on your back.",
        "Or run in the water with a belt.",
      ],
      faults: ["breaststroke kick"],
      easier: [.way("wading")], harder: [],
      avoid: "an open wound; breaststroke with pain at the inner side", concerns: [.mclInjury, .pesAnserine],
      helps: [], painRule: .standard, demands: [],
      source: "common practice in running rehabilitation"),
    Exercise(
      "deep_water", "Deep-water running", also: ["aqua jog"],
      targets: ["fitness"], phases: [.settle], kit: "belt", side: .both,
      dose: .minutes(20...40),
      steps: [
        "Wear a belt, stay upright and run in deep water.",
        "Keep it free of pain.",
      ],
      faults: ["leaning"],
      easier: [.exercise("swim")], harder: [],
      avoid: "an open wound", concerns: [],
      helps: [.boneStressKnee], painRule: .painless, demands: [],
      source: "general clinical teaching"),
  ]
}
