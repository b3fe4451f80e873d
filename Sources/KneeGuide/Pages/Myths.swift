extension Topic {
  static let myths = Topic(
    .page(.myths), title: Page.myths.title,
    alsoCalled: ["myth", "evidence", "tracking", "maltracking", "tight IT band"],
    summary: "Things that are often said about knees, each with what was found, by whom and when.",
    sections: [
      .init(
        "The kneecap runs off its track",
        [
          .text(
            """
            A review of kneecap pain in runners (Esculier, 2020) does not single out tracking, alignment \
            or weakness as the cause. Load that grew too fast explains more. See \(condition: .pfp).
            """)
        ]),
      .init(
        "Rest until it is gone",
        [
          .text(
            """
            In the runners' trial (Esculier, 2018) all groups kept running within a limit of 2 of 10, and all improved. In Achilles \
            pain (Silbernagel, 2007, 38 people) going on within limits was no worse over a year than stopping for six weeks. Rest is right \
            for bone stress and fresh injuries.
            """)
        ]),
      .init(
        "The IT band is tight and must be rolled out",
        [
          .text(
            """
            Anatomists (Fairclough, 2006) found it fixed to the thigh bone: it presses rather than rubs. Reviews (Hutchinson, 2022) \
            find no way to make it longer. Rolling may ease pain for a while. See \(condition: .itbs).
            """)
        ]),
      .init(
        "Ice heals",
        [
          .text(
            """
            It numbs. The editorial that replaced the old advice (Dubois and Esculier, 2020) doubts that it helps healing and suspects the \
            opposite; neither is proven in people. Use it for comfort.
            """)
        ]),
      .init(
        "Never more than 10 percent a week",
        [
          .text(
            """
            Tested in 532 new runners (Buist, 2008): 20.8 percent hurt with the rule, 20.3 without. In 5,205 runners \
            (Frandsen, 2025) the week did not matter; one run more than 10 percent beyond the longest of 30 days did. See \(page: .load).
            """)
        ]),
      .init(
        "Running wears out the knees",
        [
          .text(
            """
            Pooled figures (Alentorn-Geli, 2017): arthritis of hip or knee in 3.5 percent of recreational runners, 10.2 percent of people \
            who sit, 13.3 percent of competitive runners. For the knee alone no difference (Burfield, 2023). Not linked to more \
            arthritis; not proof that it protects. See \(condition: .kneeOa).
            """)
        ]),
      .init(
        "180 steps a minute",
        [
          .text(
            """
            Seen in fast runners racing. Your number depends on speed and legs. What was studied is 5 to 10 percent above your own \
            (Heiderscheit, 2011; Lenhart, 2014). In the trial it added nothing to good advice (Esculier, 2018). See \(page: .form).
            """)
        ]),
      .init(
        "Flat feet and the wrong shoe",
        [
          .text(
            """
            927 new runners in neutral shoes (Nielsen, 2014): rolling in brought no more injuries. A trial (Malisoux, 2016) found \
            fewer in motion-control shoes, mainly in feet that roll in. Comfort decides. See \(page: .shoes).
            """)
        ]),
      .init(
        "Stretch to prevent injury",
        [
          .text(
            """
            Pooled trials (Lauersen, 2014): stretching changed nothing (0.96 of the usual rate, 0.85 to 1.10). Strength training brought sports \
            injuries to 0.32 (0.21 to 0.48). Mostly team players and soldiers.
            """)
        ]),
      .init(
        "The scan shows a tear, so it must be operated",
        [
          .text(
            """
            Trimming a worn meniscus did no better than a sham operation (Sihvonen, 2013). A panel recommends strongly against it \
            (Siemieniuk, 2017). See \(condition: .degenerativeMeniscus).
            """)
        ]),
      .init(
        "If it clicks, something is torn",
        [
          .text(
            """
            In 817 adults whose knees were looked into (Thorlund, 2019), catching was as common without a tear as with one. Clicking without \
            pain is what knees do.
            """)
        ]),
    ],
    sources: [
      .esculier2020, .esculier2018, .silbernagel2007, .fairclough2006, .hutchinson2022, .dubois2020,
      .buist2008,
      .frandsen2025, .alentornGeli2017, .burfield2023, .heiderscheit2011, .lenhart2014, .nielsenFeet2014,
      .malisoux2016, .lauersen2014, .sihvonen2013, .siemieniuk2017, .thorlund2019,
    ])
}
