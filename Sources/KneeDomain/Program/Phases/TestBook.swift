/// The results of functional tests (facts.md, section i), the latest of each side.
struct TestBook: Sendable {
  /// A result and its day.
  struct Result: Hashable, Sendable {
    var day: Day
    var value: Double
    var pain: Score?
    var record: String
  }

  /// The latest of each test and side; they are few.
  private var latest: [(test: String, side: Side?, result: Result)] = []

  /// Whether nothing was ever tested.
  var isEmpty: Bool { latest.isEmpty }

  mutating func add(_ tests: [Logged<TestEntry>], on day: Day) {
    for test in tests {
      let result = Result(day: day, value: test.value.value, pain: test.value.pain, record: test.id)
      let place = latest.firstIndex { $0.test == test.value.test && $0.side == test.value.side }
      if let place {
        latest[place].result = result
      } else {
        latest.append((test.value.test, test.value.side, result))
      }
    }
  }

  private func result(_ test: String, _ side: Side?, since day: Day) -> Result? {
    latest.first { $0.side == side && $0.test == test }.flatMap { $0.result.day >= day ? $0.result : nil }
  }

  /// The latest result that counts for the sore side: its own; of both where both are sore, the poorer; else the one
  /// without a side.
  func result(_ test: String, side: Side?, since day: Day) -> Result? {
    func ofBoth() -> Result? { result(test, nil, since: day) ?? result(test, .both, since: day) }
    if let side, side != .both { return result(test, side, since: day) ?? ofBoth() }
    let left = result(test, .left, since: day)
    let right = result(test, .right, since: day)
    guard let left, let right else { return ofBoth() ?? left ?? right }
    return right.value < left.value ? right : left
  }

  /// The sore leg against the other in percent, as the limb symmetry index; nil unless both were tested.
  func symmetry(_ test: String, side: Side?, since day: Day) -> (percent: Double, records: [String])? {
    guard let left = result(test, .left, since: day), let right = result(test, .right, since: day),
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

  /// How far the sore knee straightens against the other, in percent; nil unless both were measured.
  ///
  /// The test says how many degrees are missing to straight. They are counted from a right angle, so that a share can be
  /// told of them: our own choice.
  func straightening(side: Side?, since day: Day) -> (percent: Double, records: [String])? {
    let test = "knee_straight"
    guard let left = result(test, .left, since: day), let right = result(test, .right, since: day) else {
      return nil
    }
    func reach(_ result: Result) -> Double { 90 - min(80, max(0, result.value)) }
    let ratio = reach(left) / reach(right)
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
