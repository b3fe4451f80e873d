extension Topic {
  static let medicines = Topic(
    .page(.medicines), title: Page.medicines.title, clinical: "Analgesics and anti-inflammatories",
    alsoCalled: [
      "ibuprofen", "paracetamol", "acetaminophen", "NSAID", "painkiller", "naproxen", "diclofenac",
      "medication", "drug",
    ],
    summary: "This guide names no doses. It says who should ask first, and when not to take anything.",
    sections: [
      .init(
        "Ask a pharmacist or a doctor first",
        [
          .text(
            "Before an anti-inflammatory such as ibuprofen, naproxen or diclofenac, if any of this is true:"),
          .bullets([
            "An ulcer or bleeding of the stomach, now or earlier.",
            "Trouble of kidneys or heart, or high blood pressure.",
            "Asthma that such medicines have set off.",
            "Pregnancy.",
            "A blood thinner, or another medicine taken every day.",
          ]),
          .text(
            """
            Paracetamol, called acetaminophen in America, has a limit on its label that is quickly passed when two products \
            contain it. Alcohol makes it riskier.
            """),
        ]),
      .init(
        "Rules that hold for everybody",
        [
          .bullets([
            "Never before a run, and never to make a run possible. Pain is the gauge; do not paint it over.",
            "Three to five days at most, then ask.",
            "A session done on painkillers does not count as a good one.",
            "A rub-on gel reaches the rest of the body least. For arthritis it is usually tried first.",
          ])
        ]),
      .init(
        "What is often said, and what is known",
        [
          .bullets([
            """
            \(strong: "Paracetamol fights inflammation.") It does not. It eases pain and fever.
            """,
            """
            \(strong: "Anti-inflammatories heal.") They ease pain today. In the first days after an injury they may hinder \
            repair; how much that matters in people is not settled.
            """,
            """
            Some antibiotics, those whose names end in -floxacin, and steroids can weaken tendons. With tendon pain, ask \
            whoever prescribed them within 1 to 3 days.
            """,
          ])
        ]),
    ],
    sources: [.dubois2020, .niceOA, .teaching])
}
