extension ConditionArticle {
  static let nerveEntrapment = ConditionArticle(
    condition: .nerveEntrapment,
    clinical: "Common peroneal or saphenous nerve entrapment",
    alsoCalled: ["peroneal nerve", "fibular nerve", "saphenous nerve", "foot drop", "tingling"],
    summary: "Tingling, burning or a numb patch below the knee, sometimes with a foot that slaps or trips.",
    whatItIs: [
      .text(
        """
        One nerve winds round the knob on the outer shin just under the skin; another runs down the inner side. Pressure \
        there is felt further down.
        """)
    ],
    sites: [.fibularHead, .pesAnserine],
    place: "At the outer knob with the top of the foot, or at the inner knee with the inner shin.",
    usual: [
      "Tingling, burning or numbness in a patch.", "With the outer nerve: tripping, a foot that slaps.",
    ],
    worse: "crossed legs, a tight brace or strap, ice right on the outer knob.",
    eases: "taking the pressure away.",
    against: ["Pain only with movement and load, and no odd feeling in the skin."],
    thisWeek: [
      .bullets([
        "Uncross the legs. Loosen straps and braces.", "No ice on the outer knob for more than ten minutes.",
      ]),
      .notice(.danger, "A foot that has newly become weak: be seen the same day."),
    ],
    plan: .none("Not until it has been looked at. Nothing that brings on the tingling."),
    running: ["Not with a weak or numb foot."],
    course: ["Weeks to months once the pressure is gone."],
    care: .soon,
    seen: [
      "The same day if the weakness is new, or followed an injury.",
      "Emergency: numbness in the saddle area, or trouble with bladder or bowel (\(condition: .caudaEquina)).",
    ],
    sources: [.teaching])
}
