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
            """
            The shape is wrong, the kneecap is still out of place, bone shows, or a wound goes into the \
            joint.
            """,
            "The knee came apart, even if it went back: \(condition: .kneeDislocation).",
            "A violent accident, and the leg cannot carry you.",
            "After a pop or a stumble the straight leg cannot be lifted: \(condition: .extensorRupture).",
            """
            After an injury the foot is cold, pale or blue; or it is numb or weak and the knee gives \
            way, swelled at once or was hit hard.
            """,
            """
            The leg is tight and hugely swollen, with pain out of proportion and tingling: \
            \(condition: .compartmentSyndrome).
            """,
            "Rapid or severe swelling while on blood thinners or with a bleeding disorder.",
            "A hot, swollen knee with fever, chills or feeling very ill: \(condition: .septicArthritis).",
            """
            A hot, swollen knee even without fever, if the joint was replaced, injected or operated, or \
            the skin is broken. The same with diabetes, rheumatoid arthritis or a weak immune system, \
            or past 80.
            """,
            "A hot, swollen knee in a child, with or without fever.",
            "Fever with a swollen knee, or with one that cannot carry you or bend.",
            """
            A painful or swollen leg together with breathlessness, chest pain, fainting or coughing \
            blood: \(condition: .dvt).
            """,
            "A foot that has turned cold or pale and stays so.",
            "Groin or hip pain, and the leg cannot carry you: \(condition: .boneStressHip).",
            """
            Numbness in the saddle area, new trouble with bladder or bowel, both legs weak: \
            \(condition: .caudaEquina).
            """,
            """
            A child who cannot put weight on the leg, or a child under ten with fever and a painful \
            knee: \(condition: .paediatricHip).
            """,
          ]),
        ]),
      .init(
        "Today: emergency department or urgent care",
        [
          .bullets([
            "You cannot put weight on it, or cannot take four steps, whatever the cause.",
            """
            After an injury in the last seven days: any yes to the five questions in \
            \(condition: .fracture).
            """,
            """
            It swelled tight within two hours of an injury in the last seven days: \
            \(condition: .aclInjury).
            """,
            "It is stuck, or after an injury it will not go straight: \(condition: .lockedKnee).",
            "The kneecap came out for the first time: \(condition: .patellarDislocation).",
            "The knee gives way and you fall, right after an injury.",
            """
            The joint or the cushion on the kneecap is newly hot, red and swollen, or redness spreads \
            from a wound.
            """,
            "Fever together with new knee pain.",
            "New pain or swelling in a replaced knee.",
            """
            A knee newly swollen without an injury, with diabetes, a weak immune system, a recent \
            injection or operation, or past 80.
            """,
            """
            One calf is swollen. Or it aches in the calf or behind the knee, after travel, surgery, bed \
            rest or an injury, with hormones, pregnancy, cancer or an earlier clot: \(condition: .dvt).
            """,
            "The foot is newly weak, or went numb within days of an injury.",
            "Swelling is severe, or pain is 8 of 10 or more.",
            """
            Groin or thigh hurts with the knee, and hopping hurts, you limp, or it wakes you: \
            \(condition: .boneStressHip).
            """,
            "A lump behind the knee beats with the pulse.",
            """
            A child limps without an injury, or with fever, night pain, a lump, or hip pain: \
            \(condition: .paediatricHip).
            """,
          ])
        ]),
      .init(
        "Within 1 to 3 days",
        [
          .bullets([
            """
            One spot of bone hurts, earlier on each run, or on hopping. Stop running: \
            \(condition: .boneStressKnee).
            """,
            "A fresh injury, unless you can stand on it, bend and straighten it, and it is not swollen.",
            """
            An injury in the last six weeks with a pop, giving way, swelling by the next day, or a knee \
            that will not quite straighten.
            """,
            """
            Pain that wakes you at night though you did not turn over; loss of weight; a lump that \
            grows; an earlier cancer: \(condition: .tumour).
            """,
            """
            Pain that came suddenly and without any activity; past 50 above all on the inner side: \
            \(condition: .sifk).
            """,
            "Any new pain in a replaced knee.",
            "Clear swelling for more than three days, or again and again after sport.",
            """
            A numb or weak foot that has been so for a while: \(condition: .nerveEntrapment). A foot \
            that turns cold with effort: \(condition: .poplitealEntrapment).
            """,
            "Calf pain at rest without a strain.",
            """
            Under 18 with a swollen joint, catching, a limp or night pain. Under ten, any knee pain of \
            more than three days.
            """,
            """
            Known inflammatory joint disease that flares, or stiffness of more than an hour each \
            morning.
            """,
            "Tendon pain while taking steroids or -floxacin antibiotics. Stop loading it.",
          ])
        ]),
      .init(
        "Within about 2 weeks",
        [
          .bullets([
            "No better after two weeks of sensible care.",
            "You limp, plain walking hurts, or pain is above 5.",
            "It comes back: twice or more within six months.",
            "Past 45, and the first time it looks like \(condition: .kneeOa).",
            "It gives way or the kneecap slips now and then, without an injury.",
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
      .bachmann2004, .coakley2006, .atkin2022, .goodacre2005, .niceCancer, .noyes1980, .matava1999, .teaching,
      .own,
    ])
}
