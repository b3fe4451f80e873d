/// The way of a program so far: when its phases began, and its flares. Kept by the replay as it goes, so that a chart
/// asks for nothing more.
public struct ProgramCourse: Hashable, Sendable {
  /// A phase that began.
  public struct Step: Hashable, Sendable {
    /// Its first day.
    public let day: Day
    /// The phase.
    public let phase: Phase
  }

  /// A flare.
  public struct Flare: Hashable, Sendable {
    /// Its first day.
    public let start: Day
    /// Its last day; of a flare that goes on, the latest day known.
    public internal(set) var end: Day
  }

  /// The phases in order of time; the first began with the program.
  public private(set) var steps: [Step] = []
  /// The flares in order of time.
  public private(set) var flares: [Flare] = []

  /// A course without days.
  public init() {}

  /// Takes in a day, which comes after those before it.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - phase: the phase it stands in.
  ///   - isFlare: whether it is a day of a flare.
  public mutating func add(_ day: Day, phase: Phase, isFlare: Bool) {
    if steps.last?.phase != phase { steps.append(Step(day: day, phase: phase)) }
    guard isFlare else { return }
    if let last = flares.indices.last, flares[last].end == day.adding(days: -1) {
      flares[last].end = day
    } else {
      flares.append(Flare(start: day, end: day))
    }
  }
}
