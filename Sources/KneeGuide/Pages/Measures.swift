extension Topic {
  static let measures = Topic(
    .page(.measures), title: Page.measures.title, clinical: "Outcome measures",
    alsoCalled: [
      "NPRS", "PSFS", "Kujala", "AKPS", "KOOS", "VISA-P", "LEFS", "UWRI", "GROC", "outcome", "score",
      "questionnaire",
    ],
    summary:
      "Numbers that clinicians use to follow a knee, and how much each must change before it means something.",
    sections: [
      .init(
        "Five that suit a runner",
        [
          .rows([
            .init(
              "Pain, 0 to 10 (NPRS)",
              """
              0 is best. Two points, or 30 percent, is a change that people notice (2,724 people with long pain). In \
              physical therapy patients it was 1.5 to 3.5, by the size of the change.
              """),
            .init(
              "Your own tasks (PSFS)",
              """
              Three to five things you want to do again, each 0 to 10. 10 is best. 1.3 is a small change, 2.3 a medium one, \
              2.7 a large one.
              """),
            .init(
              "Kneecap scale (Kujala, AKPS)",
              "For \(condition: .pfp). 0 to 100; 100 is best. About 10 points count."),
            .init(
              "Tendon scale (VISA-P)",
              "For \(condition: .patellarTendinopathy). 0 to 100; 100 is best. About 13 points count."),
            .init(
              "Runner's index (UWRI)",
              "Made for injured runners, whatever the injury. 0 to 36; 36 is best. 5 to 8 points count."),
          ]),
          .text(
            """
            The questions of most of these belong to their authors and are not printed here. If you were given one, you can write \
            down its total. Fill it in about once a month: more often shows little but chance.
            """),
        ]),
      .init(
        "Others one meets",
        [
          .rows([
            .init("KOOS-PF", "The kneecap part of KOOS. 0 to 100; 100 is best. About 16 points count."),
            .init(
              "KOOS",
              """
              Five parts, each 0 to 100; 100 is best. 8 to 10 points are often quoted; in 146 people with arthritis it was \
              12.5 to 17.5.
              """),
            .init(
              "Leg function (LEFS)", "0 to 80; 80 is best. About 9 points count, up to 16 for large changes."),
            .init("Daily life (KOS-ADLS)", "0 to 100; 100 is best. About 7 points count."),
            .init(
              "Overuse (OSTRC-O2)", "0 to 100 for each knee; 0 is best. Watch its course; no figure is fixed."
            ),
            .init("Overall change (GROC)", "-7 to +7. +3 is a small change for the better, +5 a large one."),
          ])
        ]),
      .init(
        "Tests",
        [
          .rows([
            .init(
              "Single-leg calf raises",
              "Middle values for men and women: in the twenties 37 and 30, thirties 32 and 27, forties 28 and 24, fifties 23 and 21, sixties 19 and 19."
            ),
            .init("Single-leg bridge", "20 to 30 is usual in young athletes, by a clinic's rule of thumb."),
            .init(
              "Side plank",
              "About 55 seconds in 116 adults, with a wide spread. Your own start is the better mark."),
            .init(
              "Hops",
              "Within 10 percent of the other leg. It can flatter: the other leg may have lost strength too."),
            .init("Walking 30 minutes, ten hops", "2 or less: the gate to running."),
          ])
        ]),
      .init(
        "Noise", [.text("One point of pain from day to day is noise. Look at the week, not at the morning.")]),
    ],
    sources: [
      .farrar2001, .abbott2014, .crossley2004, .crossley2018, .hernandez2014, .nelson2020, .wellsandt2017,
      .own,
    ])
}
