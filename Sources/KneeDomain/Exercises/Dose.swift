/// How much of an exercise: sets of repetitions or holds, or minutes.
public struct Dose: Hashable, Sendable {
  /// Sets; one for a stretch of minutes.
  public let sets: ClosedRange<Int>
  /// Repetitions of a set.
  public let reps: ClosedRange<Int>?
  /// Seconds held: of each repetition where there are repetitions, else of the set.
  public let holdSeconds: ClosedRange<Int>?
  /// Minutes.
  public let minutes: ClosedRange<Int>?
  /// Meters of a set.
  public let meters: Int?
  /// Rest between sets in seconds.
  public let restSeconds: Int
  /// A remark, such as `steps each way`.
  public let note: String?
  /// How often; nil for as often as the phase asks.
  public let often: String?

  static func sets(
    _ sets: ClosedRange<Int>, reps: ClosedRange<Int>, holdSeconds: ClosedRange<Int>? = nil,
    note: String? = nil,
    often: String? = nil
  ) -> Dose {
    Dose(
      sets: sets, reps: reps, holdSeconds: holdSeconds, minutes: nil, meters: nil, restSeconds: 60,
      note: note,
      often: often)
  }

  static func holds(
    _ sets: ClosedRange<Int>, seconds: ClosedRange<Int>, restSeconds: Int = 60, note: String? = nil,
    often: String? = nil
  ) -> Dose {
    Dose(
      sets: sets, reps: nil, holdSeconds: seconds, minutes: nil, meters: nil, restSeconds: restSeconds,
      note: note, often: often)
  }

  static func distance(_ sets: ClosedRange<Int>, meters: Int, note: String? = nil) -> Dose {
    Dose(
      sets: sets, reps: nil, holdSeconds: nil, minutes: nil, meters: meters, restSeconds: 60, note: note,
      often: nil)
  }

  static func minutes(_ minutes: ClosedRange<Int>, note: String? = nil) -> Dose {
    Dose(
      sets: 1...1, reps: nil, holdSeconds: nil, minutes: minutes, meters: nil, restSeconds: 0, note: note,
      often: nil)
  }

  /// The least of it: what a beginner starts with.
  public var start: Prescription {
    Prescription(
      sets: sets.lowerBound, reps: reps?.lowerBound, holdSeconds: holdSeconds?.lowerBound,
      minutes: minutes?.lowerBound, meters: meters)
  }

  /// The dose in words: `3 sets of 12 to 15, 3 or 4 times a week`.
  public var text: String {
    var parts: [String] = []
    if let minutes {
      parts.append("\(words(minutes)) minutes")
    } else if let reps {
      parts.append("\(words(sets)) \(plural("set", sets)) of \(words(reps))")
      if let holdSeconds { parts.append("hold \(words(holdSeconds)) s") }
    } else if let holdSeconds {
      parts.append("\(words(sets)) × \(words(holdSeconds)) s")
    } else if let meters {
      parts.append("\(words(sets)) × \(meters) m")
    }
    return (parts + [note, often].compactMap(\.self)).joined(separator: ", ")
  }
}

/// How much of an exercise is asked for today.
public struct Prescription: Hashable, Sendable {
  /// Sets, 1 or more.
  public var sets: Int
  /// Repetitions of a set.
  public var reps: Int?
  /// Seconds held: of each repetition where there are repetitions, else of the set.
  public var holdSeconds: Int?
  /// Minutes of the one set.
  public var minutes: Int?
  /// Meters of a set.
  public var meters: Int?
  /// Added weight in kilograms; nil for none.
  public var loadKilograms: Double?

  /// A prescription of the given parts.
  public init(
    sets: Int, reps: Int? = nil, holdSeconds: Int? = nil, minutes: Int? = nil, meters: Int? = nil,
    loadKilograms: Double? = nil
  ) {
    self.sets = sets
    self.reps = reps
    self.holdSeconds = holdSeconds
    self.minutes = minutes
    self.meters = meters
    self.loadKilograms = loadKilograms
  }

  /// It in short: `3 × 12`, `3 × 10, hold 5 s`, `3 × 20 s`, `3 × 8, 10 kg`, `10 min`.
  public var text: String {
    amountText + (loadKilograms.map { ", \(Prescription.kilograms($0))" } ?? "")
  }

  private var amountText: String {
    if let minutes { return "\(minutes) min" }
    if let reps { return "\(sets) × \(reps)" + (holdSeconds.map { ", hold \($0) s" } ?? "") }
    if let holdSeconds { return "\(sets) × \(holdSeconds) s" }
    if let meters { return "\(sets) × \(meters) m" }
    return "\(sets) ×"
  }

  /// A weight in words: `10 kg`, `12.5 kg`, `8.25 kg`.
  public static func kilograms(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded())
    let (whole, part) = (hundredths / 100, hundredths % 100)
    if part == 0 { return "\(whole) kg" }
    return part % 10 == 0 ? "\(whole).\(part / 10) kg" : "\(whole).\(pad(part, 2)) kg"
  }

  /// One set done as prescribed; minutes are logged as seconds held.
  public var oneSet: ExerciseSet {
    ExerciseSet(
      reps: reps, holdSeconds: minutes.map { $0 * 60 } ?? holdSeconds, loadKilograms: loadKilograms)
  }
}

private func words(_ range: ClosedRange<Int>) -> String {
  range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
}

private func plural(_ word: String, _ range: ClosedRange<Int>) -> String {
  range.upperBound == 1 ? word : word + "s"
}
