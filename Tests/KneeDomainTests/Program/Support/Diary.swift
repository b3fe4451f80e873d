import KneeDomain

/// A journal made by hand for tests: each call adds records; ids are `e1`, `e2`, … in order.
struct Diary {
  static let first = Day(year: 2026, month: 5, day: 4)

  private(set) var entries: [LoggedEntry] = []
  private var replay: ProgramReplay?
  var day = Diary.first

  init(age: Int? = 34, side: Side? = nil) {
    if let age {
      add(.profile(Profile(side: side, birthYear: Diary.first.civil.year - age)), hour: 5)
    }
  }

  @discardableResult
  mutating func add(_ entry: Entry, hour: Int = 12) -> String {
    let id = "e\(entries.count + 1)"
    let at = Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(hour) * 3_600_000)
    entries.append(LoggedEntry(id: id, at: at, day: day, entry: entry))
    return id
  }

  mutating func morning(
    _ pain: Int, swelling: NewSwelling? = NewSwelling.none, meds: Bool? = nil, worst: Int? = nil,
    hour: Int = 7
  ) {
    add(
      .checkIn(CheckIn(pain: score(pain), worst24h: worst.map(score), swelling: swelling, meds: meds)),
      hour: hour)
  }

  mutating func exercise(_ id: String, sets: [ExerciseSet], pain: Int? = 1, side: Side? = nil) {
    add(
      .exercise(ExerciseEntry(day: day, exercise: id, side: side, sets: sets, painDuring: pain.map(score))),
      hour: 18)
  }

  /// All that the plan of the day asks for, with one pain for each exercise.
  mutating func doPlan(pain: Int? = 1, effort: Double? = nil) {
    guard let plan = state()?.plan, plan.kind.isSession else { return }
    for item in plan.exercises {
      var set = item.dose.oneSet
      set.effort = effort
      exercise(item.id, sets: Array(repeating: set, count: item.dose.sets), pain: pain)
    }
  }

  mutating func plan(_ action: PlanAction) {
    add(.plan(PlanChange(change: "change", reason: "", action: action)), hour: 6)
  }

  mutating func test(_ id: String, _ value: Double, pain: Int? = 1, side: Side? = nil) {
    add(.test(TestEntry(test: id, side: side, value: value, unit: "reps", pain: pain.map(score))), hour: 19)
  }

  /// Phase 1, begun by hand: two green sessions, and the morning after them.
  static func greenTwice() -> Diary {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .settle)))
    for _ in 0..<2 {
      diary.morning(2)
      diary.doPlan()
      diary.next()
    }
    diary.morning(2)
    return diary
  }

  mutating func next(_ days: Int = 1) {
    day = day.adding(days: days)
  }

  var history: ProgramHistory {
    ProgramHistory(entries: entries) { _ in .unreadable }
  }

  func program(on day: Day? = nil) -> ProgramDay? {
    var replay = ProgramReplay(history)
    return replay.day(day ?? self.day)
  }

  /// The state of this morning; days before it must not change any more.
  mutating func state() -> ProgramState? {
    var replay = replay ?? ProgramReplay(history)
    replay.update(history, changedFrom: day)
    defer { self.replay = replay }
    return replay.state(on: day)
  }

  func dose(_ id: String) -> Prescription? {
    program()?.plan.exercises.first { $0.id == id }?.dose
  }
}

func score(_ value: Int) -> Score {
  Score(min(10, max(0, value))) ?? .painFree
}
