extension ConditionArticle {
  static let referredPain = ConditionArticle(
    condition: .referredPain,
    clinical: "Referred pain from hip or lumbar spine",
    alsoCalled: ["referred pain", "sciatica", "hip pain at the knee"],
    summary:
      "The knee hurts, but no place on it is tender and moving it changes nothing. The source is higher up.",
    whatItIs: [
      .text("Hip and low back share nerves with the knee. Pain from there can be felt at the knee alone.")
    ],
    sites: [.diffuse, .distalThigh],
    place: "Somewhere around the knee; one cannot press on it.",
    usual: [
      "It changes with the position of back or hip.",
      "Buttock or groin may hurt as well; there may be tingling below the knee.",
      "Turning the hip is stiff or painful.",
    ],
    worse: "turning the hip, moving the back, sitting.",
    eases: "changing position.",
    against: ["A spot on the knee that is tender, and that hurts when the knee is loaded."],
    thisWeek: [
      .bullets([
        "Walk. Do what is comfortable for back and hip.", "Have hip and back examined, not only the knee.",
      ]),
      .notice(
        .danger,
        """
        Numbness in the saddle area, new trouble with bladder or bowel, or weakness in both legs: \
        \(condition: .caudaEquina), an emergency.
        """),
    ],
    plan: .phases(
      settle: [.walk, .gluteBridge, .hipFlexorStretch], build: [.frontPlank, .clamshell, .sidePlank],
      back: [.walkRun], leaveOut: "Only what does not send pain further down the leg."),
    running: ["If it does not bring the pain on. With groin pain and a limp: not, and be seen today."],
    course: ["It depends on the source."],
    care: .routine,
    seen: ["Within 1 to 3 days with a weak or numb foot.", "The same day with groin pain and a limp."],
    sources: [.teaching, .sweeney2020])
}
