extension Topic {
  static let prevention = Topic(
    .page(.prevention), title: Page.prevention.title, clinical: "Secondary prevention",
    alsoCalled: ["prevent", "maintenance", "avoid injury", "keep it away"],
    summary: "Keep lifting, keep the single run in bounds, and eat and sleep enough.",
    sections: [
      .init(
        "What is worth doing",
        [
          .bullets([
            "Strength twice a week, also when nothing hurts, for three months at least after the knee is well.",
            "The session cap of \(page: .load).",
            "A day of rest each week.",
            "Enough food for the training. Missed periods, falling weight or broken sleep are warning signs for bone.",
            "After a break begin lower than you think.",
            "Note the pain once a week. A slow rise is easier to see on a chart than to feel.",
          ])
        ]),
      .init(
        "How sure is it?",
        [
          .text(
            """
            Strength programs cut sports injuries to about a third, and exercise programs cut overuse injuries to about half. \
            But those were mostly team players and soldiers. For runners as such the proof is thin.
            """)
        ]),
    ],
    sources: [.lauersen2014, .frandsen2025, .mountjoy2023])
}
