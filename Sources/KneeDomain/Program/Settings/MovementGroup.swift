/// What an exercise is for, as a session is composed (facts.md, section f3).
public enum MovementGroup: String, CaseIterable, Hashable, Sendable {
  case knee
  case hip
  case posterior
  case calf
  case trunk
  case balance
  case plyometric
  case run
  case endurance
  case mobility

  /// The group in plain words.
  public var plainName: String {
    switch self {
    case .knee: "knee"
    case .hip: "hip"
    case .posterior: "back of the leg"
    case .calf: "calf"
    case .trunk: "trunk"
    case .balance: "balance"
    case .plyometric: "jumps"
    case .run: "running"
    case .endurance: "endurance"
    case .mobility: "mobility"
    }
  }

  /// Whether it is strength work that asks for a day between.
  var isStrength: Bool {
    switch self {
    case .knee, .hip, .posterior, .calf, .trunk, .balance: true
    case .plyometric, .run, .endurance, .mobility: false
    }
  }

  /// The group of an exercise of the library; nil for an unknown one.
  public static func of(_ exercise: String) -> MovementGroup? {
    table[exercise]
  }

  static func isRun(_ exercise: String) -> Bool {
    table[exercise] == .run
  }

  private static let table: [String: MovementGroup] = {
    let names: [String: MovementGroup] = [
      "Knee": .knee, "Hip": .hip, "Hamstrings and buttocks": .posterior, "Tendon": .knee, "Calf": .calf,
      "Trunk": .trunk, "Balance": .balance, "Jumps": .plyometric, "Running": .run, "Endurance": .endurance,
      "Mobility": .mobility,
    ]
    var table: [String: MovementGroup] = [:]
    for group in ExerciseLibrary.groups {
      guard let movement = names[group.name] else { continue }
      for exercise in group.exercises { table[exercise.id] = movement }
    }
    // Bending the heel along the floor is the first exercise of a stiff knee, not a stretch beside the program.
    table["heel_slide"] = .knee
    table["sport_ladder"] = .endurance
    return table
  }()
}
