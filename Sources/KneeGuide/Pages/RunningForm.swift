extension Topic {
  static let form = Topic(
    .page(.form), title: Page.form.title, clinical: "Gait retraining, cadence",
    alsoCalled: [
      "cadence", "steps per minute", "180", "overstriding", "forefoot", "heel strike", "technique", "stride",
      "gait",
    ],
    summary:
      "Slightly quicker, shorter steps take load off the kneecap. There is no right number for everybody.",
    sections: [
      .init(
        "What to try",
        [
          .steps([
            "Count your steps for 30 seconds at easy pace, twice. Double it.",
            "Add 5 percent. From 160 that is 168. Use a metronome, four times one minute: \(exercise: .cadenceDrill).",
            "Think: quick, quiet feet under the hips. One cue, for four weeks.",
            "If it feels easy and helps, go on to 10 percent.",
          ])
        ]),
      .init(
        "What is known",
        [
          .bullets([
            "10 percent quicker steps lowered the computed peak force behind the kneecap by about 14 percent in 30 healthy adults.",
            "Steps 10 percent shorter lowered the stress per step by about 22 percent and per mile by 7.5; longer ones raised it.",
            "Of runners with kneecap pain, 35 percent felt at least one point better at once.",
            "12 runners chosen for a dropping hip kept the benefit for three months; nobody was compared with them.",
            "In the one trial, adding retraining to good education gave nothing extra after 20 weeks.",
          ])
        ]),
      .init(
        "What is often said, and what is known",
        [
          .bullets([
            "\(strong: "170 to 180 steps for everybody.") The right number depends on your speed and your legs. Start from your own.",
            """
            \(strong: "Land on the forefoot.") It eased kneecap pain at once in as many runners as quicker steps did. It moves the load to calf \
            and Achilles tendon, so it is not advised here.
            """,
            "\(strong: "Asphalt ruins knees.") The evidence is thin. Vary the ground, and do not change it suddenly.",
          ])
        ]),
      .init("Downhill", [.text("Early on leave it out: kneecap, IT band and popliteus all dislike it.")]),
    ],
    sources: [.lenhart2014, .willson2014, .heiderscheit2011, .esculier2023, .bramah2019, .esculier2018])
}
