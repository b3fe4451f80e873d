extension Topic {
  static let seekHelp = Topic(
    .page(.seekHelp), title: Page.seekHelp.title, clinical: "Red flags and urgency",
    alsoCalled: ["red flags", "emergency", "urgent", "doctor", "hospital", "triage", "warning signs"],
    summary:
      "Five levels, from now to not at all, and the signs that belong to each. The most urgent sign wins.",
    sections: [
      .init(
        "Now: ambulance or emergency department",
        [
          .notice(.danger, "Any one of these is enough. Do not drive yourself."),
          .bullets([
            "The shape is wrong, the kneecap is still out of place, or bone shows.",
            "The knee came apart, even if it went back: \(condition: .kneeDislocation).",
            "After an injury the foot is cold, pale, blue or numb.",
            "The leg is tight and hugely swollen, with pain out of proportion and tingling: \(condition: .compartmentSyndrome).",
            "A painful or swollen leg together with breathlessness, chest pain, fainting or coughing blood: \(condition: .dvt).",
            """
            A hot, swollen, very painful joint with fever, chills or feeling very ill. Also without fever if the joint was \
            replaced, injected or operated, if the skin is broken, with diabetes, rheumatoid arthritis or a weak immune \
            system, or past 80: \(condition: .septicArthritis).
            """,
            "After a pop or a stumble the straight leg cannot be lifted: \(condition: .extensorRupture).",
            "Numbness in the saddle area, new trouble with bladder or bowel, both legs weak: \(condition: .caudaEquina).",
            "A wound that goes into the joint.",
            "A violent accident, and you cannot walk.",
            "A child with knee or hip pain who cannot put weight on the leg, or has a fever besides: \(condition: .paediatricHip).",
            "Rapid, severe swelling while on blood thinners or with a bleeding disorder.",
          ]),
        ]),
      .init(
        "Today: emergency department or urgent care",
        [
          .bullets([
            "You cannot put weight on it, or cannot take four steps, whatever the cause.",
            "After an injury in the last seven days: any yes to the five questions in \(condition: .fracture).",
            "It swelled tight within two hours of an injury in the last seven days: \(condition: .aclInjury).",
            "It is stuck and will not go straight: \(condition: .lockedKnee).",
            "The kneecap came out for the first time: \(condition: .patellarDislocation).",
            "The joint or the cushion on the kneecap is newly hot, red and swollen, or redness spreads from a wound.",
            "One calf is swollen, or aches behind the knee after travel, surgery, bed rest, with hormones, cancer or an earlier clot: \(condition: .dvt).",
            "The foot is newly weak, or went numb within days of an injury.",
            "Swelling is severe, or pain at rest is 8 of 10 or more.",
            "Groin or thigh hurts with the knee, and hopping hurts or you limp: \(condition: .boneStressHip).",
            "A lump behind the knee beats with the pulse.",
            "A child limps with hip or groin pain.",
            "The knee gives way and you fall, right after an injury.",
          ])
        ]),
      .init(
        "Within 1 to 3 days",
        [
          .bullets([
            "One spot of bone hurts, earlier on each run, or on hopping. Stop running: \(condition: .boneStressKnee).",
            "An injury in the last six weeks with a pop, giving way, swelling by next day, or a knee that will not quite straighten.",
            "Pain that wakes you at night though you did not turn over; loss of weight; a lump that grows; an earlier cancer: \(condition: .tumour).",
            "Past 50, sudden severe pain on the inner side without an injury: \(condition: .sifk).",
            "Clear swelling for more than three days, or again and again after sport.",
            "A numb or weak foot that has been so for a while: \(condition: .nerveEntrapment).",
            "Under 18 with a swollen joint, catching, a limp or night pain.",
            "Known inflammatory joint disease that flares, or stiffness of more than an hour each morning.",
            "Tendon pain while taking steroids or -floxacin antibiotics. Stop loading it.",
          ])
        ]),
      .init(
        "Within about 2 weeks",
        [
          .bullets([
            "No better after two weeks of sensible care.",
            "It comes back: twice or more within six months.",
            "Past 45, and the first time it looks like \(condition: .kneeOa).",
            "It gives way now and then, without an injury.",
            "Worse at two check-ins in a row.",
          ])
        ]),
      .init(
        "Look after it yourself",
        [
          .text(
            """
            None of the above, less than two weeks old or getting better, walking normally, pain of 5 or less. Look again \
            at 3, 7 and 14 days.
            """),
          .notice(
            .caution,
            """
            Go the same day if you cannot put weight on it, if it locks, balloons or gets hot, if you get a fever, or if \
            your calf swells. Book within days if pain wakes you at night or you find a growing lump.
            """),
        ]),
      .init(
        "How sure are such rules?",
        [
          .text(
            """
            The fracture questions were tested in thousands of people. Most of the rest is what emergency and knee clinics \
            ask for. When answers contradict each other, the more urgent one counts. Programs like this one have done \
            poorly in published audits; when in doubt, ask a person.
            """)
        ]),
    ],
    sources: [
      .bachmann2004, .coakley2006, .goodacre2005, .niceCancer, .noyes1980, .matava1999, .teaching, .own,
    ])
}
