/// What is known of how the knee took a session; nil is not known.
public struct KneeResponse: Hashable, Sendable {
  /// Pain during it.
  public var during: Score?
  /// Pain within the hour after.
  public var hourAfter: Score?
  /// The morning value of the session's own day.
  public var before: Score?
  /// The morning value of the day after.
  public var nextMorning: Score?
  /// The morning value of the second day after.
  public var secondMorning: Score?
  /// New swelling the morning after.
  public var swelling: NewSwelling?
  /// Whether the person limped.
  public var limp: Bool?
  /// Whether pain medicine was taken before it.
  public var meds: Bool?
  /// Whether a warning rule fired.
  public var isStopped = false

  /// A response of the given parts.
  public init(
    during: Score? = nil, hourAfter: Score? = nil, before: Score? = nil, nextMorning: Score? = nil,
    secondMorning: Score? = nil, swelling: NewSwelling? = nil, limp: Bool? = nil, meds: Bool? = nil
  ) {
    self.during = during
    self.hourAfter = hourAfter
    self.before = before
    self.nextMorning = nextMorning
    self.secondMorning = secondMorning
    self.swelling = swelling
    self.limp = limp
    self.meds = meds
  }

  /// The light by a rule (facts.md, section f2): the worst cell decides, an unknown cell is never green.
  ///
  /// The hour after is asked only after a run; elsewhere a knee that is no worse the next morning has come back.
  public func light(by rule: ResponseRule) -> TrafficLight {
    if isStopped { return .black }
    var light = duringLight(rule).worse(morningLight).worse(swellingLight)
    if let hour = hourLight(rule) { light = light.worse(hour) }
    // A pain that medicine hides would have counted.
    if meds == true { light = light.worse(TrafficLight.amber) }
    return light
  }

  /// Each cell of the table with its light and what was said.
  public func cells(by rule: ResponseRule) -> [Cell] {
    func pain(_ score: Score?) -> String { score.map { "pain \($0.value)" } ?? "not said" }
    let morning =
      nextMorning.map { next in
        before.map { "\(next.value) after \($0.value)" } ?? "\(next.value), before not said"
      } ?? "not said"
    let swollen = swelling.map { $0 == .none ? "none" : $0 == .little ? "a little" : "clear" } ?? "not said"
    var cells = [
      Cell(name: "during", light: duringLight(rule), text: limp == true ? "limping" : pain(during)),
      Cell(name: "next morning", light: morningLight, text: morning),
      Cell(name: "swelling", light: swellingLight, text: swollen),
    ]
    if let hour = hourLight(rule) {
      cells.insert(Cell(name: "within an hour", light: hour, text: pain(hourAfter)), at: 1)
    }
    return cells
  }

  /// A cell of the table.
  public struct Cell: Hashable, Sendable {
    /// What it is about.
    public let name: String
    /// Its light.
    public let light: TrafficLight
    /// What was said, in a few words.
    public let text: String
  }

  private func duringLight(_ rule: ResponseRule) -> TrafficLight {
    if limp == true { return .red }
    guard let during else { return .unknown }
    // The wider limits of a tendon hold only when the next morning is green.
    let used = rule == .tendon && morningLight != .green ? .standard : rule
    return used.during(during)
  }

  /// Nil where it is not asked.
  private func hourLight(_ rule: ResponseRule) -> TrafficLight? {
    guard let hourAfter else { return rule == .running ? .unknown : nil }
    guard let before else { return .unknown }
    if hourAfter <= before { return .green }
    return nextMorning.map { $0 <= before } == false ? .red : .amber
  }

  private var morningLight: TrafficLight {
    guard let nextMorning, let before else { return .unknown }
    let rise = nextMorning.value - before.value
    if rise <= 0 { return .green }
    let stays = secondMorning.map { $0.value > before.value } ?? false
    return rise >= 2 || stays ? .red : .amber
  }

  private var swellingLight: TrafficLight {
    switch swelling {
    case .some(.none): .green
    case .little, .clear: .red
    case nil: .unknown
    }
  }
}
