import KneeDomain

/// Timers that can be started by hand (facts.md, section h).
struct TimerMenu {
  struct Entry: Hashable, Sendable {
    var label: String
    var detail: String
    var plan: TimerPlan
    var kind = Kind.plain
  }

  /// What a timer invites to; a standing notice may leave it out.
  enum Kind: Hashable, Sendable {
    case plain, exercise, run
  }

  /// The timers that a lock leaves.
  static func entries(under lock: PlanLock) -> [Entry] {
    all.filter { entry in
      switch entry.kind {
      case .plain: true
      case .exercise: !lock.replacesTheList
      case .run: lock.allowsRunning
      }
    }
  }

  private static let all: [Entry] =
    [
      Entry(label: "Stopwatch", detail: "for tests; + counts", plan: .stopwatch),
      Entry(label: "Count for 30 seconds", detail: "+ counts", plan: .counting(seconds: 30), kind: .exercise),
      Entry(label: "Rest", detail: "60 s", plan: .rest(seconds: 60)),
      Entry(label: "Rest", detail: "90 s", plan: .rest(seconds: 90)),
      Entry(label: "Rest", detail: "120 s", plan: .rest(seconds: 120)),
      Entry(label: "Hold", detail: "30 s", plan: .holds(1, seconds: 30, rest: 60), kind: .exercise),
      Entry(
        label: "Holds", detail: "5 × 45 s, rest 60 s", plan: .holds(5, seconds: 45, rest: 60), kind: .exercise
      ),
      Entry(
        label: "Holds", detail: "5 × 60 s, rest 120 s", plan: .holds(5, seconds: 60, rest: 120),
        kind: .exercise),
      Entry(label: "Ice", detail: "15 min, skin check at 5", plan: .ice(minutes: 15)),
      Entry(label: "Ice", detail: "20 min, skin check at 5", plan: .ice(minutes: 20)),
      Entry(label: "Leg up", detail: "15 min", plan: .elevation(minutes: 15)),
      Entry(label: "Walk", detail: "30 min", plan: .walk(minutes: 30), kind: .exercise),
      Entry(
        label: "Metronome", detail: "+ and - set the rate", plan: .metronome(beatsPerMinute: 160), kind: .run),
    ]
    + LadderLevel.all.dropFirst().map { level in
      Entry(label: "Walk-run, level \(level.number)", detail: level.text, plan: level.timer, kind: .run)
    }
}
