extension FirstAid {
  static func steps(
    _ event: Event, _ stage: Stage, _ circumstances: Circumstances, _ lock: PlanLock
  ) -> [FirstAidStep] {
    let check = check(lock)
    // What waits for help is not treated first.
    if (lock.level ?? .selfCare) >= .urgent { return [check, protect(event, stage), leave(event, stage)] }
    if stage == .after { return [check, move(event, lock)] }
    return [
      check, protect(event, stage), elevate, compress, ice(stage, circumstances), medicine(circumstances),
      leave(event, stage),
    ]
  }

  private static func check(_ lock: PlanLock) -> FirstAidStep {
    if let level = lock.level {
      return FirstAidStep(
        .check, "Read the notice first",
        ["A notice stands (\(level.plainName)). What it asks comes before everything here."])
    }
    return FirstAidStep(
      .check, "Look for danger first",
      [
        "Get help today if you cannot take four steps, if the knee is out of shape, stuck, hot, or swollen tight "
          + "within hours, or if the foot is numb, cold or weak.",
        "With any of these, describe the symptoms in Body; the safety check comes first there.",
      ])
  }

  private static func protect(_ event: Event, _ stage: Stage) -> FirstAidStep {
    var text = [
      event == .injury
        ? "Do less for one to three days, and nothing that hurts it more."
        : "Do less for a few days. A flare is expected on the way back; it is not damage.",
      "Crutches only while you limp. Longer rest makes the knee weaker.",
    ]
    if stage != .firstDay {
      text.append("Walk a little more than yesterday, as long as it does not hurt more.")
    }
    return FirstAidStep(.protect, "Protect", text)
  }

  private static let elevate = FirstAidStep(
    .elevate, "Put the leg up", ["Knee above the heart, 15 to 20 minutes, three or four times a day."],
    timer: .elevation(), timesADay: 4)

  private static let compress = FirstAidStep(
    .compress, "Wrap it", ["An elastic wrap by day, off at night. That it helps is only weakly shown."],
    cautions: ["Loosen it when the toes tingle, swell or turn blue."])

  private static func ice(_ stage: Stage, _ circumstances: Circumstances) -> FirstAidStep {
    let title = "Ice, for comfort"
    if circumstances.numbSkin == true {
      return FirstAidStep(.ice, "No ice", ["Not on numb skin: it would not feel the cold that harms it."])
    }
    if circumstances.whiteInTheCold == true {
      return FirstAidStep(.ice, "No ice", ["Not with fingers or toes that turn white in the cold."])
    }
    let atTheKnob = circumstances.sites.contains(.region(.fibularHead))
    var cautions: [String] = []
    if atTheKnob {
      cautions.append("Ten minutes at most on the outer knob of the shin: a nerve lies bare there.")
    }
    if circumstances.numbSkin == nil { cautions.append("Not on numb skin.") }
    if circumstances.whiteInTheCold == nil {
      cautions.append("Not if fingers or toes turn white in the cold.")
    }
    if !atTheKnob { cautions.append("On the outer knob of the shin ten minutes at most.") }
    cautions.append("Off when the skin goes numb. 20 minutes is the most.")
    return FirstAidStep(
      .ice, title,
      [
        "\(atTheKnob ? 10 : 15) minutes through a thin cloth; look at the skin after five.",
        stage == .firstDay
          ? "Once in an hour awake today if you like, from tomorrow up to four times a day."
          : "Up to four times a day, as long as it does you good.",
        "It eases pain. That it heals has not been shown.",
      ],
      cautions: cautions, timer: .ice(minutes: atTheKnob ? 10 : 15),
      timesADay: stage == .firstDay ? nil : 4)
  }

  private static func medicine(_ circumstances: Circumstances) -> FirstAidStep {
    var cautions = [
      "Ask first with an ulcer, trouble of kidneys or heart, asthma, pregnancy, a blood thinner or another daily medicine."
    ]
    if circumstances.mustAskBeforeMedicine == true {
      cautions.insert("By what you reported, ask a pharmacist or a doctor before any of it.", at: 0)
    }
    return FirstAidStep(
      .medicine, "Medicine, if at all",
      [
        "An anti-inflammatory eases pain today and may get in the way of repair; many do without it.",
        "Paracetamol (acetaminophen) eases pain and is not an anti-inflammatory. Keep to the limit on the label, and "
          + "mind alcohol.",
        "Never before a run or to make a run possible. After three to five days ask.",
      ],
      cautions: cautions)
  }

  private static func leave(_ event: Event, _ stage: Stage) -> FirstAidStep {
    var text = ["Bed, and waiting for the pain to be gone before you move."]
    if event == .injury && stage != .thirdDay {
      text.insert("Heat, alcohol, massage and running in the first two days.", at: 0)
    }
    text.append("Massage or rolling of a calf that is swollen or newly aches.")
    return FirstAidStep(.leave, "Leave alone", text)
  }

  private static func move(_ event: Event, _ lock: PlanLock) -> FirstAidStep {
    guard lock.limits.isEmpty else {
      return FirstAidStep(
        .move, "Move as far as the notice leaves", lock.limits.map(\.plainName).sorted())
    }
    return FirstAidStep(
      .move, "Load it again",
      [
        "A little more each day, inside the pain rules. Walk, and add painless effort such as easy cycling.",
        event == .injury
          ? "Begin with the first phase of the exercises. Not bearing weight by now, or no better: have it looked at."
          : "Go on with the exercises one level lower than before.",
      ])
  }
}
