extension Topic {
  static let comfort = Topic(
    .page(.comfort), title: Page.comfort.title, clinical: "Passive aids",
    alsoCalled: [
      "ice", "tape", "taping", "kinesio", "brace", "knee sleeve", "strap", "foam roller", "massage", "heat",
      "stretching",
    ],
    summary: "What aids can do, for how long, and what they cannot. None of them replaces loading the knee.",
    sections: [
      .init(
        "One by one",
        [
          .rows([
            .init(
              "Ice",
              "Comfort. 15 minutes through a cloth, 20 at most. That it speeds healing has not been shown."),
            .init(
              "Tape",
              """
              Can ease kneecap pain for about four weeks, beside exercise. Take it off when the skin itches. That it moves \
              the kneecap, the blood or the muscles is not supported.
              """),
            .init(
              "Brace or sleeve",
              """
              For kneecap pain experts called it uncertain in 2017; do not rely on it. After a ligament injury a hinged \
              brace has its place, by advice.
              """),
            .init(
              "Foam roller",
              "60 to 90 seconds, no more than 5 of 10, not over bone. Short comfort. It cannot lengthen the IT band. Never on a swollen calf."
            ),
            .init(
              "Stretching",
              "After running, two or three times 30 seconds, if you like it. It did not prevent injuries in trials."
            ),
            .init("Insoles", "See \(page: .shoes)."),
            .init("Crutches", "While you limp, and no longer."),
          ])
        ]),
      .init(
        "A rule for all of them",
        [
          .text(
            "Use what makes exercise possible. If only ice, tape and rolling are in your log, nothing is being built."
          )
        ]),
    ],
    sources: [.collins2018, .willy2019, .dubois2020, .lauersen2014, .fairclough2006, .teaching])
}
