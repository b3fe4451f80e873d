/// What a record of the journal says, by kind (design section 6).
///
/// A kind that this version does not know is `other`; the journal keeps its fields as they are.
public enum Entry: Hashable, Sendable {
  case profile(Profile)
  case checkIn(CheckIn)
  case pain(PainEntry)
  case report(SymptomReport)
  case exercise(ExerciseEntry)
  case session(SessionEntry)
  case run(RunEntry)
  case activity(ActivityEntry)
  case test(TestEntry)
  case notice(Notice)
  case clearance(Clearance)
  case limit(Limit)
  case plan(PlanChange)
  case shoe(Shoe)
  case score(OutcomeScore)
  case other(kind: String)
}

/// Who the journal is about; the latest one holds. Every part may be unknown.
public struct Profile: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// Four-digit year.
  public var birthYear: Int?
  /// Sex, where given.
  public var sex: Sex?
  /// When the knee trouble began.
  public var since: Day?
  /// Usual distance in kilometers a week.
  public var usualKilometers: Double?
  /// Units to show distances in.
  public var units: Units?

  /// An entry of the given parts.
  public init(
    side: Side? = nil, birthYear: Int? = nil, sex: Sex? = nil, since: Day? = nil,
    usualKilometers: Double? = nil, units: Units? = nil
  ) {
    self.side = side
    self.birthYear = birthYear
    self.sex = sex
    self.since = since
    self.usualKilometers = usualKilometers
    self.units = units
  }
}

/// Sex as it bears on base rates and risks (facts.md, section c8).
public enum Sex: String, CaseIterable, Hashable, Sendable {
  case female = "F"
  case male = "M"
}

/// Units that distances are shown in; they are stored metric.
public enum Units: String, CaseIterable, Hashable, Sendable {
  case kilometers = "km"
  case miles = "mi"
}

/// How the knee is this morning.
public struct CheckIn: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// The score given.
  public var pain: Score
  /// The worst of the last 24 hours.
  public var worst24h: Score?
  /// New swelling this morning.
  public var swelling: NewSwelling?
  /// Morning stiffness in minutes.
  public var stiffnessMinutes: Int?
  /// Whether pain medicine was taken before the last session.
  public var meds: Bool?
  /// Hours slept.
  public var sleepHours: Double?

  /// An entry of the given parts.
  public init(
    side: Side? = nil, pain: Score, worst24h: Score? = nil, swelling: NewSwelling? = nil,
    stiffnessMinutes: Int? = nil, meds: Bool? = nil, sleepHours: Double? = nil
  ) {
    self.side = side
    self.pain = pain
    self.worst24h = worst24h
    self.swelling = swelling
    self.stiffnessMinutes = stiffnessMinutes
    self.meds = meds
    self.sleepHours = sleepHours
  }
}

/// New swelling, as asked each morning (facts.md, section f1).
public enum NewSwelling: String, CaseIterable, Hashable, Sendable {
  case none
  case little
  case clear
}

/// Pain at a place.
public struct PainEntry: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// Where it hurts.
  public var sites: [BodySite]
  /// The score given.
  public var pain: Score
  /// When it hurts.
  public var when: Timing?

  /// An entry of the given parts.
  public init(side: Side? = nil, sites: [BodySite], pain: Score, when: Timing? = nil) {
    self.side = side
    self.sites = sites
    self.pain = pain
    self.when = when
  }
}

/// One exercise of one day and side: what was done of it.
public struct ExerciseEntry: Hashable, Sendable {
  /// The day it counts for.
  public var day: Day
  /// The id of the exercise, such as `wall_sit`; one of the user's own is allowed.
  public var exercise: String
  /// Which knee; nil when not said.
  public var side: Side?
  /// The sets that were done, in order.
  public var sets: [ExerciseSet]
  /// Pain during it.
  public var painDuring: Score?

  /// An entry of the given parts.
  public init(
    day: Day, exercise: String, side: Side? = nil, sets: [ExerciseSet], painDuring: Score? = nil
  ) {
    self.day = day
    self.exercise = exercise
    self.side = side
    self.sets = sets
    self.painDuring = painDuring
  }
}

/// One set that was done.
public struct ExerciseSet: Hashable, Sendable {
  /// Repetitions.
  public var reps: Int?
  /// Seconds held.
  public var holdSeconds: Int?
  /// Load in kilograms.
  public var loadKilograms: Double?
  /// Effort, 0 to 10.
  public var effort: Double?

  /// An entry of the given parts.
  public init(reps: Int? = nil, holdSeconds: Int? = nil, loadKilograms: Double? = nil, effort: Double? = nil)
  {
    self.reps = reps
    self.holdSeconds = holdSeconds
    self.loadKilograms = loadKilograms
    self.effort = effort
  }
}

/// How the knee answered the session of a day.
public struct SessionEntry: Hashable, Sendable {
  /// The day it counts for.
  public var day: Day
  /// Pain during it.
  public var painDuring: Score?
  /// Pain within the hour after.
  public var painOneHourAfter: Score?
  /// Whether the person limped.
  public var limp: Bool?
  /// Whether pain medicine was taken before it.
  public var meds: Bool?

  /// An entry of the given parts.
  public init(
    day: Day, painDuring: Score? = nil, painOneHourAfter: Score? = nil, limp: Bool? = nil, meds: Bool? = nil
  ) {
    self.day = day
    self.painDuring = painDuring
    self.painOneHourAfter = painOneHourAfter
    self.limp = limp
    self.meds = meds
  }
}

