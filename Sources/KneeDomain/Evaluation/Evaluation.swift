/// How well the assessment does on cases of which the answer is known.
///
/// Conditions are scored where the case has one, the urgency everywhere. Whether two groups of patients are alike is
/// not for the arithmetic to say: figures on cases that the rules were made with show consistency, not accuracy.
public struct Evaluation: Hashable, Sendable {
  /// Every case with its judgment, in the order given.
  public let cases: [ScoredCase]

  /// Scores a way of judging reports.
  public init(_ cases: [KnownCase], judge: (SymptomReport) -> Judgment) {
    self.cases = cases.map { ScoredCase(known: $0, given: judge($0.report)) }
  }

  /// The cases that are scored for the condition.
  private var rankable: [ScoredCase] {
    cases.filter { $0.known.condition != nil }
  }

  /// Cases scored for the condition, among all.
  public var scoredForCondition: Proportion {
    Proportion(of: cases) { $0.known.condition != nil }
  }

  /// The condition is named first.
  public var first: Proportion {
    Proportion(of: rankable, where: \.isFirst)
  }

  /// An acceptable condition is among the first three named.
  public var amongThree: Proportion {
    Proportion(of: rankable, where: \.isAmongThree)
  }

  /// The assessment calls its own ranking not clear.
  public var unsure: Proportion {
    Proportion(of: rankable) { $0.given.isUnsure }
  }

  /// The median of how many conditions are named; nil of none.
  public var medianListLength: Double? {
    let lengths = rankable.map(\.given.candidates.count).sorted()
    let middle = lengths.count / 2
    if lengths.isEmpty { return nil }
    return lengths.count.isMultiple(of: 2)
      ? Double(lengths[middle - 1] + lengths[middle]) / 2 : Double(lengths[middle])
  }

  /// The level is one of those accepted.
  public var accepted: Proportion {
    Proportion(of: cases, where: \.isAccepted)
  }

  /// Sensitivity: of the patients whose right level is `emergency` or `urgent`, those given one of the two. That
  /// `soon` may be accepted too does not excuse.
  public var caught: Proportion {
    Proportion(of: cases.filter(\.known.needsSameDay), where: \.isCaught)
  }

  /// The level is below the least urgent one accepted.
  public var underTriage: Proportion {
    Proportion(of: cases, where: \.isUnderTriaged)
  }

  /// The level is above the most urgent one accepted.
  public var overTriage: Proportion {
    Proportion(of: cases, where: \.isOverTriaged)
  }

  /// The same among patients for whom only `self` or `routine` is accepted.
  public var overTriageOfMild: Proportion {
    Proportion(of: cases.filter(\.known.isMild), where: \.isOverTriaged)
  }

  /// The same among patients for whom only `self` is accepted.
  public var overTriageOfSelfCare: Proportion {
    Proportion(of: cases.filter(\.known.isSelfCare), where: \.isOverTriaged)
  }

  /// How many cases with one right level were given another: a cell of the confusion table.
  public func count(right: TriageLevel, given: TriageLevel) -> Int {
    cases.count { $0.known.level == right && $0.given.level == given }
  }

  /// The cases with anything wrong.
  public var misses: [ScoredCase] {
    cases.filter { !$0.misses.isEmpty }
  }
}
