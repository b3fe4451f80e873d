extension Topic {
  static let about = Topic(
    .page(.about), title: Page.about.title,
    alsoCalled: ["disclaimer", "sources", "privacy"],
    summary: "What this guide can do, what it cannot, and what it rests on.",
    sections: [
      .init(
        "What it is",
        [
          .text(
            """
            Information for looking after a knee yourself. It is not a diagnosis, and no clinician has looked at your \
            knee to write it. A page says that a pattern fits; only an examination can say more.
            """)
        ]),
      .init(
        "How sure it is",
        [
          .bullets([
            "Every page ends with its sources: author, journal and year.",
            "Where it says general clinical teaching, clinicians are taught so and no single study is claimed.",
            "Where it says thresholds chosen for this program, the numbers build on studies but were not tested as they stand.",
            "Where common advice and the evidence part, the page says so.",
          ])
        ]),
      .init(
        "What it cannot do",
        [
          .text(
            """
            It cannot call anybody. Numbers of emergency services differ by country; know yours. It does not tell you \
            doses of medicines.
            """)
        ]),
    ],
    sources: [.own])
}
