/// One symptom report (design section 7): what is present, what was asked and denied, what is not known.
///
/// A listed token is present. A token that is not listed says nothing, unless `denied` or `dontKnow` names it.
/// A token stands in at most one of the three: `setPresent`, `deny`, `dontKnow` and `forget` move it.
///
///     var report = SymptomReport()
///     report.setPresent(Sign(Aggravator.stairsDown))
///     report.deny(Sign(SystemicSign.fever))
///     report.answer(to: Sign(SystemicSign.fever))  // .no
public struct SymptomReport: Hashable, Sendable {
  /// Years, 0 to 120.
  public var age: Int?
  /// Sex, where given.
  public var sex: Sex?
  /// Which knee.
  public var side: Side?
  /// How the person points at it.
  public var pointing: Pointing?
  /// Where on the knee it hurts.
  public var regions: Set<Region> = []
  /// Where else it hurts.
  public var contextSites: Set<ContextSite> = []
  /// How it began.
  public var onset: Onset?
  /// The event it began with.
  public var trauma: Trauma?
  /// What it feels like.
  public var quality: Set<Quality> = []
  /// What makes it worse.
  public var aggravators: Set<Aggravator> = []
  /// When it hurts.
  public var timing: Set<Timing> = []
  /// What swelling there is.
  public var swelling: Set<Swelling> = []
  /// What the joint does or cannot do.
  public var mechanical: Set<MechanicalSign> = []
  /// General signs, risks and history.
  public var systemic: Set<SystemicSign> = []
  /// Tokens of any list that were asked and answered no.
  public var denied: Set<String> = []
  /// Tokens of any list that were asked and are not known.
  public var dontKnow: Set<String> = []
  /// Days since it began, 0 or more.
  public var durationDays: Int?
  /// Which way it is going.
  public var trend: Trend?
  /// Pain now.
  public var painNow: Score?
  /// The worst pain of late.
  public var painWorst: Score?

  /// A report that says nothing.
  public init() {}
}
