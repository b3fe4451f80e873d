extension Topic {
  static let clinician = Topic(
    .page(.clinician), title: Page.clinician.title,
    alsoCalled: [
      "physiotherapist", "physical therapist", "appointment", "visit", "x-ray", "MRI", "scan", "referral",
      "surgery",
    ],
    summary: "What to bring, what to ask, and what to expect of scans and surgery.",
    sections: [
      .init(
        "Bring",
        [
          .bullets([
            "When it began, and what was different in the four weeks before.",
            "Where it hurts, and whether one finger or a whole hand shows it.",
            "What brings it on, what eases it, and how the next morning is.",
            "What was done for it and for how long. Your log shows this.",
            "All medicines, earlier injuries and operations of this knee, other illnesses.",
          ])
        ]),
      .init(
        "Ask",
        [
          .bullets([
            "What do you think it is, and what else could it be?",
            "What may I do this week, and what not?",
            "By what sign do I know that I can do more?",
            "When should it be better, and what do we do if it is not?",
            "Would a scan change what we do?",
          ])
        ]),
      .init(
        "About scans",
        [
          .text(
            """
            Pictures show much that does not hurt. Worn menisci and softened cartilage are common in knees without pain. A scan is \
            worth it when the answer changes the plan: after an injury, with swelling or locking, with suspected bone stress.
            """)
        ]),
      .init(
        "About surgery",
        [
          .text(
            """
            Some knees need it, a few of them soon: a torn straightening tendon, a knee stuck by a flap, some breaks. For \
            age-related trouble keyhole surgery is strongly advised against. For kneecap pain it is not where one begins.
            """)
        ]),
      .init(
        "About treatment",
        [
          .text(
            """
            Good care asks what you want to be able to do, gives you exercises that grow, and tells you when to come back. Care that is only \
            done to you on a couch seldom lasts.
            """)
        ]),
    ],
    sources: [.beaufils2017, .siemieniuk2017, .niceOA, .teaching])
}
