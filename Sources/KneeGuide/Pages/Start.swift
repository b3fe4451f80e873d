extension Topic {
  static let start = Topic(
    .page(.start), title: Page.start.title,
    summary: "Three questions that lead to the right page.",
    sections: [
      .init(
        "First: is it safe to look after it yourself?",
        [
          .text(
            """
            Nearly all knee pain of runners is harmless and gets better. A few kinds are not. Read \(page: .seekHelp) \
            before anything else if the knee is hot, badly swollen, stuck, cannot bear weight, or began with an injury.
            """)
        ]),
      .init(
        "Second: where does it hurt?",
        [
          .rows([
            .init("Around or behind the kneecap", "\(condition: .pfp), \(condition: .chondromalacia)."),
            .init(
              "On the kneecap", "\(condition: .prepatellarBursitis); after a fall \(condition: .fracture)."),
            .init("Above the kneecap", "\(condition: .quadTendinopathy)."),
            .init(
              "Below the kneecap",
              """
              \(condition: .patellarTendinopathy), \(condition: .hoffaImpingement), \
              \(condition: .infrapatellarBursitis); in a growing child \(condition: .osgoodSchlatter) or \
              \(condition: .slj).
              """),
            .init(
              "Outer side",
              "\(condition: .itbs), \(condition: .lateralMeniscusTear), \(condition: .proxTibfib)."),
            .init(
              "Inner side",
              """
              \(condition: .medialMeniscusTear), \(condition: .pesAnserine), \(condition: .medialPlica); after a blow \
              \(condition: .mclInjury).
              """),
            .init(
              "Behind the knee",
              """
              \(condition: .bakersCyst), \(condition: .hamstringTendinopathy), \(condition: .popliteusTendinopathy). \
              With a swollen calf \(condition: .dvt).
              """),
            .init(
              "Deep inside or everywhere",
              "\(condition: .kneeOa), \(condition: .degenerativeMeniscus), \(condition: .aclInjury), \(condition: .loadFlare)."
            ),
            .init(
              "On one spot of bone, worse each run", "\(condition: .boneStressKnee). Stop running first."),
          ])
        ]),
      .init(
        "Third: what now?",
        [
          .rows([
            .init("It happened just now", "\(page: .firstDays)."),
            .init("How much may it hurt?", "\(page: .painRules)."),
            .init("May I run?", "\(page: .keepRunning)."),
            .init("What exercises, and when?", "\(page: .phases)."),
            .init("How do I get back?", "\(page: .returnToRun)."),
          ])
        ]),
    ],
    sources: [.own])
}
