import KneeDomain

extension ExerciseID {
  /// What the guide says of the exercise.
  var topic: Topic {
    Topic(
      .exercise(self), title: title,
      summary: uses.isEmpty
        ? "For warming up, for comfort or for general strength."
        : "One of the exercises that the plans in this guide use.",
      sections: [
        .init("Used for", uses.isEmpty ? [.text("No plan of a condition names it.")] : [.rows(uses)])
      ],
      sources: [.teaching])
  }

  /// The conditions whose plans name the exercise, by phase.
  private var uses: [Block.Row] {
    var rows: [Block.Row] = []
    let phases: [(String, (ConditionArticle.Plan) -> [ExerciseID])] = [
      ("Settle", \.settle), ("Build", \.build), ("Return", \.back),
    ]
    for (name, exercises) in phases {
      let conditions = Condition.allCases.filter { exercises($0.article.plan).contains(self) }
      if !conditions.isEmpty {
        rows.append(.init(Prose(stringLiteral: name), .list(of: conditions.map(TopicID.condition))))
      }
    }
    return rows
  }
}

extension ConditionArticle.Plan {
  var settle: [ExerciseID] { if case .phases(let settle, _, _, _) = self { settle } else { [] } }
  var build: [ExerciseID] { if case .phases(_, let build, _, _) = self { build } else { [] } }
  var back: [ExerciseID] { if case .phases(_, _, let back, _) = self { back } else { [] } }
}
