/// A condition on a symptom report; the rules of the triage table are made of these.
///
/// It is judged in three values, because a report says of most things nothing (`Truth`).
///
///     Criterion.all(.injury, .recent, .swelling(.within2h))
public indirect enum Criterion: Hashable, Sendable {
  /// At least one of these signs is present.
  case anySign([Sign])
  /// All of these signs were asked and answered no.
  case allDenied([Sign])
  /// This is the only place on the knee that hurts.
  case onlyAt(Region)
  /// It began with an event; an event without an onset counts, the onset `traumatic` without an event too.
  case injury
  /// Age in whole years.
  case age(ClosedRange<Int>)
  /// Days since it began.
  case days(ClosedRange<Int>)
  /// Not known to have begun more than so many days ago: a beginning without a date counts.
  case within(Int)
  /// Pain now, 0 to 10.
  case painNow(ClosedRange<Int>)
  /// The worst pain of late, 0 to 10.
  case painWorst(ClosedRange<Int>)
  /// The report says neither where, since when, how it began nor how bad it is, and the safety check is open.
  case tooLittleSaid
  /// All of these hold.
  case every([Criterion])
  /// At least one of these holds.
  case some([Criterion])
  /// This is not known to hold: an excuse must have been said, silence does not excuse.
  case unless(Criterion)
}

extension Criterion {
  static func all(_ parts: Criterion...) -> Criterion { .every(parts) }
  static func any(_ parts: Criterion...) -> Criterion { .some(parts) }

  static func regions(_ tokens: Region...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func sites(_ tokens: ContextSite...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func onset(_ tokens: Onset...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func trauma(_ tokens: Trauma...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func quality(_ tokens: Quality...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func aggravators(_ tokens: Aggravator...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func timing(_ tokens: Timing...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func swelling(_ tokens: Swelling...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func mechanical(_ tokens: MechanicalSign...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func systemic(_ tokens: SystemicSign...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func side(_ tokens: Side...) -> Criterion { .anySign(tokens.map(Sign.init)) }
  static func trend(_ tokens: Trend...) -> Criterion { .anySign(tokens.map(Sign.init)) }

  /// The signs it reads in favor of firing; what stands under `unless` is an excuse and not among them.
  public var signs: [Sign] {
    switch self {
    case .anySign(let signs): signs
    case .onlyAt(let region): [Sign(region)]
    case .injury: [Sign(Onset.traumatic)]
    case .every(let parts), .some(let parts): parts.flatMap(\.signs)
    case .allDenied, .age, .days, .within, .painNow, .painWorst, .tooLittleSaid, .unless: []
    }
  }

  /// The parts that excuse, each as it would have to be said.
  var excuses: [Criterion] {
    switch self {
    case .unless(let excuse): [excuse]
    case .within(let days): [.longer(than: days)]
    case .every(let parts), .some(let parts): parts.flatMap(\.excuses)
    default: []
    }
  }

  /// The criteria it is made of, down to the single ones.
  var leaves: [Criterion] {
    switch self {
    case .every(let parts), .some(let parts): parts.flatMap(\.leaves)
    case .unless(let part): part.leaves
    default: [self]
    }
  }

  /// True when it reads the age, other than as an excuse.
  public var readsAge: Bool {
    switch self {
    case .age: true
    case .every(let parts), .some(let parts): parts.contains(where: \.readsAge)
    default: false
    }
  }

  /// True when it reads how long it has lasted, other than as an excuse.
  public var readsDays: Bool {
    switch self {
    case .days, .within: true
    case .every(let parts), .some(let parts): parts.contains(where: \.readsDays)
    default: false
    }
  }
}
