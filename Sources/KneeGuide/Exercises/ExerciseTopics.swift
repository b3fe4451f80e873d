import KneeDomain

extension ExerciseID {
  /// What the guide says of the exercise: the library in sentences, and where the plans use it.
  var topic: Topic {
    guard let exercise else {
      return Topic(.exercise(self), title: title, summary: "", sections: [], sources: [])
    }
    var sections: [Topic.Section] = [
      .init(
        "How to do it",
        [.steps(exercise.steps.map { .plain($0) })] + (drawing == nil ? [] : [.figure(.exercise(self))])),
      .init("How much", [.rows(Self.howMuch(exercise))]),
      .init("What goes wrong", [.bullets(exercise.faults.map { .plain($0.asSentence) })]),
      .init("Easier and harder", Self.chain(exercise) + chains),
    ]
    if let avoid = exercise.avoid {
      sections.append(
        .init(
          "When to leave it",
          [.notice(.caution, .plain("not with \(avoid).")), Self.concerns(exercise)].compactMap(\.self)))
    }
    sections.append(
      .init("Used for", uses.isEmpty ? [.text("No plan in this guide asks for it by name.")] : [.rows(uses)]))
    return Topic(
      .exercise(self), title: title,
      alsoCalled: exercise.alsoKnownAs + [exercise.name.replacing("–", with: "-")],
      summary: Self.summary(exercise), sections: sections, sources: [.words(exercise.source)])
  }

  private static func summary(_ exercise: Exercise) -> Prose {
    let targets = exercise.targets.joined(separator: ", ")
    let phases = exercise.phases.map(\.plainName).joined(separator: ", ")
    return .plain(
      "Works on: \(targets). Phase: \(phases). " + (exercise.kit.map { "Needs: \($0)." } ?? "Needs nothing."))
  }

  private static func howMuch(_ exercise: Exercise) -> [Block.Row] {
    var rows = [Block.Row("Dose", .plain(exercise.dose.text.asSentence))]
    if exercise.dose.restSeconds > 0, exercise.dose.sets.upperBound > 1 {
      rows.append(.init("Rest", .plain("\(exercise.dose.restSeconds) seconds between sets.")))
    }
    switch exercise.side {
    case .each: rows.append(.init("Sides", "One leg after the other; each is logged for itself."))
    case .both: rows.append(.init("Sides", "Both legs at once."))
    case .alternating: rows.append(.init("Sides", "Left and right in turn."))
    case .none: break
    }
    rows.append(.init("Pain", .plain(exercise.painRule.text)))
    return rows
  }

  /// Neighbors of the exercise, as links where they are exercises of their own.
  private static func chain(_ exercise: Exercise) -> [Block] {
    let rows = [("Easier", exercise.easier), ("Harder", exercise.harder)].filter { !$0.1.isEmpty }
      .map { Block.Row(.plain($0.0), variations($0.1)) }
    return rows.isEmpty ? [] : [.rows(rows)]
  }

  private static func variations(_ variations: [Exercise.Variation]) -> Prose {
    var spans: [Span] = []
    for variation in variations {
      if !spans.isEmpty { spans.append(Span(", then ")) }
      if case .exercise(let id) = variation, let exercise = ExerciseID(rawValue: id) {
        spans.append(Span(exercise.phrase, .link(.exercise(exercise))))
      } else {
        spans.append(Span(variation.text))
      }
    }
    return Prose(spans + [Span(".")])
  }

  /// The ladders that the exercise is a rung of.
  private var chains: [Block] {
    let chains = ExerciseLibrary.chains.filter { $0.steps.contains(rawValue) }
    guard !chains.isEmpty else {
      return exercise.map { $0.easier.isEmpty && $0.harder.isEmpty } ?? true
        ? [.text("It stands by itself.")] : []
    }
    return chains.map { chain in
      var spans = [Span("The \(chain.name) ladder: ")]
      for (number, step) in chain.steps.compactMap(ExerciseID.init).enumerated() {
        if number > 0 { spans.append(Span(", ")) }
        spans.append(step == self ? Span(step.phrase, .strong) : Span(step.phrase, .link(.exercise(step))))
      }
      return .text(Prose(spans + [Span(".")]))
    }
  }

  private static func concerns(_ exercise: Exercise) -> Block? {
    guard !exercise.avoidConcerns.isEmpty else { return nil }
    return .text(
      Prose([Span("Read first: ")] + Prose.list(of: exercise.avoidConcerns.map(TopicID.condition)).spans))
  }

  /// The conditions whose plans name the exercise, by phase.
  private var uses: [Block.Row] {
    let phases: [(Prose, (ConditionArticle.Plan) -> [ExerciseID])] = [
      ("Settle", \.settle), ("Build", \.build), ("Return", \.back),
    ]
    return phases.compactMap { name, exercises in
      let conditions = Condition.allCases.filter { exercises($0.article.plan).contains(self) }
      return conditions.isEmpty ? nil : Block.Row(name, .list(of: conditions.map(TopicID.condition)))
    }
  }
}

extension ConditionArticle.Plan {
  fileprivate var settle: [ExerciseID] { if case .phases(let settle, _, _, _) = self { settle } else { [] } }
  fileprivate var build: [ExerciseID] { if case .phases(_, let build, _, _) = self { build } else { [] } }
  fileprivate var back: [ExerciseID] { if case .phases(_, _, let back, _) = self { back } else { [] } }
}

extension Prose {
  /// Prose of words made elsewhere, without links.
  fileprivate static func plain(_ text: String) -> Prose {
    Prose([Span(text)])
  }
}

extension String {
  /// With a capital and a stop.
  fileprivate var asSentence: String {
    prefix(1).uppercased() + dropFirst() + (last == "." ? "" : ".")
  }
}
