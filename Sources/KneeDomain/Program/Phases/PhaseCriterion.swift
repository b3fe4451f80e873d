/// One of the things that open the next phase (facts.md, section f3).
public struct PhaseCriterion: Hashable, Sendable, Identifiable {
  /// How it stands.
  public enum Standing: Hashable, Sendable {
    case met
    case notMet
    /// Nothing recent in the log says.
    case notKnown
  }

  /// The word of it.
  public let id: String
  /// What is asked for.
  public let text: String
  /// How it stands.
  public let standing: Standing
  /// The figures it is judged by, in a few words; empty where nothing is known.
  public let figures: String
  /// The functional test that would say; nil where the daily log does.
  public let test: String?
  /// The records it is judged by.
  public let records: [String]

  init(
    _ id: String, _ text: String, _ isMet: Bool?, figures: String = "", test: String? = nil,
    records: [String] = []
  ) {
    self.id = id
    self.text = text
    standing = isMet.map { $0 ? .met : .notMet } ?? .notKnown
    self.figures = figures
    self.test = test
    self.records = records
  }
}

extension ProgramState {
  /// How long the result of a test opens a phase, in days; our own choice.
  static let daysOfTest = 28

  /// What opens the next phase, with how it stands; empty in the last phase.
  public var criteria: [PhaseCriterion] { exit.map { $0(self) } }

  /// One thing that opens the next phase, told when it is asked: a fold over a year asks until the first that is not met.
  typealias Exit = @Sendable (ProgramState) -> PhaseCriterion

  private var exit: [Exit] {
    switch phase {
    case .settle: ProgramState.settleExit
    case .build: ProgramState.buildExit
    case .return: ProgramState.returnExit
    case .maintain, .warmUp, .coolDown: []
    }
  }

  /// Forward where every criterion is met, back after three red sessions.
  mutating func decideOnPhase() {
    decideOnReds()
    guard !isStopped, allowances.isEmpty, flare == nil, selfProgressBar == nil, !isEasy else { return }
    if phase == .settle, settings.phase == nil, phaseSince == start, let records = skipsSettle {
      enter(.build)
      decide(
        .phaseForward,
        "Worst pain at most 3, no swelling, walking freely: straight to phase 2, \(phase.plainName).",
        .settleSkip, records: records)
      return
    }
    guard !exit.isEmpty, exit.allSatisfy({ $0(self).standing == .met }) else { return }
    let criteria = criteria
    let (next, rule): (Phase, ProgramRule) =
      switch phase {
      case .settle: (.build, .settleExit)
      case .build: (.return, .buildExit)
      default: (.maintain, .returnExit)
      }
    enter(next)
    decide(
      .phaseForward,
      "All of it is met: phase \(next.number ?? 1), \(next.plainName). \(next.aim)", rule,
      records: criteria.flatMap(\.records))
  }

  var isEasy: Bool { easyUntil.map { today < $0 } ?? false }

  /// Pain during something of at most 2; nil for no recent result.
  func gate(
    _ id: String, _ text: String, test: String, atLeast value: Double = 0, days: Int = daysOfTest
  ) -> PhaseCriterion {
    guard let result = results.result(test, side: side, since: today.adding(days: -days)) else {
      return PhaseCriterion(id, text, nil, test: test)
    }
    let isEnough = result.value >= value
    let isMet = isEnough ? result.pain.map { $0.value <= 2 } : false
    return PhaseCriterion(
      id, text, isMet,
      figures:
        "\(whole(result.value)), pain \(result.pain.map { "\($0.value)" } ?? "not said"), \(result.day.shortWords)",
      test: test, records: [result.record])
  }
}

/// A number without a needless fraction.
func whole(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
}
