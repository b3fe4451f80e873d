/// What one interval of a timer is for. The raw value stands in the remembered plan.
public enum TimerActivity: String, CaseIterable, Hashable, Sendable {
  /// A few seconds to get into position.
  case ready
  case hold
  /// Minutes of an exercise, such as cycling.
  case effort
  case rest
  case run
  case walk
  case ice
  /// Ice after the skin was looked at.
  case iceOn
  case elevate
  /// Steps in time with a metronome.
  case cadence
  /// A time that is measured, such as that of a test.
  case measure

  /// It in a word or two, for the screen.
  public var plainName: String {
    switch self {
    case .ready: "get ready"
    case .hold: "hold"
    case .effort: "keep going"
    case .rest: "rest"
    case .run: "run"
    case .walk: "walk"
    case .ice, .iceOn: "ice"
    case .elevate: "leg up"
    case .cadence: "steps in time"
    case .measure: "stopwatch"
    }
  }

  /// What to do as it begins, in one sentence.
  public var cue: String {
    switch self {
    case .ready: "Get into position."
    case .hold: "Hold, and breathe."
    case .effort: "Easily, without more pain than the exercise may give."
    case .rest: "Rest."
    case .run: "Run, easily enough to talk."
    case .walk: "Walk."
    case .ice: "A thin cloth between ice and skin."
    case .iceOn: "Look at the skin now. Take the ice off if it is numb or burns."
    case .elevate: "Knee above the heart."
    case .cadence: "Short, quiet steps in time with the pulse."
    case .measure: "Go."
    }
  }

  /// Whether it is the work of the plan, which is counted ("hold 3 of 5"), and not what lies between.
  public var isWork: Bool {
    switch self {
    case .hold, .effort, .run, .cadence, .measure: true
    case .ready, .rest, .walk, .ice, .iceOn, .elevate: false
    }
  }
}
