extension FunctionalTest {
  /// Every test, strength first, then quality of movement, hops and gates.
  public static let all: [FunctionalTest] = strength + movement + hops + gates

  private static let strength: [FunctionalTest] = [
    FunctionalTest(
      "single_leg_bridge", "Single-leg bridge", .reps, oneLegged: true,
      steps: [
        "Lie on your back, one heel on a box of 60 cm, knee a little bent, the other leg straight up.",
        "Lift the hips until the body is straight, down to touch, and again without a pause.",
        "Count until the hips no longer come all the way up.",
      ],
      goal: .atLeast(20), symmetry: .index(percent: 90), timer: .stopwatch,
      source: "a clinic's rule of thumb: under 20 low, 25 usual, over 30 good; young male footballers"),
    FunctionalTest(
      "calf_raise_single", "Single-leg calf raises", .reps, oneLegged: true,
      steps: [
        "Stand on one leg, two fingers at the wall, best on a slope of about 10 degrees.",
        "Up as far as it goes and down, one in a second: the metronome at 60 helps.",
        "Count until the heel no longer reaches full height or the knee bends.",
      ],
      goal: .calfRaisesOfAge, symmetry: .index(percent: 90), timer: .metronome(beatsPerMinute: 60),
      source: "Hébert-Losier, Physiotherapy, 2017, 566 adults; the rows by decade come by way of a clinic"),
    FunctionalTest(
      "single_leg_sit_to_stand", "Single-leg sit to stand", .reps, oneLegged: true,
      steps: [
        "Sit on a chair of 48 cm, arms crossed, one foot off the ground.",
        "Stand up on the other leg and sit down slowly.",
        "Count until it no longer goes without swinging.",
      ],
      goal: .atLeast(20), symmetry: .index(percent: 90), timer: .stopwatch,
      source: "suggested by clinicians; no solid norm"),
    FunctionalTest(
      "wall_sit", "Single-leg wall sit", .seconds, oneLegged: true,
      steps: [
        "Back at the wall, thighs level, knees at a right angle.",
        "Lift one foot and time how long the other leg holds.",
      ],
      goal: .ownStart, symmetry: .index(percent: 90), timer: .stopwatch,
      avoid: "pain behind the kneecap in deep bending",
      source: "no robust norm: your own start is the mark"),
    FunctionalTest(
      "side_plank", "Side plank", .seconds, oneLegged: true,
      steps: [
        "Lie on the side, forearm under the shoulder, legs straight.",
        "Lift the hips and time how long the body stays straight. The side is the one that is down.",
      ],
      goal: .atLeast(30), timer: .stopwatch,
      source: "own choice; 116 adults of 18 to 55 held about 55 seconds with a spread of 25 to 28"),
    FunctionalTest(
      "step_down_30s", "Step-downs in 30 seconds", .reps, oneLegged: true,
      steps: [
        "Stand on a step of 20 cm on the leg that is tested.",
        "Touch the ground in front with the other heel and come up. Count what 30 seconds hold.",
      ],
      goal: .ownStart, symmetry: .index(percent: 90), timer: .counting(seconds: 30),
      source: "no solid norm: your own start is the mark"),
  ]

  private static let movement: [FunctionalTest] = [
    FunctionalTest(
      "single_leg_squat", "Single-leg squats, rated", .points, oneLegged: true,
      steps: [
        "Five slow single-leg squats before a mirror or a camera.",
        "One point each for a trunk that tips, a pelvis that drops, a hip that turns in, a knee that falls in.",
      ],
      goal: .atMost(1),
      source:
        "Crossley, American Journal of Sports Medicine, 2011: rated by trained eyes; rating oneself is untested"
    ),
    FunctionalTest(
      "step_down", "Step-downs, rated", .points, oneLegged: true,
      steps: [
        "Five slow step-downs from 20 cm before a mirror or a camera.",
        "Look at arms, trunk, pelvis, knee and steadiness; 0 to 6 points in all.",
      ],
      goal: .atMost(1), highestPain: 2,
      source: "Piva, 2006: 0 or 1 good, 2 or 3 medium, 4 and more poor; only moderately repeatable"),
    FunctionalTest(
      "y_reach_anterior", "Reach forward on one leg", .centimeters, oneLegged: true,
      steps: [
        "Stand on one leg, hands on the hips, toes at a line.",
        "Reach forward along the floor with the other foot and come back without putting it down.",
        "Measure the best of three.",
      ],
      goal: .ownStart, symmetry: .difference(4),
      source:
        "Plisky, Journal of Orthopaedic & Sports Physical Therapy, 2006: school basketball players; untested in runners"
    ),
    FunctionalTest(
      "knee_bend", "Knee bend", .degrees, oneLegged: true,
      steps: [
        "Lie down and slide the heel to the buttock as far as it goes.",
        "Measure the angle between thigh and shin, 0 for a straight knee; a phone laid on the shin can measure it.",
      ],
      goal: .ownStart, symmetry: .index(percent: 90),
      source: "90 percent of the other side is an own choice"),
    FunctionalTest(
      "knee_straight", "Knee straightening", .degrees, oneLegged: true,
      steps: [
        "Lie down with the heel on a rolled towel and let the knee sink as straight as it goes.",
        "Measure how many degrees are missing to straight, 0 for a straight knee; a phone laid on the shin can measure it.",
      ],
      goal: .ownStart, source: "90 percent of the other side, from a right angle on, is an own choice"),
    FunctionalTest(
      "decline_squat", "Single-leg squat on a slope", .pain, oneLegged: true,
      steps: [
        "Stand on one leg on a slope of 25 degrees, heel up.",
        "Squat slowly as far as is comfortable and note the pain of the tendon.",
      ],
      goal: .atMost(3), smallestChange: 2,
      avoid: "pain of the tendon above the kneecap in deep bending",
      source: "used to follow tendon pain: van Ark, Journal of Science and Medicine in Sport, 2016"),
  ]

