extension ExerciseLibrary {
  /// Jumps and hops.
  static let plyometric: [Exercise] = [
    Exercise(
      "squat_jump", "Squat jump",
      targets: ["power"], phases: [.return], kit: nil, side: .both,
      dose: .sets(3...3, reps: 5...6, often: "never two days in a row"),
      steps: [
        "Sink into a quarter squat and jump.",
        "Land softly and quietly, knees out.",
        "Set yourself again before the next.",
      ],
      faults: ["landing loudly"],
      easier: [.way("a small jump")], harder: [.exercise("box_jump")],
      avoid: "a bone stress injury that is not cleared; a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.patellarTendinopathy, .pfp], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "common practice in running rehabilitation"),
    Exercise(
      "box_jump", "Box jump",
      targets: ["power"], phases: [.return], kit: "low box", side: .both,
      dose: .sets(3...3, reps: 5...5),
      steps: [
        "Jump up onto a low box.",
        "Step down, do not jump.",
      ],
      faults: ["jumping down"],
      easier: [.exercise("step_up")], harder: [.exercise("squat_jump")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.patellarTendinopathy, .quadTendinopathy], painRule: .standard,
      demands: [.weightBearing, .tendon, .impact],
      source: "common practice in running rehabilitation"),
    Exercise(
      "pogo_hops", "Pogo hops", also: ["double-leg hop"],
      targets: ["calf spring"], phases: [.return], kit: nil, side: .both,
      dose: .sets(3...3, reps: 15...20),
      steps: [
        "Bounce in small hops from stiff ankles.",
        "Land quietly.",
        "Stay tall.",
      ],
      faults: ["bending the knee"],
      easier: [.way("heels low")], harder: [.exercise("rope_skip"), .way("one leg")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.pfp, .patellarTendinopathy, .quadTendinopathy], painRule: .standard,
      demands: [.weightBearing, .tendon, .impact],
      source: "common practice in running rehabilitation"),
    Exercise(
      "rope_skip", "Rope skipping", also: ["jump rope"],
      targets: ["spring of the leg"], phases: [.return], kit: "rope", side: .both,
      dose: .holds(3...3, seconds: 30...60),
      steps: [
        "Skip with low, soft hops."
      ],
      faults: ["jumping high"],
      easier: [.exercise("pogo_hops")], harder: [.way("one leg")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "general clinical teaching"),
    Exercise(
      "single_leg_hop", "Single-leg hop in place",
      targets: ["power"], phases: [.return], kit: nil, side: .each,
      dose: .sets(3...3, reps: 8...10),
      steps: [
        "Hop on the spot on one leg, softly.",
        "Keep the pelvis level.",
        "Stop when pain reaches 3.",
      ],
      faults: ["dropping the trunk"],
      easier: [.exercise("pogo_hops")], harder: [.exercise("forward_hop")],
      avoid: "a bone stress injury; a swollen joint", concerns: [.boneStressKnee, .boneStressHip],
      helps: [.itbs, .pfp], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "common practice in running rehabilitation"),
    Exercise(
      "forward_hop", "Hop and stick", also: ["single hop"],
      targets: ["power"], phases: [.return], kit: nil, side: .each,
      dose: .sets(3...3, reps: 5...5),
      steps: [
        "Hop forward on one leg and stay on landing for two seconds.",
        "Set yourself and repeat.",
      ],
      faults: ["wobbling"],
      easier: [.exercise("single_leg_hop")], harder: [.way("three hops in a row")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.aclInjury, .pfp], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "published hop-test symmetry studies"),
    Exercise(
      "bounding", "Bounding",
      targets: ["power"], phases: [.return], kit: "flat grass", side: .alternating,
      dose: .distance(3...3, meters: 20),
      steps: [
        "Run in long, springy steps on flat grass."
      ],
      faults: ["overstriding"],
      easier: [.exercise("running_drills")], harder: [.way("longer bounds")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.itbs], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "common practice in running rehabilitation"),
    Exercise(
      "drop_landing", "Drop landing",
      targets: ["landing control"], phases: [.return], kit: "box of 20 to 30 cm", side: .both,
      dose: .sets(3...3, reps: 5...5),
      steps: [
        "Step off a low box and land softly on both feet.",
        "Stay two seconds.",
      ],
      faults: ["knees falling inward"],
      easier: [.way("from 10 cm")], harder: [.way("on one leg")],
      avoid: "a bone stress injury that is not cleared, or a swollen joint",
      concerns: [.boneStressKnee, .boneStressHip],
      helps: [.aclInjury], painRule: .standard, demands: [.weightBearing, .tendon, .impact],
      source: "general clinical teaching"),
  ]
}
