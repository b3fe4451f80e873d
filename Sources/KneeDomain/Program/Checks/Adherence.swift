// How much of the plan is done (facts.md, section f4).
extension ProgramState {
  /// Below this part of the sessions the plan is halved.
  static let adherenceToHalve = 0.5

  /// Sessions a week that the phase asks for.
  public var sessionsAWeek: Double { sessionsAWeek(in: phase) }

  /// Sessions a week that a phase asks for: phase 1 every other day at least.
  func sessionsAWeek(in phase: Phase) -> Double {
    switch phase {
    case .settle: 3.5
    case .build: Double(settings.daysPerWeek)
    default: 2
    }
  }

  /// The part of the sessions that were done, 0 to 1, of the days since one; nil for less than a week of days on which
  /// a plan was in force.
  func adherence(since day: Day) -> Double? {
    var expected = 0.0
    var done = 0
    var days = 0
    for mark in marks.reversed() {
      if mark.day < day { break }
      if mark.isActive {
        days += 1
        expected += sessionsAWeek(in: mark.phase) / 7
      }
      switch mark.done {
      case .all: done += 1
      case .partly: done += 1
      case .nothing: break
      }
    }
    guard days >= 7 else { return nil }
    return min(1, Double(done) / max(1, expected.rounded(.down)))
  }

  /// The part of the last two weeks' sessions that were done; nil before two weeks have passed.
  var recentAdherence: Double? {
    let since = today.adding(days: -14)
    return since < max(start, restart ?? start) ? nil : adherence(since: since)
  }

  mutating func decideOnAdherence() {
    guard !isStopped, flare == nil, let adherence = recentAdherence else {
      isHalved = false
      return
    }
    let isLow = adherence < ProgramState.adherenceToHalve
    guard isLow != isHalved else { return }
    isHalved = isLow
    let percent = Int((adherence * 100).rounded())
    decide(
      .halved,
      isLow
        ? "\(percent) percent of the sessions of two weeks were done: half of the exercises for now, so that it fits the days."
        : "\(percent) percent of the sessions of two weeks were done: the whole plan again.", .adherence)
  }

  mutating func markDay(_ log: DayLog) {
    let asked = plan.exercises
    let isMoving = isMoving(log)
    if isMoving {
      exerciseDays.append(today)
      if phase != .settle, log.exercises.contains(where: { isHeavy($0.value.exercise) }) {
        heavyDays.append(today)
      }
    } else if !log.exercises.isEmpty {
      passiveDays.append(today)
    }
    let did = asked.count { item in log.exercises.contains { $0.value.exercise == item.id } }
    let isAll = asked.isEmpty ? isMoving : did == asked.count
    marks.append(
      DayMark(
        day: today, phase: phase, isActive: !isStopped && flare == nil, kind: plan.kind,
        done: !isMoving ? .nothing : isAll ? .all : .partly, asked: asked.count,
        did: asked.isEmpty ? Set(log.exercises.map(\.value.exercise)).count : did))
  }

  /// Whether more was done on a day than stretching.
  public func isMoving(_ log: DayLog) -> Bool {
    log.exercises.contains { group($0.value.exercise) != .mobility } || !log.sessions.isEmpty
  }

  /// Strength and jumps ask for a day between; a plank or easy cycling does not.
  func isHeavy(_ id: String) -> Bool {
    let group = group(id)
    return group == .plyometric
      || (group.isStrength && exercise(id)?.demands.contains(.tendon) == true)
  }
}
