extension Topic {
  static let returnToRun = Topic(
    .page(.returnToRun), title: Page.returnToRun.title, clinical: "Graded walk-run program",
    alsoCalled: ["walk run", "run walk", "couch to 5k", "ladder", "comeback", "return to running"],
    summary:
      "Twelve steps from walking to your usual run, three times a week. Two good runs open the next step.",
    sections: [
      .init(
        "You may begin when",
        [
          .bullets([
            "30 minutes of brisk walking give 2 or less, without a limp.",
            "The last two sessions were green (\(page: .painRules)) and nothing is swollen.",
            "Ten single-leg squats and ten single-leg hops, or twenty pogo hops, give 2 or less.",
            "No sign from \(page: .seekHelp) is open.",
          ]),
          .text(
            "Asking for no pain at all would be too strict for most. After bone stress it is right, and a clinician decides."
          ),
        ]),
      .init(
        "The steps",
        [
          .text("Five minutes of walking before and after. Run minutes and walk minutes in turn:"),
          .rows([
            .init("0", "Walk 30 minutes."),
            .init("1", "6 times: run 1, walk 4."),
            .init("2", "6 times: run 2, walk 3."),
            .init("3", "6 times: run 3, walk 2."),
            .init("4", "6 times: run 4, walk 1."),
            .init("5", "4 times: run 6, walk 1."),
            .init("6", "3 times: run 8, walk 1."),
            .init("7", "2 times: run 12, walk 1."),
            .init("8", "Run 20 minutes."),
            .init("9", "Run 25 minutes."),
            .init("10", "Run 30 minutes."),
            .init("11", "Run 35 minutes."),
            .init("12", "Your usual easy distance."),
          ]),
        ]),
      .init(
        "The rules",
        [
          .bullets([
            "Three times a week, a day of rest between.",
            "Two greens: one step up. Yellow: repeat. Red: two steps down.",
            "The first four steps flat, and slower than your easy pace by a minute a kilometer or more.",
            "Then grow in this order: time, days a week, distance, speed, uphill, and downhill last.",
            "From step 8 the session cap of \(page: .load) holds.",
            "From step 1 to step 10 it takes about 4 to 7 weeks.",
          ])
        ]),
      .init(
        "After bone stress",
        [
          .text(
            "Only when cleared. One step per two sessions, over 4 to 8 weeks at least, and no pain at all.")
        ]),
    ],
    sources: [.esculier2018, .george2024, .frandsen2025, .own])
}
