/// The results of functional tests (facts.md, section i), the latest of each side.
struct TestBook: Sendable {
  /// A result and its day.
  struct Result: Hashable, Sendable {
    var day: Day
    var value: Double
    var pain: Score?
    var record: String
  }

  fileprivate var bySide: [String: [Side?: Result]] = [:]

  mutating func add(_ tests: [Logged<TestEntry>], on day: Day) {
    for test in tests {
      bySide[test.value.test, default: [:]][test.value.side] = Result(
        day: day, value: test.value.value, pain: test.value.pain, record: test.id)
    }
  }

  /// The latest result that counts for the sore side: its own; of both where both are sore, the poorer; else the one
  /// without a side.
  func result(_ test: String, side: Side?, since day: Day, lessIsPoorer: Bool = true) -> Result? {
    let all = (bySide[test] ?? [:]).filter { $0.value.day >= day }
    if let side, side != .both { return all[side] ?? all[nil] ?? all[.both] }
    let sides = [all[.left], all[.right]].compactMap(\.self)
    guard sides.count == 2 else { return all[nil] ?? all[.both] ?? sides.first }
    return sides.min { lessIsPoorer ? $0.value < $1.value : $0.value > $1.value }
  }

  /// The sore leg against the other in percent, as the limb symmetry index; nil unless both were tested.
  func symmetry(_ test: String, side: Side?, since day: Day) -> (percent: Double, records: [String])? {
    guard let all = bySide[test], let left = all[.left], let right = all[.right], left.day >= day,
      right.day >= day,
      left.value > 0, right.value > 0
    else { return nil }
    let ratio = left.value / right.value
    let percent =
      switch side {
      case .left: ratio
      case .right: 1 / ratio
      case .both, nil: min(ratio, 1 / ratio)
      }
    return (percent * 100, [left.record, right.record])
  }
}

extension ProgramState {
  /// A logged walk, or standing up from a chair, with its own pain says what the test would.
  mutating func takeEasyTests(_ log: DayLog) {
    if let limit = walked, today.number - limit.day.number >= ProgramState.daysOfSettleTest { walked = nil }
    if let limit = stoodUp, today.number - limit.day.number >= ProgramState.daysOfSettleTest { stoodUp = nil }
    for entry in log.exercises {
      guard let pain = entry.value.painDuring else { continue }
      let seconds = entry.value.sets.compactMap(\.holdSeconds).reduce(0, +)
      let walk = LoggedWalk(day: log.day, minutes: seconds / 60, pain: pain, record: entry.id)
      if entry.value.exercise == "walk" { walked = walk }
      if entry.value.exercise == "sit_to_stand" { stoodUp = walk }
    }
  }
}

extension TestBook {
  /// Whether nothing was ever tested.
  var isEmpty: Bool { bySide.isEmpty }
}
