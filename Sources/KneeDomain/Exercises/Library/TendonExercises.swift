extension ExerciseLibrary {
  /// Slow, heavy work for the patellar and quadriceps tendons.
  static let tendon: [Exercise] = [
    Exercise(
      "iso_knee_extension", "Isometric knee extension hold", also: ["tendon isometric"],
      targets: ["quadriceps", "patellar tendon"], phases: [.settle],
      kit: "strap, or machine set at 60 to 70 degrees", side: .each,
      dose: .holds(5...5, seconds: 45...45, restSeconds: 60, often: "daily"),
      steps: [
        "Sit with the knee bent about 60 degrees, a strap around the ankle fixed behind you.",
        "Push forward as if to straighten the knee; nothing moves.",
        "Hold 45 seconds, rest a minute.",
      ],
      faults: ["holding breath", "pain that grows from hold to hold"],
      easier: [.way("less effort")], harder: [.exercise("spanish_squat"), .exercise("leg_extension")],
      avoid: "fresh swelling", concerns: [],
      helps: [.patellarTendinopathy, .quadTendinopathy, .osgoodSchlatter, .slj], painRule: .tendon,
      demands: [.tendon],
      source:
        "Breda, British Journal of Sports Medicine, 2021; van Ark, Journal of Science and Medicine in Sport, 2016; Rio, British Journal of Sports Medicine, 2015"
    ),
    Exercise(
      "spanish_squat", "Spanish squat hold", also: ["band squat isometric"],
      targets: ["quadriceps", "patellar tendon"], phases: [.settle, .build], kit: "strong band around a post",
      side: .both,
      dose: .holds(5...5, seconds: 30...45, often: "daily or every other day"),
      steps: [
        "Put a strong band from a post behind both knees and lean back into it, shins upright.",
        "Sit down to 70 to 90 degrees, chest up.",
        "Hold, then rise.",
      ],
      faults: ["knees caving", "falling back"],
      easier: [.exercise("wall_sit")], harder: [.way("a heavier squat")],
      avoid: "an anchor that is not safe; fresh swelling", concerns: [],
      helps: [.patellarTendinopathy, .quadTendinopathy], painRule: .tendon,
      demands: [.weightBearing, .tendon],
      source: "van Ark, Journal of Science and Medicine in Sport, 2016; general clinical teaching"),
    Exercise(
      "leg_extension", "Knee-extension machine", also: ["open-chain extension"],
      targets: ["quadriceps"], phases: [.build], kit: "machine or band", side: .each,
      dose: .sets(3...3, reps: 8...12),
      steps: [
        "Set the machine so that its axis is level with the knee.",
        "Straighten slowly between 90 and 45 degrees.",
        "Lower over three to four seconds.",
      ],
      faults: ["jerking"],
      easier: [.exercise("iso_knee_extension")], harder: [.way("the full range")],
      avoid: "an ACL graft, unless a clinician says so; heavy work near straight with kneecap pain",
      concerns: [.aclInjury, .pfp],
      helps: [.patellarTendinopathy, .quadTendinopathy], painRule: .tendon, demands: [.tendon],
      source: "Malliaras, Journal of Orthopaedic and Sports Physical Therapy, 2015"),
    Exercise(
      "decline_squat", "Single-leg decline squat", also: ["SLDS"],
      targets: ["patellar tendon", "quadriceps"], phases: [.build], kit: "board sloping 25 degrees",
      side: .each,
      dose: .sets(3...3, reps: 8...15),
      steps: [
        "Stand on one leg on a board that slopes down, hands near a support.",
        "Sink to 60 to 90 degrees over three seconds.",
        "Come up on both legs.",
      ],
      faults: ["going too fast", "twisting"],
      easier: [.exercise("leg_press")], harder: [.way("with a weight")],
      avoid: "a swollen joint", concerns: [],
      helps: [.patellarTendinopathy], painRule: .tendon, demands: [.weightBearing, .tendon],
      source: "Breda, British Journal of Sports Medicine, 2021"),
  ]
}
