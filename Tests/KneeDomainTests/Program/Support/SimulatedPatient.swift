@testable import KneeDomain

/// A made-up person whose knee answers day by day; only for tests of the rules, no model of real knees.
struct SimulatedPatient: Sendable {
  enum Kind: CaseIterable, Sendable {
    case responder
    case flaring
    case missing
    case boneStress
    case child
    case medicated
    case silent
    case plateau
    case warned
  }

  let kind: Kind
  let age: Int
  private var random: SeededNumbers
  private var base: Double
  private let fall: Double
  private var strain = 0.0
  private var isAway = false

  init(kind: Kind, seed: UInt64) {
    self.kind = kind
    var random = SeededNumbers(seed: seed)
    age = kind == .child ? 8 + random.next(5) : 20 + random.next(45)
    base = kind == .plateau ? 4 : 4 + Double(random.next(20)) / 10
    fall = kind == .plateau ? 0 : 0.025 + Double(random.next(20)) / 1000
    self.random = random
  }

  var settings: ProgramSettings {
    ProgramSettings(
      condition: kind == .boneStress ? .boneStressKnee : kind == .child ? .osgoodSchlatter : .pfp,
      phase: .settle)
  }

  /// The check-in of a morning, and now and then a warning.
  mutating func morning(of day: Day, offset: Int) -> DayLog {
    var log = DayLog(day: day)
    base = max(0, base * (1 - fall))
    if offset == 0 { log.profile = Profile(birthYear: day.civil.year - age) }
    if kind == .missing, offset % 28 >= 15, offset % 28 < 15 + 6 + offset / 10 {
      isAway = true
    } else {
      isAway = false
    }
    if kind == .warned, (20..<34).contains(offset) {
      log.standing = [
        StandingNotice(
          id: "n", notice: Notice(report: "r", rules: [offset < 27 ? "U2" : "S-3"]), record: .unreadable)
      ]
    }
    if isAway || (kind == .silent && random.chance(60)) { return log }
    let isFlaring = kind == .flaring && offset % 23 == 20
    let pain = score(Int((base + strain + (isFlaring ? 3 : 0)).rounded()))
    strain = 0
    let isSilent = kind == .silent && random.chance(40)
    log.mornings = [
      Logged(
        CheckIn(
          pain: pain, swelling: isSilent ? nil : isFlaring ? .little : NewSwelling.none,
          meds: kind == .medicated ? true : nil), id: "m\(offset)")
    ]
    return log
  }

  /// What was done of a plan, and how it felt.
  mutating func live(_ plan: DayPlan, log: inout DayLog, offset: Int) {
    guard !isAway else { return }
    if plan.kind.isSession, random.chance(kind == .responder || kind == .plateau ? 95 : 80) {
      let isBad = kind == .flaring && random.chance(12)
      let during = score(Int((base * 0.7).rounded()) + (isBad ? 5 : 0))
      log.exercises = plan.exercises.map { exercise in
        Logged(
          exercise.done(on: log.day, pain: kind == .silent && random.chance(30) ? nil : during),
          id: "x\(offset).\(exercise.id)")
      }
      strain = isBad ? 2 : 0
      log.scores = [Logged(during, id: "x\(offset)")]
    }
    log.scores += log.mornings.map { Logged($0.value.pain, id: $0.id) }
    if offset % 7 == 5 { log.tests = tests(offset) }
  }

  /// Every week all the tests, better each time.
  private func tests(_ offset: Int) -> [Logged<TestEntry>] {
    let pain = score(Int((base * 0.7).rounded()))
    let strength = 14 + Double(offset) / 3
    let values: [(String, Double)] = [
      ("walk", 30), ("knee_bend", 95), ("sit_to_stand_5", 5), ("step_down_10", 10),
      ("single_leg_squat_10", 10),
      ("single_leg_hop_10", 10), ("single_leg_bridge", strength), ("calf_raise_single", strength),
      ("side_plank", strength + 12),
    ]
    return values.flatMap { id, value in
      [Side.left, Side.right].map { (side: Side) in
        Logged(
          TestEntry(test: id, side: side, value: value, unit: "reps", pain: pain),
          id: "t\(offset).\(id).\(side.rawValue)")
      }
    }
  }
}
