extension PainLink {
  /// What there is to say, in one or two sentences.
  public var sentence: String {
    guard let difference else { return tooFew }
    let (more, less) = factor.sides
    let size = Self.points(difference.mean)
    let held =
      size == 0
      ? "went with as much pain as" : "went with \(Self.amount(size)) \(size > 0 ? "more" : "less") pain than"
    return "\(more.firstUpper) \(held) \(less) of the same week (95% interval \(interval(difference)); "
      + "\(weeks.count) weeks, \(self.more.count) days against \(self.less.count)). "
      + (reachesZero
        ? "The interval reaches zero: it may well be no difference." : "The interval stays clear of zero.")
  }

  /// The difference with its sign: `+0.8`, `-1.2`, `0`; nil where there are too few weeks.
  public var figure: String? {
    difference.map { Self.signed(Self.points($0.mean)) }
  }

  /// The interval with signs: `-0.3 to +1.9`; nil where there are too few weeks.
  public var intervalFigures: String? {
    difference.map { "\(Self.signed(Self.points($0.low))) to \(Self.signed(Self.points($0.high)))" }
  }

  /// What is missing, in a few words; nil where there are weeks enough.
  public var missing: String? {
    guard difference == nil else { return nil }
    if known == 0 { return "nothing logged" }
    return "\(weeks.count) of \(Self.fewestWeeks) weeks with both"
  }

  /// Whether the interval, as it is written, holds no difference too.
  public var reachesZero: Bool {
    difference.map { Self.points($0.low) <= 0 && Self.points($0.high) >= 0 } ?? true
  }

  /// The sentence where there is little room: `Longer runs: 2 points more pain (1.1 to 2.9 more), 6 v 12 days.`
  public var shortSentence: String {
    guard let difference else { return "\(factor.label): \(missing ?? "too few weeks"); nothing is said." }
    let size = Self.points(difference.mean)
    let amount = size == 0 ? "no difference" : "\(Self.amount(size)) \(size > 0 ? "more" : "less") pain"
    return "\(factor.label): \(amount) (\(interval(difference))), \(more.count) v \(less.count) days."
  }

  private var tooFew: String {
    let (more, less) = factor.sides
    if known == 0 {
      return
        "\(factor.plainName): nothing is logged of it together with pain in the last \(PainLinks.weeks) weeks."
    }
    let wanting = Self.fewestWeeks - weeks.count
    let have =
      switch weeks.count {
      case 0: "no week has"
      case 1: "1 week has"
      default: "\(weeks.count) weeks have"
      }
    return "\(more.firstUpper) and \(less): \(have) both, \(Self.fewestWeeks) are needed. "
      + "Nothing is said before: \(wanting) more."
  }

  /// `0.3 less to 1.9 more`.
  private func interval(_ difference: MeanInterval) -> String {
    let (low, high) = (Self.points(difference.low), Self.points(difference.high))
    if low >= 0 { return "\(Self.tenths(low)) to \(Self.tenths(high)) more" }
    if high <= 0 { return "\(Self.tenths(low)) to \(Self.tenths(high)) less" }
    return "\(Self.tenths(low)) less to \(Self.tenths(high)) more"
  }

  /// Rounded to tenths, counted in tenths.
  private static func points(_ value: Double) -> Int { Int((value * 10).rounded()) }

  private static func tenths(_ points: Int) -> String {
    let size = abs(points)
    return size % 10 == 0 ? "\(size / 10)" : "\(size / 10).\(size % 10)"
  }

  private static func signed(_ points: Int) -> String {
    (points > 0 ? "+" : points < 0 ? "-" : "") + tenths(points)
  }

  private static func amount(_ points: Int) -> String {
    abs(points) == 10 ? "1 point" : "\(tenths(points)) points"
  }
}

extension String {
  fileprivate var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
