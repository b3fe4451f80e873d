/// Which exercises make up a phase (facts.md, sections b3 and f3).
struct Composition {
  var settings: ProgramSettings
  /// The clinician's limits that hold.
  var limits: [ClinicianLimit]
  /// Exercises of one's own, by id.
  var own: [String: OwnExercise]

  /// The exercise of an id: of the library, or one's own.
  func exercise(_ id: String) -> Exercise? {
    ExerciseLibrary.exercise(id) ?? own[id]?.exercise
  }

  func group(_ id: String) -> MovementGroup {
    MovementGroup.of(id) ?? own[id]?.group ?? .knee
  }

  /// Whether an exercise can be done at all: what it needs is at hand, nothing speaks against it.
  func allows(_ id: String) -> Bool {
    guard let exercise = exercise(id) else { return false }
    return isAtHand(id) && isWanted(exercise) && limits.allSatisfy { $0.allows(exercise) }
  }

  func isAtHand(_ id: String) -> Bool {
    Equipment.needed(for: id).allSatisfy { !settings.equipment.isDisjoint(with: $0) }
  }

  private func isWanted(_ exercise: Exercise) -> Bool {
    !settings.avoid.contains(exercise.id)
      && exercise.demands.allSatisfy { !settings.avoid.contains($0.token) }
  }

  /// Whether a link may be offered in a phase: allowed, of that phase, and not one to avoid with the condition.
  func offers(_ id: String, in phase: Phase) -> Bool {
    guard let exercise = exercise(id) else { return false }
    let rank = phase.rank
    let fits = exercise.phases.contains { $0.rank.map { $0 <= (rank ?? 0) } ?? false }
    guard fits, !exercise.avoidConcerns.contains(settings.condition), allows(id) else { return false }
    return phase == .return || phase == .maintain || !settings.condition.leavesOut.contains(id)
  }

  /// The exercises of a phase, in the order a session runs.
  func exercises(of phase: Phase) -> [String] {
    switch phase {
    case .settle: settle
    case .return: build + firstJump
    case .build, .maintain: build
    case .warmUp, .coolDown: []
    }
  }

  /// Four to six exercises, and one stretch of easy endurance.
  private var settle: [String] {
    let list = candidates(.settle)
    let strength = list.filter { group($0) != .endurance }.prefix(6)
    var endurance = list.filter { group($0) == .endurance }.prefix(1)
    if endurance.isEmpty, template != .bone, allows("walk") { endurance = ["walk"] }
    return Array(strength) + endurance
  }

  /// One hip, one or two knee, one posterior, one calf, one trunk, one balance.
  private var build: [String] {
    let list = candidates(.build)
    var chosen: [String] = []
    for (slot, fallback) in Composition.slots {
      let own = list.filter { group($0) == slot }
      // What a clinician leads is not padded.
      let others = settings.condition.needsClinicianToProgress ? [] : fallback
      let usable = own.isEmpty ? others.filter { offers($0, in: .build) } : easiestFirst(own)
      chosen += usable.prefix(slot == .knee ? 2 : 1).filter { !chosen.contains($0) }
    }
    return chosen
  }

  /// Jumps begin with one; the others come one a session (facts.md, section f4).
  private var firstJump: [String] {
    Array(jumps.prefix(1))
  }

  /// The jumps of the third phase, in their order.
  var jumps: [String] {
    candidates(.return).filter { group($0) == .plyometric }
  }

  private var template: ProgramTemplate { settings.condition.template }

  private func candidates(_ phase: Phase) -> [String] {
    let list =
      switch phase {
      case .settle: template.settle
      case .build: template.build
      default: template.return
      }
    let leftOut = phase == .return ? [] : settings.condition.leavesOut
    var seen: Set<String> = []
    return (settings.condition.firstChoices(in: phase) + list).filter {
      seen.insert($0).inserted && !leftOut.contains($0) && allows($0)
    }
  }

  /// By their place in the chains; those in none keep their order at the end.
  private func easiestFirst(_ ids: [String]) -> [String] {
    ids.enumerated()
      .sorted { (Chain.rank($0.element) ?? 99, $0.offset) < (Chain.rank($1.element) ?? 99, $1.offset) }
      .map(\.element)
  }

  /// What a place is filled with where the template names nothing for it.
  private static let slots: [(MovementGroup, fallback: [String])] = [
    (.knee, ["squat", "sit_to_stand", "wall_sit"]),
    (.hip, ["lateral_band_walk", "side_lying_hip_abduction", "clamshell"]),
    (.posterior, ["single_leg_bridge", "glute_bridge"]),
    (.calf, ["calf_raise_single", "calf_raise"]),
    (.trunk, ["side_plank", "front_plank"]),
    (.balance, ["single_leg_balance"]),
  ]
}

/// The chains of the library, from easier to harder (facts.md, section e).
enum Chain {
  /// The exercises after one in its chain, the nearest first.
  static func harder(than id: String) -> [String] {
    harderTable[id] ?? []
  }

  /// The exercises before one in its chain, the nearest first.
  static func easier(than id: String) -> [String] {
    easierTable[id] ?? []
  }

  private static let harderTable = table(ExerciseLibrary.chains.map(\.steps)) { $0.harder }
  private static let easierTable = table(ExerciseLibrary.chains.map { Array($0.steps.reversed()) }) {
    $0.easier
  }

  private static func table(_ chains: [[String]], _ own: (Exercise) -> [Exercise.Variation]) -> [String:
    [String]]
  {
    var table: [String: [String]] = [:]
    for exercise in ExerciseLibrary.all {
      let linked = own(exercise).compactMap { if case .exercise(let id) = $0 { id } else { nil } }
      table[exercise.id] = linked + after(exercise.id, in: chains).filter { !linked.contains($0) }
    }
    return table
  }

  /// Whether two exercises stand in one chain, or one names the other.
  static func joins(_ a: String, _ b: String) -> Bool {
    harder(than: a).contains(b) || easier(than: a).contains(b) || easier(than: b).contains(a)
      || harder(than: b).contains(a)
  }

  /// The place in the first chain that has the exercise, the easiest 0.
  static func rank(_ id: String) -> Int? {
    ExerciseLibrary.chains.lazy.compactMap { $0.steps.firstIndex(of: id) }.first
  }

  private static func after(_ id: String, in chains: [[String]]) -> [String] {
    chains.first { $0.contains(id) }.map { chain in
      Array(chain.drop { $0 != id }.dropFirst())
    } ?? []
  }
}

extension Exercise.Demand {
  /// The word of it among the things to avoid.
  public var token: String {
    switch self {
    case .weightBearing: "weight_bearing"
    case .tendon: "tendon"
    case .impact: "impact"
    }
  }
}

extension Phase {
  /// The place among the phases of a program; nil for warm-up and cool-down.
  var rank: Int? {
    switch self {
    case .settle: 0
    case .build: 1
    case .return: 2
    case .maintain: 3
    case .warmUp, .coolDown: nil
    }
  }

  /// The number it is called by: phase 1 to 4.
  public var number: Int? { rank.map { $0 + 1 } }
}
