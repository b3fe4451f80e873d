extension Topic {
  static let keepRunning = Topic(
    .page(.keepRunning), title: Page.keepRunning.title,
    alsoCalled: ["can I run", "running with pain", "should I stop running", "rest"],
    summary: "Most runners with a sore knee may run a little. Five lines tell which kind you are today.",
    sections: [
      .init(
        "Today's answer",
        [
          .rows([
            .init(
              "Stop",
              "Any sign from \(page: .seekHelp) above self-care, suspected bone stress, a fresh injury, clear swelling."
            ),
            .init(
              "Pause",
              "You limp, or a flat easy run gives 5 or more, or the next morning is worse by two. Begin again at the first step of \(page: .returnToRun)."
            ),
            .init(
              "Cut",
              "A flat easy run gives 3 or 4 and settles overnight. Half the usual distance, every other day, no hills, no speed, steps 5 percent quicker."
            ),
            .init(
              "Keep",
              "2 or less, back to usual within 60 minutes, the morning the same. Hold what you do for one or two weeks, then grow by \(page: .load)."
            ),
            .init(
              "IT band",
              "Keep to about 20 percent short of where it starts. Sharp pain means turn round and walk."),
          ])
        ]),
      .init(
        "What is often said, and what is known",
        [
          .bullets([
            """
            \(strong: "Stop running until it is gone.") Runners with kneecap pain who kept running within a limit of 2 \
            improved as well as those who did exercises or retraining besides. Stopping is for the first line above.
            """,
            """
            \(strong: "Running through pain is always wrong.") Within limits it is not. The limits matter.
            """,
          ])
        ]),
    ],
    sources: [.esculier2018, .esculier2016, .silbernagel2007, .own])
}
