/// The first three days after an injury or a flare, step by step (facts.md, section h; Dubois and Esculier, British
/// Journal of Sports Medicine, 2020).
///
/// Ice and medicine are for comfort, not for healing. No doses are named.
///
///     FirstAid(after: .injury, began: then, now: now).stage.title  // "Day 1"
public struct FirstAid: Hashable, Sendable {
  /// What happened.
  public enum Event: String, CaseIterable, Hashable, Sendable {
    case injury
    case flare
  }

  /// How far it is, by the hours that have passed.
  public enum Stage: CaseIterable, Hashable, Sendable {
    case firstDay
    case secondDay
    case thirdDay
    /// The first days are over: time to load the knee again.
    case after

    /// What it is called.
    public var title: String {
      switch self {
      case .firstDay: "Day 1"
      case .secondDay: "Day 2"
      case .thirdDay: "Day 3"
      case .after: "After the first days"
      }
    }

    /// Hours since it began at which the stage ends; nil for the last.
    public var endsAfterHours: Int? {
      switch self {
      case .firstDay: 24
      case .secondDay: 48
      case .thirdDay: 72
      case .after: nil
      }
    }
  }

  /// What is known of the person that changes the steps. Nothing asked is not the same as nothing there: what is nil is
  /// named as a question.
  public struct Circumstances: Hashable, Sendable {
    /// Where it hurts.
    public var sites: Set<BodySite>
    /// Whether skin at the knee or the leg is numb.
    public var numbSkin: Bool?
    /// Whether fingers or toes turn white in the cold (Raynaud).
    public var whiteInTheCold: Bool?
    /// Whether one of the reasons to ask before an anti-inflammatory holds.
    public var mustAskBeforeMedicine: Bool?

    /// Circumstances; what is left out is not known.
    public init(
      sites: Set<BodySite> = [], numbSkin: Bool? = nil, whiteInTheCold: Bool? = nil,
      mustAskBeforeMedicine: Bool? = nil
    ) {
      self.sites = sites
      self.numbSkin = numbSkin
      self.whiteInTheCold = whiteInTheCold
      self.mustAskBeforeMedicine = mustAskBeforeMedicine
    }

    /// What a symptom report says of them; what was not asked stays unknown.
    public init(_ report: SymptomReport) {
      self.init(
        sites: Set(report.regions.map(BodySite.region) + report.contextSites.map(BodySite.context)))
      switch report.answer(to: Sign(SystemicSign.numbFoot)) {
      case .yes: numbSkin = true
      case .no: numbSkin = false
      case .dontKnow, .notAsked: break
      }
      // A yes is enough; a no to one of them says nothing of the other reasons.
      let reasons: [SystemicSign] = [.anticoagulant, .hormonePregnancy]
      if !report.systemic.isDisjoint(with: reasons) { mustAskBeforeMedicine = true }
    }
  }

  /// What happened.
  public let event: Event
  /// How far it is.
  public let stage: Stage
  /// Whole hours since it began, 0 for a time to come.
  public let hours: Int
  /// When the next stage begins; nil in the last.
  public let nextStage: Instant?
  /// What to do now, in order.
  public let steps: [FirstAidStep]

  /// What is to be done now.
  ///
  /// - Parameters:
  ///   - event: what happened.
  ///   - began: when. Stages go by hours that passed, so a change of the clock or of the time zone moves none of them.
  ///   - lock: what standing notices leave; with an urgent one the way to help comes first.
  public init(
    after event: Event, began: Instant, now: Instant, circumstances: Circumstances = Circumstances(),
    lock: PlanLock = .open
  ) {
    let hours = Int(max(0, now.milliseconds - began.milliseconds) / 3_600_000)
    let stage = Stage.allCases.first { $0.endsAfterHours.map { hours < $0 } ?? true } ?? .after
    self.event = event
    self.hours = hours
    self.stage = stage
    nextStage = stage.endsAfterHours.map { began.adding(seconds: Int64($0) * 3600) }
    steps = FirstAid.steps(event, stage, circumstances, lock)
  }

  /// What holds for the whole of it, in one sentence.
  public static let motto = "Ice and medicine are for comfort, not for healing; movement is the treatment."
}