/// A run.
public struct RunEntry: Hashable, Sendable {
  /// Distance in kilometers.
  public var kilometers: Double
  /// Time in minutes.
  public var minutes: Double
  /// Pain during it.
  public var painDuring: Score?
  /// Pain within the hour after.
  public var painOneHourAfter: Score?
  /// The surface, in the user's own words.
  public var surface: String?
  /// Whether it went downhill.
  public var downhill: Bool?
  /// The name of the shoe.
  public var shoe: String?
  /// Effort of the session, 0 to 10.
  public var effort: Double?
  /// The level of the walk-run ladder it was a session of, 0 to 12.
  public var ladder: Int?
  /// Steps a minute, of both feet together.
  public var cadence: Int?
  /// Meters that went down, over the whole run.
  public var descentMeters: Double?

  /// An entry of the given parts.
  public init(
    kilometers: Double, minutes: Double, painDuring: Score? = nil, painOneHourAfter: Score? = nil,
    surface: String? = nil, downhill: Bool? = nil, shoe: String? = nil, effort: Double? = nil,
    ladder: Int? = nil, cadence: Int? = nil, descentMeters: Double? = nil
  ) {
    self.kilometers = kilometers
    self.minutes = minutes
    self.painDuring = painDuring
    self.painOneHourAfter = painOneHourAfter
    self.surface = surface
    self.downhill = downhill
    self.shoe = shoe
    self.effort = effort
    self.ladder = ladder
    self.cadence = cadence
    self.descentMeters = descentMeters
  }
}

/// A session of another sport: no kilometers of running, but minutes of effort (facts.md, section g3).
public struct ActivityEntry: Hashable, Sendable {
  /// The sport, in the user's own words, such as `cycling`.
  public var sport: String
  /// Time in minutes.
  public var minutes: Double
  /// Effort of the session, 0 to 10.
  public var effort: Double?
  /// Pain during it.
  public var painDuring: Score?

  /// An entry of the given parts.
  public init(sport: String, minutes: Double, effort: Double? = nil, painDuring: Score? = nil) {
    self.sport = sport
    self.minutes = minutes
    self.effort = effort
    self.painDuring = painDuring
  }
}

/// A functional test (facts.md, section i).
public struct TestEntry: Hashable, Sendable {
  /// The id of the test.
  public var test: String
  /// Which knee; nil when not said.
  public var side: Side?
  /// The result, in `unit`.
  public var value: Double
  /// Unit of the result.
  public var unit: String
  /// The score given.
  public var pain: Score?

  /// An entry of the given parts.
  public init(test: String, side: Side? = nil, value: Double, unit: String, pain: Score? = nil) {
    self.test = test
    self.side = side
    self.value = value
    self.unit = unit
    self.pain = pain
  }
}

/// A warning that was shown: the record that fired it, and the rules.
public struct Notice: Hashable, Sendable {
  /// The id of the record whose content fired the rules.
  public var report: String
  /// The codes of the rules that fired, most urgent first.
  public var rules: [String]

  /// An entry of the given parts.
  public init(report: String, rules: [String]) {
    self.report = report
    self.rules = rules
  }
}

/// A clinician's all-clear after a notice.
public struct Clearance: Hashable, Sendable {
  /// The id of the notice.
  public var notice: String
  /// Who gave it, in the user's own words.
  public var by: String

  /// An entry of the given parts.
  public init(notice: String, by: String) {
    self.notice = notice
    self.by = by
  }
}

/// A clinician's limit that outranks the program.
public struct Limit: Hashable, Sendable {
  /// What is limited.
  public var what: String
  /// The last day it holds; nil for no end.
  public var until: Day?

  /// An entry of the given parts.
  public init(what: String, until: Day? = nil) {
    self.what = what
    self.until = until
  }
}

/// A change of the plan, and why.
public struct PlanChange: Hashable, Sendable {
  /// What changed, in words.
  public var change: String
  /// Why.
  public var reason: String
  /// What the program is to do; nil for a change that is only words.
  public var action: PlanAction?

  /// An entry of the given parts.
  public init(change: String, reason: String, action: PlanAction? = nil) {
    self.change = change
    self.reason = reason
    self.action = action
  }
}

/// A pair of shoes.
public struct Shoe: Hashable, Sendable {
  /// The name given to it.
  public var name: String
  /// True when no longer worn.
  public var retired: Bool?
  /// Kilometers run in it before its runs were recorded.
  public var kilometersBefore: Double?
  /// Names it had before: runs that name one of them are its runs too.
  public var formerNames: [String]

  /// An entry of the given parts.
  public init(
    name: String, retired: Bool? = nil, kilometersBefore: Double? = nil, formerNames: [String] = []
  ) {
    self.name = name
    self.retired = retired
    self.kilometersBefore = kilometersBefore
    self.formerNames = formerNames
  }
}

/// The total of an outcome measure (facts.md, section i).
public struct OutcomeScore: Hashable, Sendable {
  /// The name of the measure.
  public var measure: String
  /// The total, on the scale of the measure.
  public var total: Double
  /// The activity that was scored, in the user's own words, of a measure with activities of one's own
  /// (Patient-Specific Functional Scale); nil for a total.
  public var item: String?

  /// An entry of the given parts.
  public init(measure: String, total: Double, item: String? = nil) {
    self.measure = measure
    self.total = total
    self.item = item
  }
}
