/// What changed from one symptom report to a later one, in plain sentences.
///
/// It is silent where one of the two did not say. A sign counts as gone only where it was denied or cannot be so; one
/// that merely was not listed again is "not mentioned this time".
///
///     ReportComparison(from: earlier, to: later, daysBetween: 14).changes.map(\.text)
///     // ["The swelling is gone.", "Worst pain from 6 to 3."]
public struct ReportComparison: Hashable, Sendable {
  /// What changed, the most important first; empty where nothing that both told did.
  public let changes: [Change]
  /// The days from the earlier report to the later one, 0 or more.
  public let daysBetween: Int

  /// One change.
  public struct Change: Hashable, Sendable {
    /// Which way it goes.
    public let turn: Turn
    /// The change as a sentence.
    public let text: String
  }

  /// Which way a change goes.
  public enum Turn: String, CaseIterable, Hashable, Sendable {
    case worse
    case better
    /// Neither, or not known: a sign that was not asked before, or is not mentioned this time.
    case other

    /// The turn as a word.
    public var plainName: String { self == .other ? "changed" : rawValue }
  }

  /// Compares two reports.
  ///
  /// - Parameters:
  ///   - earlier: the one before.
  ///   - later: the new one.
  ///   - daysBetween: how many days lie between them; less than none counts as none.
  public init(from earlier: SymptomReport, to later: SymptomReport, daysBetween: Int) {
    self.daysBetween = max(0, daysBetween)
    if let before = earlier.side, let after = later.side, before != after, before != .both, after != .both {
      changes = [Change(turn: .other, text: "The report before was about the other knee.")]
      return
    }
    let swelling = ReportComparison.swelling(earlier, later)
    let signs = ReportComparison.order.flatMap { key in
      key == .swelling && swelling != nil
        ? [] : key.signs.compactMap { ReportComparison.change(of: $0, earlier, later) }
    }
    let found =
      signs + [swelling].compactMap(\.self)
      + [
        ReportComparison.pain("Worst pain", earlier.painWorst, later.painWorst, rank: 30),
        ReportComparison.pain("Pain now", earlier.painNow, later.painNow, rank: 31),
        ReportComparison.trend(earlier.trend, later.trend),
      ].compactMap(\.self)
    changes = found.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.change)
  }

  /// Whether nothing changed that both reports told.
  public var isEmpty: Bool { changes.isEmpty }
}

/// A change and its place in the order: the lower, the earlier.
private typealias Ranked = (rank: Int, change: ReportComparison.Change)

extension ReportComparison {
  /// The keys whose signs are compared; how it began does not change.
  private static let order: [SymptomReport.Key] = [
    .systemic, .mechanical, .swelling, .timing, .regions, .contextSites, .aggravators, .quality,
  ]

  /// The signs that an emergency or urgent rule reads come before all others.
  private static let grave = Set(TriageTable.rules.filter { $0.level >= .urgent }.flatMap(\.signs))

  private static func change(of sign: Sign, _ earlier: SymptomReport, _ later: SymptomReport) -> Ranked? {
    guard sign.token != "none", let words = SignChange(sign) else { return nil }
    let place = (order.firstIndex(of: sign.key) ?? order.count) * 2
    switch (earlier.answer(to: sign), later.answer(to: sign)) {
    case (.no, .yes):
      return (
        words.turn == .worse && grave.contains(sign) ? place : 40 + place,
        .init(turn: words.turn, text: words.isNew)
      )
    case (.yes, .no):
      return (20 + place, .init(turn: words.turn.reversed, text: words.isGone))
    case (.notAsked, .yes) where earlier.tells(of: sign.key):
      let isPlace = sign.key == .regions || sign.key == .contextSites
      return (
        50 + place,
        .init(
          turn: isPlace ? .worse : .other,
          text: isPlace ? words.isNew : "Mentioned for the first time: \(sign.plainName).")
      )
    case (.yes, .notAsked) where later.tells(of: sign.key):
      return (70 + place, .init(turn: .other, text: "Not mentioned this time: \(sign.plainName)."))
    default:
      return nil
    }
  }

  /// From none to any swelling and back; nil where one report did not say, or both tell of some.
  private static func swelling(_ earlier: SymptomReport, _ later: SymptomReport) -> Ranked? {
    switch (earlier.isSwollen, later.isSwollen) {
    case (false, true): (10, .init(turn: .worse, text: "Swelling is new: \(later.swellingWords)."))
    case (true, false): (22, .init(turn: .better, text: "The swelling is gone."))
    default: nil
    }
  }

  /// A point up or down is noise (facts.md, section i).
  private static func pain(_ name: String, _ earlier: Score?, _ later: Score?, rank: Int) -> Ranked? {
    guard let earlier, let later, earlier != later else { return nil }
    let text = "\(name) from \(earlier.value) to \(later.value)."
    if abs(earlier.value - later.value) < 2 { return (rank, .init(turn: .other, text: text)) }
    return (rank, .init(turn: later > earlier ? .worse : .better, text: text))
  }

  private static func trend(_ earlier: Trend?, _ later: Trend?) -> Ranked? {
    guard let earlier, let later, earlier != .unknown, earlier != later else { return nil }
    return switch later {
    case .worse: (32, .init(turn: .worse, text: "It is getting worse now."))
    case .improving: (32, .init(turn: .better, text: "It is getting better now."))
    case .same, .unknown: nil
    }
  }
}

extension ReportComparison.Turn {
  var reversed: Self {
    switch self {
    case .worse: .better
    case .better: .worse
    case .other: .other
    }
  }
}

extension SymptomReport {
  /// Whether anything is said under a key, be it a yes or a no.
  fileprivate func tells(of key: Key) -> Bool {
    !tokens(of: key).isEmpty || key.signs.contains { answer(to: $0) == .no }
  }

  /// Whether there is any swelling; nil where it was not said or not for all of it.
  fileprivate var isSwollen: Bool? {
    if swelling.contains(where: { $0 != Swelling.none }) { return true }
    let signs = Key.swelling.signs.filter { $0.token != "none" }
    return signs.allSatisfy { answer(to: $0) == .no } ? false : nil
  }

  fileprivate var swellingWords: String {
    Swelling.allCases.filter { $0 != .none && swelling.contains($0) }.map(\.plainName).joined(separator: "; ")
  }
}
