extension SymptomReport.Key {
  /// The question that the whole list answers.
  var question: String {
    switch self {
    case .regions: "Where on the knee does it hurt?"
    case .pointing: "How do you point at the pain: with one fingertip, a hand, or over the whole knee?"
    case .onset: "How did it begin?"
    case .trauma: "What happened when it began?"
    case .swelling: "Is the knee swollen, and how did the swelling come?"
    case .side: "Is it one knee or both?"
    case .trend: "Which way is it going: better, the same, or worse?"
    case .contextSites: "Where else does it hurt?"
    case .quality: "What does it feel like?"
    case .aggravators: "What makes it worse?"
    case .timing: "When does it hurt?"
    case .mechanical: "What does the knee do, or what can it not do?"
    case .systemic: "Is there something of the general signs or the history?"
    }
  }
}

extension Sign {
  /// The question that this sign answers with yes or no.
  var question: String {
    switch key {
    case .aggravators: "Is it made worse by \(plainName)?"
    case .contextSites: "Does it hurt here too: \(plainName)?"
    case .quality: "Does it feel like this: \(plainName)?"
    case .timing: Sign.timingQuestions[token] ?? "When it hurts, is it so: \(plainName)?"
    case .mechanical: Sign.mechanicalQuestions[token] ?? "Is it so: \(plainName)?"
    case .systemic: "Have you noticed or had this: \(plainName)?"
    case .regions, .swelling, .onset, .trauma, .pointing, .side, .trend: "Is it so: \(plainName)?"
    }
  }

  private static let timingQuestions = [
    "repeatable_distance": "Does it begin after about the same distance each run?",
    "eases_minutes_after_stop": "Does it ease within minutes of stopping?",
    "warms_up": "Does it ease as the run warms up?",
    "earlier_each_run": "Does it begin earlier with each run?",
    "during_increasing": "Does it grow during the run?",
    "after_run": "Does it hurt after the run?",
    "next_morning": "Does it hurt the next morning?",
    "stiff_short": "Is it stiff in the morning for up to half an hour?",
    "stiff_long": "Is it stiff in the morning for more than an hour?",
    "night_waking": "Does it wake you at night, however you lie?",
    "rest_pain": "Does it hurt at rest?",
    "constant": "Does it hurt all the time?",
    "exertional_predictable": "Does it come only with hard effort, always the same way?",
    "night_position": "Does it wake you only when you turn or the knees touch?",
  ]

  private static let mechanicalQuestions = [
    "click_painless": "Does it click, without pain?",
    "grinding": "Does it grind or crunch?",
    "catching": "Does it catch for a moment?",
    "pseudo_lock": "Does it get stuck and then free itself?",
    "locked_now": "Is it stuck now, so that it will not move freely?",
    "giving_way": "Does it give way?",
    "instability_pivot": "Does it shift or give when you turn?",
    "pop_heard": "Was a pop heard or felt when it happened?",
    "kneecap_shift": "Has the kneecap slipped out of place?",
    "cannot_slr": "Are you unable to lift the straight leg off the bed?",
    "cannot_straighten": "Are you unable to straighten it fully?",
    "cannot_bend_90": "Are you unable to bend it to a right angle?",
    "cannot_bear_weight": "Are you unable to take four steps on it?",
    "deformity": "Does it look out of shape or out of place?",
    "limp": "Do you limp?",
    "snap": "Does something snap over the bone?",
    "tender_kneecap_only": "Does pressing on the kneecap hurt, and pressing on other bone not?",
    "tender_fibular_head": "Does pressing on the bony knob at the outer shin hurt?",
  ]
}
