extension Topic {
  static let painRules = Topic(
    .page(.painRules), title: Page.painRules.title, clinical: "Pain-monitoring model, 24-hour rule",
    alsoCalled: ["traffic light", "24 hour rule", "pain scale", "0 to 10", "hurt", "harm"],
    summary: "A little pain during exercise is allowed. The next morning decides whether it was too much.",
    sections: [
      .init(
        "The scale",
        [
          .text(
            """
            0 is no pain, 10 the worst you can imagine. A change of one point from day to day is noise. Two points or more \
            over the usual of the week, or two red days in a row, mean something.
            """)
        ]),
      .init(
        "The light for one session",
        [
          .rows([
            .init(
              "Green",
              "0 to 3 during it, back to usual within the hour, no worse next morning, no new swelling. Two greens allow the next step."
            ),
            .init(
              "Yellow",
              "4 or 5, settled within a day. Do the same again. After two yellows in a row do one step less."),
            .init(
              "Red",
              "6 or more, or a limp, or worse next morning by two, or any new swelling. Leave that exercise for one or two easy days, then come back at two thirds."
            ),
            .init("Stop", "A sign from \(page: .seekHelp). No plan until somebody has cleared it."),
          ]),
          .text("The worst of the four answers decides. An answer you do not know is not green."),
        ]),
      .init(
        "Different knees, different limits",
        [
          .rows([
            .init("Most exercises", "3 during it, back to the start by morning."),
            .init("Running with kneecap or IT band pain", "2 during it, back within 60 minutes."),
            .init("Tendons and arthritis, slow loading", "5 during it, settled by morning."),
            .init("Bone stress", "0. No allowance: \(condition: .boneStressKnee)."),
            .init("Growing knees", "2 stay, 3 to 5 a step back, more than 5 stop."),
          ])
        ]),
      .init(
        "Why pain may be there at all",
        [
          .text(
            """
            Pain is an alarm, and an alarm can be set too fine. In an irritated knee it rings long before anything is \
            harmed. Careful loading turns the alarm down. That is why exercise with a little pain can make a knee better, \
            and why resting it to zero often does not last.
            """)
        ]),
      .init(
        "How well is this tested?",
        [
          .text(
            """
            In 38 people with Achilles pain, those who went on running and jumping inside such limits did no worse over a year \
            than those who stopped for six weeks. The limit of 2 for runners with kneecap pain comes from a trial in runners. \
            For the rest of the knee the limits are borrowed.
            """)
        ]),
    ],
    sources: [.silbernagel2007, .esculier2018, .esculier2016, .rathleff2020, .own])
}
