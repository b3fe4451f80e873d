/// One case beside what the assessment says of it.
public struct ScoredCase: Hashable, Sendable, Identifiable {
  /// What was right.
  public let known: KnownCase
  /// What the assessment said.
  public let given: Judgment

  /// The name of the case.
  public var id: String { known.id }

  /// The ways in which it is wrong, worst first; empty where all is right.
  public var misses: [Miss] {
    Miss.allCases.filter { $0.applies(to: self) }
  }

  /// A way of being wrong.
  public enum Miss: String, CaseIterable, Hashable, Sendable {
    /// Needed same-day care and was not told so.
    case notCaught
    /// Less urgent than anything that is accepted.
    case underTriage
    /// More urgent than anything that is accepted.
    case overTriage
    /// No acceptable condition among the first three.
    case notAmongThree
    /// Among the first three, but the condition is not the first.
    case notFirst

    /// It in a few words.
    public var plainName: String {
      switch self {
      case .notCaught: "same-day care missed"
      case .underTriage: "not urgent enough"
      case .overTriage: "too urgent"
      case .notAmongThree: "not among the first three"
      case .notFirst: "among the first three, not first"
      }
    }

    func applies(to scored: ScoredCase) -> Bool {
      switch self {
      case .notCaught: scored.known.needsSameDay && !scored.isCaught
      case .underTriage: scored.isUnderTriaged
      case .overTriage: scored.isOverTriaged
      case .notAmongThree: scored.known.condition != nil && !scored.isAmongThree
      case .notFirst: scored.isAmongThree && !scored.isFirst
      }
    }
  }

  /// The condition is named first.
  var isFirst: Bool {
    known.condition != nil && given.candidates.first == known.condition
  }

  /// An acceptable condition is among the first three.
  var isAmongThree: Bool {
    given.candidates.prefix(3).contains(where: known.acceptable.contains)
  }

  /// The level sends the patient somewhere the same day or at once.
  var isCaught: Bool {
    given.level >= .urgent
  }

  var isAccepted: Bool {
    known.acceptedLevels.contains(given.level)
  }

  var isUnderTriaged: Bool {
    known.acceptedLevels.allSatisfy { given.level < $0 }
  }

  var isOverTriaged: Bool {
    known.acceptedLevels.allSatisfy { given.level > $0 }
  }
}
