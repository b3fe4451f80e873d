extension Topic {
  static let shoes = Topic(
    .page(.shoes), title: Page.shoes.title, clinical: "Footwear and orthoses",
    alsoCalled: [
      "footwear", "insoles", "orthotics", "pronation", "flat feet", "motion control", "arch support",
    ],
    summary: "Comfort first. More than one pair. No shoe cures a knee.",
    sections: [
      .init(
        "What to do",
        [
          .bullets([
            "Buy what is comfortable in the shop.",
            "Use two or more pairs in turn.",
            "Look at them at 500 km, and again at 800. The numbers are a custom; no study shows a cliff.",
            "Do not change shoes, distance and ground at the same time.",
            "For kneecap pain, with feet that roll in more than most, a ready-made insole may help for up to six weeks. Costly ones made to measure have not been shown to do more.",
          ])
        ]),
      .init(
        "What is often said, and what is known",
        [
          .bullets([
            """
            \(strong: "Flat feet cause knee pain.") In 927 new runners in neutral shoes, rolling in brought no more injuries. \
            Only 18 of the feet rolled in strongly, so of those it says little.
            """,
            """
            \(strong: "Motion-control shoes are useless.") A trial found fewer injuries in them, mainly in runners whose feet roll in. If \
            you do well in yours, keep them.
            """,
            """
            \(strong: "One good pair is enough.") Runners with several pairs had fewer injuries (264 runners, observed, not tested).
            """,
          ])
        ]),
    ],
    sources: [.malisoux2015, .malisoux2016, .nielsenFeet2014, .collins2018, .willy2019])
}
