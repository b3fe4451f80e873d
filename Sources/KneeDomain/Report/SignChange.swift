/// The sentences for a sign that is new and for one that is gone.
struct SignChange {
  /// Which way it goes when the sign is new.
  let turn: ReportComparison.Turn
  let isNew: String
  let isGone: String

  /// Nil for a sign that does not come and go, such as an illness of before.
  init?(_ sign: Sign) {
    if let own = SignChange.own[sign] {
      self = own
      return
    }
    let name = sign.plainName
    switch sign.key {
    case .regions, .contextSites:
      let place = SignChange.place(sign)
      self.init(.worse, "Now also \(place).", "No longer \(place).")
    case .aggravators:
      self.init(.worse, "Now also made worse by \(name).", "No longer made worse by \(name).")
    case .quality:
      self.init(.other, "Now also described as \(name).", "No longer described as \(name).")
    case .swelling:
      self.init(.worse, "Swelling is new: \(name).", "No longer this swelling: \(name).")
    case .timing, .mechanical, .systemic:
      if SignChange.staying.contains(sign) { return nil }
      self.init(.worse, "New: \(name).", "Gone: \(name).")
    case .side, .pointing, .onset, .trauma, .trend:
      return nil
    }
  }

  private init(_ turn: ReportComparison.Turn, _ isNew: String, _ isGone: String) {
    self.turn = turn
    self.isNew = isNew
    self.isGone = isGone
  }

  private static func place(_ sign: Sign) -> String {
    let name = sign.plainName
    switch name.prefix(while: { $0 != " " }) {
    case "around", "behind", "on", "just", "deep": return name
    case "the": return "over \(name)"
    default: return "at the \(name)"
    }
  }

  /// What happened once or stays: not a change of the knee.
  private static let staying: Set<Sign> = Set(
    [
      SystemicSign.recentTravel, .recentSurgery, .immobilised, .hormonePregnancy, .cancerHx, .prevClot,
      .anticoagulant, .steroidFluoroquinolone, .diabetes, .immunosuppressed, .jointInjection, .prosthesis,
      .reds, .osteoporosis, .goutHx, .psoriasis, .eyeGutInfection, .growthSpurt, .prevAcl, .prevMeniscus,
      .prevBsi, .loadSpike, .newShoes, .steroid, .fluoroquinolone,
    ].map(Sign.init) + [Sign(MechanicalSign.popHeard)])

  private static let own: [Sign: SignChange] = [
    Sign(Timing.earlierEachRun): .init(
      .worse, "Pain starts earlier in each run now.", "Pain no longer starts earlier in each run."
    ),
    Sign(Timing.nightWaking): .init(
      .worse, "Pain wakes you at night now.", "Pain no longer wakes you at night."),
    Sign(Timing.restPain): .init(.worse, "It hurts at rest now.", "It no longer hurts at rest."),
    Sign(Timing.constant): .init(.worse, "It hurts all the time now.", "It no longer hurts all the time."),
    Sign(Timing.easesMinutesAfterStop): .init(
      .better, "Pain eases within minutes of stopping now.",
      "Pain no longer eases within minutes of stopping."
    ),
    Sign(Timing.warmsUp): .init(
      .better, "Pain eases as the run warms up now.", "Pain no longer eases as the run warms up."
    ),
    Sign(Timing.nextMorning): .init(
      .worse, "It hurts the next morning now.", "It no longer hurts the next morning."),
    Sign(Timing.afterRun): .init(.worse, "It hurts after the run now.", "It no longer hurts after the run."),
    Sign(Timing.duringIncreasing): .init(
      .worse, "Pain grows during the run now.", "Pain no longer grows during the run."
    ),
    Sign(Timing.repeatableDistance): .init(
      .other, "Pain begins after about the same distance each run now.",
      "Pain no longer begins after the same distance."
    ),
    Sign(Timing.exertionalPredictable): .init(
      .other, "It hurts only with hard effort now.", "It is no longer tied to hard effort alone."
    ),
    Sign(Timing.stiffShort): .init(
      .worse, "Stiff in the morning now, for up to half an hour.", "No longer stiff in the morning."
    ),
    Sign(Timing.stiffLong): .init(
      .worse, "Stiff for more than an hour in the morning now.", "No longer stiff for more than an hour."
    ),
    Sign(MechanicalSign.limp): .init(.worse, "There is a limp now.", "The limp is gone."),
    Sign(MechanicalSign.givingWay): .init(.worse, "The knee gives way now.", "The knee no longer gives way."),
    Sign(MechanicalSign.lockedNow): .init(.worse, "The knee is stuck now.", "The knee is no longer stuck."),
    Sign(MechanicalSign.cannotBearWeight): .init(
      .worse, "The leg cannot carry you for four steps now.", "The leg carries you again."
    ),
    Sign(MechanicalSign.cannotStraighten): .init(
      .worse, "The knee cannot be straightened fully now.", "The knee can be straightened again."
    ),
    Sign(MechanicalSign.cannotBend90): .init(
      .worse, "The knee cannot be bent to a right angle now.", "The knee bends to a right angle again."
    ),
    Sign(MechanicalSign.cannotSlr): .init(
      .worse, "The straight leg cannot be lifted now.", "The straight leg can be lifted again."
    ),
    Sign(MechanicalSign.clickPainless): .init(
      .other, "The knee clicks now, without pain.", "The clicking is gone."),
    Sign(Swelling.hotRed): .init(.worse, "The knee is hot or red now.", "The knee is no longer hot or red."),
    Sign(Swelling.calf): .init(.worse, "The calf is swollen now.", "The calf is no longer swollen."),
    Sign(Swelling.severe): .init(
      .worse, "The swelling is very large now.", "The swelling is no longer very large."),
    Sign(SystemicSign.fever): .init(.worse, "Fever is new.", "The fever is gone."),
    Sign(SystemicSign.numbFoot): .init(.worse, "The foot is numb now.", "The foot is no longer numb."),
    Sign(SystemicSign.weakFoot): .init(.worse, "The foot is weak now.", "The foot is no longer weak."),
    Sign(SystemicSign.coldFoot): .init(
      .worse, "The foot is cold or pale now.", "The foot is no longer cold or pale."),
    Sign(SystemicSign.lump): .init(.worse, "A growing lump is new.", "The lump is gone."),
  ]
}
