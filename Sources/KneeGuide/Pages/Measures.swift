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
        "Scales",
        [
          .rows([
            .init(
              "Pain, 0 to 10 (NPRS)",
              "0 is best. Two points, or 30 percent, is a change that people notice. Physical therapy patients: 1.5 to 3.5, by size of the change."
            ),
            .init(
              "Your own tasks (PSFS)",
              "Three to five things you want to do, each 0 to 10; 10 is best. About 2 points count."),
            .init("Kneecap scale (Kujala, AKPS)", "0 to 100; 100 is best. About 10 points count."),
            .init("KOOS-PF", "0 to 100; 100 is best. About 16 points count."),
            .init("Tendon scale (VISA-P)", "0 to 100; 100 is best. About 13 points count."),
            .init("Runner's index (UWRI)", "0 to 36; 36 is best. 5 to 8 points count."),
            .init(
              "Leg function (LEFS)", "0 to 80; 80 is best. About 9 points count, up to 16 for large changes."),
            .init("Overall change (GROC)", "-7 to +7. +3 is a small change for the better, +5 a large one."),
          ]),
          .text(
            """
            The questions of most of these belong to their authors and are not printed here. If you were given one, you can write \
            down its total.
            """),
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
