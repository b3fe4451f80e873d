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
    var light = cells(by: rule).map(\.light).reduce(TrafficLight.green) { $0.worse($1) }
    // A pain that medicine hides would have counted.
    if meds == true { light = light.worse(TrafficLight.amber) }
    return light
  }

  /// Each cell of the table with its light and what was said.
  public func cells(by rule: ResponseRule) -> [Cell] {
    var cells = [duringCell(rule), morningCell, swellingCell]
    if let hour = hourCell(rule) { cells.insert(hour, at: 1) }
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

  private func duringCell(_ rule: ResponseRule) -> Cell {
    if limp == true { return Cell(name: "during", light: .red, text: "limping") }
    guard let during else { return Cell(name: "during", light: .unknown, text: "not said") }
    // The wider limits of a tendon hold only when the next morning is green.
    let used = rule == .tendon && morningCell.light != .green ? .standard : rule
    return Cell(name: "during", light: used.during(during), text: "pain \(during.value)")
  }

  private func hourCell(_ rule: ResponseRule) -> Cell? {
    let name = "within an hour"
    guard let hourAfter else {
      return rule == .running ? Cell(name: name, light: .unknown, text: "not said") : nil
    }
    let text = "pain \(hourAfter.value)"
    guard let before else { return Cell(name: name, light: .unknown, text: text) }
    if hourAfter <= before { return Cell(name: name, light: .green, text: text) }
    let isBackByMorning = nextMorning.map { $0 <= before }
    return Cell(name: name, light: isBackByMorning == false ? .red : .amber, text: text)
  }

  private var morningCell: Cell {
    let name = "next morning"
    guard let nextMorning else { return Cell(name: name, light: .unknown, text: "not said") }
    guard let before else {
      return Cell(name: name, light: .unknown, text: "\(nextMorning.value), before not said")
    }
    let rise = nextMorning.value - before.value
    let text = "\(nextMorning.value) after \(before.value)"
    if rise <= 0 { return Cell(name: name, light: .green, text: text) }
    let stays = secondMorning.map { $0.value > before.value } ?? false
    return Cell(name: name, light: rise >= 2 || stays ? .red : .amber, text: text)
  }

  private var swellingCell: Cell {
    switch swelling {
    case .some(.none): Cell(name: "swelling", light: .green, text: "none")
    case .little: Cell(name: "swelling", light: .red, text: "a little")
    case .clear: Cell(name: "swelling", light: .red, text: "clear")
    case nil: Cell(name: "swelling", light: .unknown, text: "not said")
    }
  }
}
