import KneeDomain

/// What the guide says of a condition, with a place for everything a reader needs to know of one: the
/// compiler refuses an article that leaves a part out.
struct ConditionArticle {
  /// Exercises by phase, or the reason why there are none.
  enum Plan {
    /// Exercises to settle, build and return with; what to leave out, and what else to know.
    case phases(settle: [ExerciseID], build: [ExerciseID], back: [ExerciseID], leaveOut: Prose? = nil)
    /// No exercises until somebody has looked at it, and why.
    case none(Prose)
  }

  let condition: Condition
  let clinical: String
  var alsoCalled: [String] = []
  /// One or two sentences for the top of the page and for search results.
  let summary: Prose
  let whatItIs: [Block]
  /// The places, the most usual first.
  let sites: [Region]
  let place: Prose
  let usual: [Prose]
  let worse: Prose
  let eases: Prose
  let against: [Prose]
  let thisWeek: [Block]
  let plan: Plan
  let running: [Prose]
  let course: [Prose]
  /// How soon somebody should usually look at it (facts.md, section b2).
  let care: TriageLevel
  let seen: [Prose]
  /// Where common advice and the evidence part.
  var debate: [Prose] = []
  let sources: [Source]

  /// The article as a topic.
  var topic: Topic {
    var sections: [Topic.Section] = [
      .init("What it is", whatItIs),
      .init("Where it hurts", [.text(place), .figure(.places(sites))]),
      .init(
        "How it usually behaves",
        [.bullets(usual), .rows([.init("Worse with", worse), .init("Eases with", eases)])]),
      .init("What argues against it", [.bullets(against)]),
      .init("What to do this week", thisWeek),
      .init("Exercises", exercises),
      .init("Running", running.map(Block.text)),
      .init("How long it takes", course.map(Block.text)),
      .init(
        "When to be seen",
        [.text(Prose([Span("\(care.title): ", .strong), Span(care.advice)])), .bullets(seen)]),
    ]
    if !debate.isEmpty {
      sections.append(.init("What is often said, and what is known", [.bullets(debate)]))
    }
    return Topic(
      .condition(condition), title: condition.title, clinical: clinical, alsoCalled: alsoCalled,
      summary: summary,
      care: care, regions: sites, sections: sections, sources: sources)
  }

  private var exercises: [Block] {
    switch plan {
    case .none(let reason):
      return [.text(reason)]
    case .phases(let settle, let build, let back, let leaveOut):
      let rows: [Block] = [
        .rows([
          .init("Settle", .list(of: settle.map(TopicID.exercise))),
          .init("Build", .list(of: build.map(TopicID.exercise))),
          .init("Return", .list(of: back.map(TopicID.exercise))),
        ]),
        .text("What the three phases ask of you: \(page: .phases)."),
      ]
      return rows + (leaveOut.map { [.notice(.caution, $0)] } ?? [])
    }
  }
}
