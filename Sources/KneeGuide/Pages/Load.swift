extension Topic {
  static let load = Topic(
    .page(.load), title: Page.load.title, clinical: "Training load",
    alsoCalled: [
      "10 percent", "10 percent rule", "mileage", "ACWR", "long run", "weekly distance", "spike", "volume",
    ],
    summary:
      "Watch the single run more than the week: the jump beyond your longest recent run is what went with injury.",
    sections: [
      .init(
        "The rules used here",
        [
          .rows([
            .init("One run", "No more than 10 percent beyond the longest of the last 30 days."),
            .init(
              "The week", "10 percent more is a soft guide. More than 30 percent in two weeks is a warning."),
            .init("The long run", "No more than half of the week."),
            .init("Rest", "At least one day a week without running."),
          ])
        ]),
      .init(
        "What it rests on",
        [
          .text(
            """
            5,205 runners were followed with their watches. A run more than 10 percent beyond the longest of the last 30 days \
            went with about 1.6 times the rate of injury. A run of more than double went with about 2.3 times. The change from \
            week to week showed no link, and the popular ratio of this week to the last four pointed the wrong way.
            """),
          .text(
            """
            The 10 percent rule itself was tried in 532 new runners: 20.8 percent were hurt with it and 20.3 percent without. In \
            874 others, growing by more than 30 percent in two weeks tended to bring more knee trouble. That was not sure, \
            and there were no more injuries in all.
            """),
        ]),
      .init(
        "In practice",
        [
          .bullets([
            "After a holiday or an illness the last 30 days are what count, not what you once could.",
            "Add a run before you lengthen one.",
            "Hills, speed and new shoes are load too. Change one of them at a time.",
          ])
        ]),
    ],
    sources: [.frandsen2025, .buist2008, .nielsen2014, .own])
}
