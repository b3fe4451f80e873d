extension ConditionArticle {
  static let medialMeniscusTear = ConditionArticle(
    condition: .medialMeniscusTear,
    clinical: "Medial meniscus tear",
    alsoCalled: ["meniscus", "torn cartilage", "torn meniscus", "inner meniscus"],
    summary: """
      Pain in the inner crease of the knee after a twist or a deep squat, with swelling by the next day. Many settle \
      with exercise; a knee that is stuck needs help the same day.
      """,
    whatItIs: [
      .text(
        """
        Between thigh bone and shin lie two half-moons of tough cartilage, the menisci. They spread the load. A twist on a \
        planted foot can tear one. After 40 a simple squat can be enough, or nothing at all: see \
        \(condition: .degenerativeMeniscus).
        """),
      .text(
        """
        Both menisci have blood in their outer rim, roughly the outer tenth to quarter, and none further in. A tear in the \
        rim heals better.
        """),
    ],
    sites: [.medialJointLine, .posteromedial, .deep],
    place: "In the crease on the inner side, often toward the back. Some feel it deep inside.",
    usual: [
      "It began with a twist, or with rising from a squat.",
      "The knee swells over hours, often by the next day.",
      "Twisting and full squats hurt; turning over in bed can.",
      "It may catch. The last bit of bending or straightening may be missing.",
    ],
    worse: "turning, full squats, rising from low, turning in bed.",
    eases: "straight lines, the middle of the bend.",
    against: [
      "It blew up like a balloon within two hours: look at \(condition: .aclInjury).",
      "The sore spot is above the crease, and turning is free.",
      "It is only stairs and sitting: look at \(condition: .pfp).",
      """
      Catching by itself says little. Among 817 adults who had the camera put in, it was as common without a tear as \
      with one.
      """,
    ],
    thisWeek: [
      .bullets([
        "After an injury: protect it for 1 to 3 days (\(page: .firstDays)) and have it looked at within days.",
        "Then move it within what is comfortable. Cycle with a high seat.",
        "No turning on the planted foot, no deep squats.",
        "Let swelling judge: a knee that is fuller next morning had too much.",
      ]),
      .notice(
        .danger,
        """
        The knee is stuck and will not go straight: do not force it, and be seen the same day. See \
        \(condition: .lockedKnee).
        """),
    ],
    plan: .phases(
      settle: [.heelSlide, .quadSet, .stationaryBike, .miniSquat],
      build: [.legPress, .stepUp, .gluteBridge, .singleLegBalance, .hamstringSlider],
      back: [.stepDown, .singleLegSquat, .dropLanding, .walkRun],
      leaveOut: """
        After a fresh injury only the first line until somebody has looked at it. Leg press to 70 degrees. No loaded bend \
        beyond 90 degrees and no turning until it is quiet. The slider not before week six.
        """),
    running: [
      """
      Not while the knee is swollen, and not after a fresh injury until it has been looked at. Then by the steps of \
      \(page: .returnToRun).
      """
    ],
    course: [
      "Without an injury, 6 to 12 weeks of exercise usually calm it. After an injury it varies from weeks to months.",
      "Where a tear is to be sewn, early is better. That is a reason to be seen soon after a real injury.",
    ],
    care: .soon,
    seen: [
      "The same day if it is locked.",
      "Within 1 to 3 days after an injury with swelling or catching.",
      "Within 1 to 3 days after a sudden pop at the back of the knee past 50.",
      "Without an injury: book a visit, in no hurry.",
    ],
    debate: [
      """
      \(strong: "A tear must be operated.") For tears that come with age, a panel in 2017 recommended strongly against \
      keyhole surgery, with or without clicking. In a trial of 2013, trimming did no better than a sham operation.
      """,
      """
      \(strong: "One hand test settles it.") None does. Pressing the crease finds about 6 of 10 tears, the twist test \
      about 7 of 10, and both are wrong in about a quarter of sound knees.
      """,
      """
      \(strong: "The inner meniscus has no blood supply.") Both menisci have it, in the outer rim.
      """,
    ],
    sources: [.kopf2020, .siemieniuk2017, .sihvonen2013, .thorlund2019, .hegedus2007])

  static let lateralMeniscusTear = ConditionArticle(
    condition: .lateralMeniscusTear,
    clinical: "Lateral meniscus tear",
    alsoCalled: ["meniscus", "torn cartilage", "outer meniscus", "discoid meniscus"],
    summary: """
      Pain in the outer crease of the knee, with swelling or catching. Like the inner tear, but more often together with \
      an ACL injury, and slower on the way back to running.
      """,
    whatItIs: [
      .text(
        """
        The outer one of the two half-moons between thigh bone and shin. What is said of the inner one in \
        \(condition: .medialMeniscusTear) holds here too. In some children the outer meniscus is a full disc and clunks.
        """)
    ],
    sites: [.lateralJointLine, .posterolateral, .deep],
    place: "In the crease on the outer side, toward the back, or deep inside.",
    usual: [
      "It began with a twist, often together with an ACL injury.",
      "Swelling over hours to the next day. Catching. Turning and deep squats hurt.",
    ],
    worse: "turning, full squats.",
    eases: "straight lines, the middle of the bend.",
    against: [
      "The sore spot lies above the crease, and it starts at a certain distance: look at \(condition: .itbs).",
      "No swelling, no catching, no injury.",
    ],
    thisWeek: [
      .bullets([
        "As for the inner one: protect it, move it gently, no turning, no deep squats.",
        "Have it looked at within days after an injury.",
      ]),
      .notice(
        .danger, "The knee is stuck and will not go straight: do not force it, and be seen the same day."),
    ],
    plan: .phases(
      settle: [.heelSlide, .quadSet, .stationaryBike, .miniSquat],
      build: [.legPress, .stepUp, .gluteBridge, .singleLegBalance, .hamstringSlider],
      back: [.stepDown, .singleLegSquat, .dropLanding, .walkRun],
      leaveOut:
        "After a fresh injury only the first line until somebody has looked at it. No turning while it swells."
    ),
    running: [
      "Later than with the inner one: the outer half of the knee bears the loss of its pad less well."
    ],
    course: ["Weeks to months. Running returns more slowly."],
    care: .soon,
    seen: [
      "The same day if it is locked.", "Within 1 to 3 days after an injury.",
      "Without an injury: book a visit, in no hurry.",
    ],
    sources: [.kopf2020, .thorlund2019, .teaching])
}
