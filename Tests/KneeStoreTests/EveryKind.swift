import KneeDomain

@testable import KneeStore

/// A record of every kind, each of its fields filled: for tests that nothing may get lost.
enum EveryKind {
  /// The records of a kind: one, or one for each form that it has.
  static func records(of kind: RecordKind) throws -> [Record] {
    try entries(of: kind).enumerated().map { index, entry in
      var record = Record(
        id: "\(kind.rawValue)-\(index + 10)", at: berlin.moment(now.adding(seconds: -3600)).wholeSecond,
        dayOnly: index % 2 == 1, recorded: now, note: "a note; \"quoted\", =1+1\nand 2 lines ü", entry: entry)
      record.unknown = ["strange": .object(["a": .array([.number(1), .null, .string("")])])]
      return record
    }
  }

  /// The switch has no default: a new kind does not compile before it stands here.
  private static func entries(of kind: RecordKind) throws -> [Entry] {
    switch kind {
    case .profile:
      [
        .profile(
          Profile(
            side: .both, birthYear: 1990, sex: .male, since: today, usualKilometers: 30.25, units: .miles))
      ]
    case .checkIn:
      [
        .checkIn(
          CheckIn(
            side: .left, pain: try score(0), worst24h: try score(10), swelling: .little, stiffnessMinutes: 15,
            meds: false, sleepHours: 7.5))
      ]
    case .pain:
      [
        .pain(
          PainEntry(
            side: .right, sites: [.region(.mcl), .context(.calf)], pain: try score(4), when: .afterRun))
      ]
    case .report: [.report(try report())]
    case .exercise:
      [
        .exercise(
          ExerciseEntry(
            day: today, exercise: "wall_sit", side: .left,
            sets: [
              ExerciseSet(reps: 8, holdSeconds: 30, loadKilograms: 12.5, effort: 6.5),
              ExerciseSet(reps: 0, holdSeconds: 0, loadKilograms: 0, effort: 0),
            ],
            painDuring: try score(2)))
      ]
    case .session:
      [
        .session(
          SessionEntry(
            day: today, painDuring: try score(1), painOneHourAfter: try score(2), limp: false, meds: true))
      ]
    case .run:
      [
        .run(
          RunEntry(
            kilometers: 5.24, minutes: 31.03, painDuring: try score(1), painOneHourAfter: try score(0),
            surface: "true", downhill: false, shoe: "7", effort: 4.5, ladder: 3, cadence: 168,
            descentMeters: 41.5))
      ]
    case .activity:
      [.activity(ActivityEntry(sport: "@bike, indoors", minutes: 45.5, effort: 5, painDuring: try score(3)))]
    case .test:
      [.test(TestEntry(test: "calf_raise_single", side: .left, value: 18, unit: "reps", pain: try score(1)))]
    case .notice: [.notice(Notice(report: "report-0", rules: ["U4", "E1"]))]
    case .clearance: [.clearance(Clearance(notice: "notice-0", by: "Dr. A; b, \"c\""))]
    case .limit: [.limit(Limit(what: "bend 60", until: today))]
    case .plan:
      plans.map { .plan(PlanChange(change: "c", reason: "-1", action: $0)) }
    case .shoe:
      [.shoe(Shoe(name: "0", retired: false, kilometersBefore: 120.5, formerNames: ["a, b", "null"]))]
    case .score: [.score(OutcomeScore(measure: "psfs", total: 6.5, item: "+stairs; \t"))]
    case .experiment:
      [
        .experiment(
          ExperimentEntry(
            first: "usual steps", second: "+5%; \"quick\"", order: [.first, .second, .second, .first],
            stopped: today, leftOut: ["run-0"]))
      ]
    case .other: [.other(kind: "mood")]
    }
  }

  private static var plans: [PlanAction] {
    let settings = ProgramSettings(
      condition: .boneStressKnee, phase: .build, side: .left, equipment: [.band], daysPerWeek: 4,
      avoid: ["jump"], by: "Dr. A", isChosen: true)
    let dose = Prescription(sets: 3, reps: 8, holdSeconds: 5, minutes: 4, meters: 20, loadKilograms: 2.5)
    return [
      .start(settings), .phase(.maintain, by: "me"), .equipment([.band]), .daysPerWeek(2), .avoid(["squat"]),
      .add("bridge"), .remove("bridge"), .swap("bridge", with: "wall_sit"), .dose("bridge", dose),
      .define(OwnExercise(id: "own_step", name: "My, step", dose: dose, group: .mobility, impact: true)),
      .flare,
    ]
  }

  private static func report() throws -> SymptomReport {
    var report = SymptomReport()
    report.age = 34
    report.sex = .female
    report.side = .left
    report.pointing = Pointing.allCases.last
    report.regions = Set(Region.allCases)
    report.contextSites = Set(ContextSite.allCases)
    report.onset = Onset.allCases.last
    report.trauma = Trauma.allCases.last
    report.quality = Set(Quality.allCases)
    report.aggravators = Set(Aggravator.allCases)
    report.timing = Set(Timing.allCases)
    report.swelling = Set(Swelling.allCases)
    report.mechanical = Set(MechanicalSign.allCases)
    report.systemic = Set(SystemicSign.allCases)
    report.denied = ["night_waking"]
    report.dontKnow = ["load_spike"]
    report.durationDays = 21
    report.trend = Trend.allCases.last
    report.painNow = try score(3)
    report.painWorst = try score(6)
    return report
  }
}
