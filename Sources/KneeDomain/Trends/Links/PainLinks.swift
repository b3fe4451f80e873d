/// What goes with pain: five factors, each held against the pain of one knee over the last weeks.
///
/// Nothing in the program is decided by it.
///
///     PainLinks(history, knee: .left, today: today).links.map(\.sentence)
public struct PainLinks: Hashable, Sendable {
  /// The weeks that are looked at: whole ones from a Monday on, and this one.
  public let days: ClosedRange<Day>
  /// The knee it is about; nil where the journal names none.
  public let knee: Side?
  /// One for each factor, in their order.
  public let links: [PainLink]

  /// How many weeks back, this one among them.
  public static let weeks = 26

  /// Reads the last weeks of a journal.
  ///
  /// - Parameters:
  ///   - knee: the knee whose pain counts; nil for the worse of the two.
  ///   - takesUnnamed: whether scores that name no knee, as those of runs, are about this one.
  ///   - today: the last day that is looked at.
  public init(_ history: ProgramHistory, knee: Side?, takesUnnamed: Bool = true, today: Day) {
    let first = today.adding(days: -today.weekday - 7 * (Self.weeks - 1))
    self.days = first...today
    self.knee = knee == .both ? nil : knee
    let reader = LinkReader(history, knee: self.knee, takesUnnamed: takesUnnamed, days: first...today)
    links = LinkFactor.allCases.map { PainLink($0, days: reader.days(of: $0)) }
  }

  /// Whether anything is known of any factor.
  public var isEmpty: Bool { links.allSatisfy { $0.known == 0 } }

  /// All of it in words, a sentence for each factor.
  public var summary: String {
    ([heading + "."] + links.map(\.sentence)).joined(separator: " ")
  }

  /// What it is about: `What went with pain in the left knee, last 26 weeks`.
  public var heading: String {
    "What went with pain\(knee.map { " in the \($0.plainName)" } ?? ""), last \(Self.weeks) weeks"
  }

  /// How the figures come about, in plain words.
  public static let method =
    "Each week is compared with itself: its days with more against its days with less. The figure is the mean of these "
    + "weekly differences, with the interval that would hold the true one in 95 of 100 such samples (Student, "
    + "Biometrika, 1908)."

  /// What to be careful about, a sentence or two each.
  public static let cautions = [
    "It says what went together, not what led to what: a sore knee also shortens runs and sleep, and one factor "
      + "seldom comes alone.",
    "One day resembles the next, and one week the next, more than the interval knows: take it as a little too narrow.",
    "Five factors are looked at at once. If none had anything to do with pain, about one such page in five would still "
      + "show an interval clear of zero.",
    "A point up or down is noise; two points are a change one notices. Nothing in your program is changed by this page.",
  ]
}
