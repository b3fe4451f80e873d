extension ConditionArticle {
  static let lockedKnee = ConditionArticle(
    condition: .lockedKnee,
    clinical: "Mechanically locked knee",
    alsoCalled: ["bucket-handle tear", "stuck knee", "cannot straighten"],
    summary: "The knee is stuck bent and will not go straight. Be seen the same day, and do not force it.",
    whatItIs: [
      .text(
        "A torn flap of meniscus or a loose piece has wedged itself into the joint like a foot in a door.")
    ],
    sites: [.medialJointLine, .lateralJointLine, .deep],
    place: "In the crease or deep inside.",
    usual: ["After a twist, or on rising from low.", "Straightening ends in a springy block."],
    worse: "trying to straighten it.",
    eases: "leaving it bent.",
    against: ["It catches for a moment and frees itself with a shake: that is weaker, within 1 to 3 days."],
    thisWeek: [.notice(.danger, "Never force it straight. Use crutches. Be seen the same day.")],
    plan: .none("None until it is free."),
    running: ["None until a clinician agrees."],
    course: ["Often surgery; where the tear can be sewn, early is better."],
    care: .urgent,
    seen: ["The same day."],
    sources: [.kopf2020, .teaching])
}
