extension Topic {
  static let firstDays = Topic(
    .page(.firstDays), title: Page.firstDays.title, clinical: "Acute care; PEACE and LOVE",
    alsoCalled: [
      "first aid", "RICE", "PEACE", "LOVE", "POLICE", "acute injury", "swelling", "compression", "elevation",
      "crutches",
    ],
    summary:
      "Protect it, put it up, wrap it, leave anti-inflammatories alone if you can, and begin to move soon.",
    sections: [
      .init(
        "Before you treat it",
        [
          .notice(
            .danger,
            "Cannot bear weight, out of shape, swollen tight within two hours, stuck, hot, numb: read \(page: .seekHelp) first."
          )
        ]),
      .init(
        "The first one to three days",
        [
          .rows([
            .init(
              "Protect",
              "Do less for one to three days. Crutches only while you limp. Longer rest makes the knee weaker."
            ),
            .init("Elevate", "Leg up, knee above the heart, 15 to 20 minutes, three or four times a day."),
            .init(
              "Avoid anti-inflammatories",
              "They ease pain today and may get in the way of repair. If you need something, read \(page: .medicines)."
            ),
            .init(
              "Compress",
              "An elastic wrap by day. Off at night. Looser if the toes tingle, swell or turn blue."),
            .init(
              "Educate", "Know what it may be, and that movement is the treatment. This guide is for that."),
          ]),
          .text(
            "The first letters make PEACE. It comes from an editorial of 2020, not from a trial of the whole."
          ),
        ]),
      .init(
        "Ice?",
        [
          .text(
            """
            For comfort, yes: 15 minutes through a thin cloth, 20 at most, look at the skin after five. On the first day \
            once in an hour awake if you like, then up to four times a day. Take it off when the skin goes numb.
            """),
          .text(
            """
            For healing, nobody has shown that it helps, and the authors of PEACE advise against it. Not on numb skin, not \
            with Raynaud's, and no more than ten minutes on the outer knob of the shin, where a nerve lies bare.
            """),
        ]),
      .init(
        "From about day three",
        [
          .rows([
            .init("Load", "Use it again, a little more each day, inside \(page: .painRules)."),
            .init("Optimism", "People who expect to recover do better. Most knees recover."),
            .init(
              "Blood flow",
              "Painless effort: \(exercise: .walk), \(exercise: .stationaryBike), \(exercise: .swim)."),
            .init("Exercise", "Begin the first line of exercises on the page of your condition."),
          ]),
          .text("These make LOVE. How it goes on: \(page: .phases)."),
        ]),
      .init(
        "What to leave alone",
        [
          .bullets([
            "Heat, alcohol, massage and running in the first two days after an injury.",
            "Forcing a stuck knee.",
            "Massage or rolling of a calf that is swollen or newly aches.",
            "Bed.",
          ])
        ]),
      .init(
        "What is often said, and what is known",
        [
          .bullets([
            """
            \(strong: "Rest, ice, compression, elevation.") As a plan for weeks it is outdated. Protection and compression \
            for days are fine; rest should end soon.
            """,
            """
            \(strong: "Ice stops the damage.") It numbs. That is worth something, and it is not healing.
            """,
          ])
        ]),
    ],
    sources: [.dubois2020, .bleakley2012, .teaching])
}
