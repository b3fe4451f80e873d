extension Topic {
  static let myths = Topic(
    .page(.myths), title: Page.myths.title,
    alsoCalled: [
      "myth", "evidence", "tracking", "maltracking", "tight IT band", "rest until it is gone",
      "ice heals",
    ],
    summary: """
      What is often said about knees, and what was found: by whom, in which year, in how many people, and how far that \
      can be trusted.
      """,
    sections: [
      claim(
        "The kneecap runs off its track",
        found: """
          A review of kneecap pain in runners (Esculier, 2020) does not single out tracking, alignment or weakness as \
          the cause. Load that grew too fast comes first: \(condition: .pfp).
          """,
        sure: "One review of what others had found. Nobody has found the one cause."),
      claim(
        "The IT band is tight and must be rolled out",
        found: """
          Anatomists (Fairclough, 2006) saw that it is fixed to the thigh bone: it presses rather than rubs. Rolling does \
          not make it longer (Hutchinson, 2022). It may ease pain for a while. See \(condition: .itbs).
          """,
        sure:
          "The anatomy is clear. Which treatment works best is not: the studies are few and small (Friede, 2022)."
      ),
      claim(
        "Rest until it is gone",
        found: """
          In the runners' trial (Esculier, 2018) people with kneecap pain went on running at 2 of 10 or less, and \
          improved. With Achilles pain (Silbernagel, 2007, 38 people) going on within limits did no worse over a year than \
          stopping for six weeks.
          """,
        sure: """
          Two trials, one of them of the Achilles tendon. For bone stress and for fresh injuries rest is right: \
          \(condition: .boneStressKnee).
          """),
      claim(
        "Ice heals",
        found: """
          It numbs. The editorial of 2020 that replaced the old advice (Dubois and Esculier) doubts that it helps healing \
          and fears that it gets in the way.
          """,
        sure: "An opinion of experts: neither is proven in people. Use it for comfort: \(page: .firstDays)."),
      claim(
        "Anti-inflammatories heal",
        found: """
          They ease pain today. The same editorial asks to leave them alone in the first days, because they may hinder \
          repair. See \(page: .medicines).
          """,
        sure: "An opinion of experts. How much it matters in people is not settled."),
      claim(
        "Never more than 10 percent a week",
        found: """
          Tested in 532 new runners (Buist, 2008): 20.8 percent were hurt with the rule, 20.3 without. In 5,205 runners \
          (Frandsen, 2025) the week did not matter. One run more than 10 percent beyond the longest of 30 days did. See \
          \(page: .load).
          """,
        sure: "A trial against it, and a large study that watched and did not test. A soft guide, no law."),
      claim(
        "It is wear and tear",
        found: """
          A joint rebuilds itself, and pictures and pain agree badly. Exercise is the first treatment (NICE, 2022). People \
          past 50 with arthritis who chose to run lost their pain more often, and their x-rays grew worse no faster \
          (Lo, 2018, 1,203 people). See \(condition: .kneeOa).
          """,
        sure:
          "A guideline for the exercise. The runners were watched, not tested: those who felt well may have run."
      ),
      claim(
        "Running wears out the knees",
        found: """
          Arthritis of hip or knee was found in 3.5 percent of recreational runners, 10.2 percent of people who sit and \
          13.3 percent of competitive runners (Alentorn-Geli, 2017). For the knee alone there was no difference (Burfield, \
          2023).
          """,
        sure:
          "Pooled from many studies that watched. Not linked to more arthritis; not proof that it protects."),
      claim(
        "180 steps a minute",
        found: """
          Your number depends on speed and legs. What was studied is 5 to 10 percent above your own \
          (Heiderscheit, 2011, 45 runners; Lenhart, 2014, 30 adults): less load on the knee. In the trial it added nothing \
          to good advice (Esculier, 2018). See \(page: .form).
          """,
        sure: "The load was measured or computed in healthy people. The trial is the stronger word."),
      claim(
        "A brace keeps the kneecap in place",
        found: """
          The expert panel of 2017 (Collins, 2018) called bracing and taping for kneecap pain uncertain. Tape may ease it \
          for about four weeks beside exercise. After a ligament injury a hinged brace has its place. See \
          \(page: .comfort).
          """,
        sure: "Short studies and the judgment of experts. Do not rely on a brace."),
      claim(
        "Flat feet and the wrong shoe",
        found: """
          In 927 new runners in neutral shoes (Nielsen, 2014), feet that roll in brought no more injuries. In a trial \
          (Malisoux, 2016) there were fewer in motion-control shoes, mainly in feet that roll in. See \(page: .shoes).
          """,
        sure: "The two do not agree, and only 18 of the 927 rolled in strongly. Comfort decides."),
      claim(
        "Stretch to prevent injury",
        found: """
          In pooled trials (Lauersen, 2014) stretching changed nothing: 0.96 of the usual rate, 0.85 to 1.10. Strength \
          training brought sports injuries to 0.32 (0.21 to 0.48).
          """,
        sure: "Many trials, but mostly of team players and soldiers, not of runners."),
      claim(
        "The scan shows a tear, so it must be operated",
        found: """
          Trimming a worn meniscus did no better than a sham operation (Sihvonen, 2013). A panel recommends strongly \
          against it (Siemieniuk, 2017). See \(condition: .degenerativeMeniscus).
          """,
        sure:
          "A trial with a sham operation, and a strong recommendation. It holds for worn tears, not for fresh ones."
      ),
      claim(
        "If it clicks, something is torn",
        found: """
          In 817 adults whose knees were looked into with a camera (Thorlund, 2019), catching was as common without a tear \
          as with one.
          """,
        sure:
          "All of them had come for the camera. A knee that is truly stuck is another matter: \(condition: .lockedKnee)."
      ),
    ],
    sources: [
      .esculier2020, .fairclough2006, .hutchinson2022, .friede2022, .esculier2018, .silbernagel2007,
      .dubois2020,
      .buist2008, .frandsen2025, .niceOA, .lo2018, .alentornGeli2017, .burfield2023, .heiderscheit2011,
      .lenhart2014,
      .collins2018, .willy2019, .nielsenFeet2014, .malisoux2016, .lauersen2014, .sihvonen2013,
      .siemieniuk2017,
      .thorlund2019,
    ])

  private static func claim(_ said: String, found: Prose, sure: Prose) -> Section {
    Section(said, [.rows([.init("What was found", found), .init("How sure", sure)])])
  }
}