  private static let hops: [FunctionalTest] = [
    hop("hop_distance", "Hop for distance", "One hop as far as you can, landing still on the same leg."),
    hop("hop_triple", "Three hops for distance", "Three hops in a row as far as you can, landing still."),
    hop(
      "hop_crossover", "Crossover hops",
      "Three hops in a row that cross a line on the floor each time, landing still."),
    FunctionalTest(
      "hop_timed", "Six meters of hops", .seconds, oneLegged: true,
      steps: ["Mark six meters.", "Hop them on one leg as fast as you can. Note the seconds."],
      goal: .ownStart, symmetry: .index(percent: 90), timer: .stopwatch, impact: true,
      avoid: hopCaution, source: hopSource),
  ]

  private static func hop(_ id: String, _ name: String, _ step: String) -> FunctionalTest {
    FunctionalTest(
      id, name, .centimeters, oneLegged: true,
      steps: [step, "Measure from toe to heel, the best of three."],
      goal: .ownStart, symmetry: .index(percent: 90), impact: true, avoid: hopCaution, source: hopSource)
  }

  private static let hopCaution = "the first two phases, and bone stress that is not cleared"
  private static let hopSource =
    "within 10 percent by custom. It can flatter: of people after ligament surgery 57 percent reached it, and 29 "
    + "percent against the good leg's own earlier value (Wellsandt, Journal of Orthopaedic & Sports Physical Therapy, "
    + "2017)"

  /// What opens a phase, or the way back to running (facts.md, sections f3 and g1; own choices).
  private static let gates: [FunctionalTest] = [
    gate(
      "sit_to_stand_5", "Five times sit to stand", .reps, 5,
      "Stand up from a chair and sit down five times, arms crossed."),
    gate(
      "walk", "Brisk walk", .minutes, 30, "Walk briskly on the flat. Note the minutes and the pain.",
      timer: .walk(minutes: 30)),
    gate(
      "step_down_10", "Ten step-downs", .reps, 10, "Ten slow, steady step-downs from 20 cm.", oneLegged: true),
    gate(
      "single_leg_squat_10", "Ten single-leg squats", .reps, 10,
      "Ten single-leg squats to about 60 degrees.", oneLegged: true),
    gate(
      "single_leg_hop_10", "Ten single-leg hops", .reps, 10, "Ten light hops in place on one leg.",
      oneLegged: true, impact: true, avoid: hopCaution),
    gate(
      "pogo_hops_20", "Twenty pogo hops", .reps, 20, "Twenty quick, small hops on both feet.", impact: true,
      avoid: hopCaution),
  ]

  private static func gate(
    _ id: String, _ name: String, _ unit: Unit, _ goal: Double, _ step: String, oneLegged: Bool = false,
    timer: TimerPlan? = nil, impact: Bool = false, avoid: String? = nil
  ) -> FunctionalTest {
    FunctionalTest(
      id, name, unit, oneLegged: oneLegged, steps: [step, "Stop at a pain of \(painToStopAt)."],
      goal: .atLeast(goal), highestPain: 2, timer: timer, impact: impact, avoid: avoid,
      source:
        "own choice within the limit that runners were trained at (Esculier, British Journal of Sports Medicine, 2018)"
    )
  }
}
