extension Topic {
  static let phases = Topic(
    .page(.phases), title: Page.phases.title, clinical: "Rehabilitation phases",
    alsoCalled: ["phase 1", "phase 2", "phase 3", "rehab", "program", "progression", "plateau", "flare"],
    summary:
      "Three phases, each with an aim and with signs that it is done. Time alone does not open the next one.",
    sections: [
      .init(
        "Settle",
        [
          .text(
            """
            The aim is calm and movement. Four to six easy exercises, daily or every other day, 10 to 20 minutes. Holds. \
            Walking, cycling, swimming. Usually 3 to 14 days.
            """),
          .text("Done when all of this holds three days in a row:"),
          .bullets([
            "Pain now is 2 or less, the worst of the day 4 or less.",
            "20 minutes of walking, without a limp.",
            "No new swelling.",
            "The knee bends and straightens nearly like the other.",
          ]),
        ]),
      .init(
        "Build",
        [
          .text(
            """
            The aim is strength. Three times a week, a day or two between heavy leg days, five to seven exercises: hip, thigh, \
            back of the thigh, calf, trunk, balance. The last repetitions should be hard: about two more would be possible.
            """),
          .text(
            """
            One thing at a time grows: first form, then range, repetitions, sets, load, speed. Two green sessions allow one \
            step. At least four weeks.
            """),
          .text(
            """
            Done when ten slow \(exercise: .stepDown, "step-downs") are steady at 2 or less and half an hour of brisk walking \
            is free. Twenty \(exercise: .singleLegBridge, "single-leg bridges") and about twenty \
            \(exercise: .calfRaiseSingle, "single-leg calf raises") should be possible.
            """),
        ]),
      .init(
        "Return",
        [
          .text(
            """
            The aim is running as before. Springs twice a week, strength twice a week, walk and run three times a week on days \
            apart. See \(page: .returnToRun). Running is its own track: many may run all along, see \(page: .keepRunning).
            """)
        ]),
      .init(
        "After a pause",
        [
          .rows([
            .init("Up to 7 days", "Go on with a tenth less."),
            .init("8 to 14 days", "Go on with a third less."),
            .init("Longer", "Begin the phase again at half."),
          ])
        ]),
      .init(
        "A flare is not a failure",
        [
          .text(
            """
            Most people have one. Two to five days of the first phase at half, keep walking, then come back one step lower. It \
            is expected, and it does not mean damage.
            """),
          .text(
            """
            If three weeks bring no change though you did most of it: look at load, sleep and the exercises themselves. After \
            six weeks without a real change, book a visit.
            """),
        ]),
    ],
    sources: [.silbernagel2007, .breda2021, .esculier2018, .own])
}
