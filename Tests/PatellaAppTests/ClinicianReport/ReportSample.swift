import KneeDomain
import KneeStore

@testable import PatellaApp

/// A small story whose figures are known: four weeks of a sore left knee, ending Saturday 21 November 2026.
enum ReportSample {
  static let today = Day(year: 2026, month: 11, day: 21)
  static let days = today.adding(days: -27)...today

  /// Text that a page, a table or a terminal could take for a command.
  static let hostile = "</p><script>alert('x')</script> | **b** \u{1b}[31m & \"q\"\u{202E}?"

  static func report(
    _ records: [Record] = records, questions: [String] = [], days: ClosedRange<Day> = days
  ) -> ClinicianReport {
    ClinicianReport(
      ClinicianReport.Request(
        journal: journal(records), days: days, today: today, questions: questions, isASCII: true))
  }

  static func journal(_ records: [Record]) -> Journal {
    var journal = Journal(decodedFrom: Day(number: .min), isComplete: true)
    for record in records { journal.apply(record) }
    return journal
  }

  static func record(
    _ id: String, daysAgo: Int, hour: Int = 8, note: String? = nil, _ entry: Entry
  ) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: today.adding(days: -daysAgo), second: hour * 3600)
    return Record(id: id, at: at, note: note, entry: entry)
  }

  static var records: [Record] {
    var records = [
      record(
        "profile", daysAgo: 27, hour: 6,
        .profile(
          Profile(
            side: .left, birthYear: 1990, sex: .female, since: Day(year: 2026, month: 8, day: 1),
            usualKilometers: 30))),
      record("report", daysAgo: 26, .report(symptoms)),
      record("limit", daysAgo: 10, .limit(Limit(what: "no_impact", until: today.adding(days: 9)))),
      record("old-limit", daysAgo: 25, .limit(Limit(what: "bend 60", until: today.adding(days: -5)))),
      record("note", daysAgo: 4, note: "May I cycle to work?", .pain(pain(.medialJointLine, 4))),
      record("quiet", daysAgo: 3, note: "A bad night.", .pain(pain(.medialJointLine, 6))),
      record("calf", daysAgo: 2, .pain(PainEntry(sites: [.context(.calf)], pain: score(2)))),
      record("score-1", daysAgo: 26, hour: 9, .score(OutcomeScore(measure: "akps", total: 60))),
      record("score-2", daysAgo: 1, hour: 9, .score(OutcomeScore(measure: "akps", total: 75))),
    ]
    // Check-ins but for the days 10 to 12 ago; the pain falls from 5 to 2.
    for daysAgo in 0...26 where !(10...12).contains(daysAgo) {
      let value = daysAgo > 17 ? 5 : daysAgo > 8 ? 4 : 2
      let checkIn = CheckIn(
        side: .left, pain: score(value), swelling: NewSwelling.none, meds: daysAgo == 20 ? true : nil)
      records.append(record("check-\(daysAgo)", daysAgo: daysAgo, hour: 7, .checkIn(checkIn)))
    }
    for daysAgo in stride(from: 24, through: 2, by: -2) {
      let day = today.adding(days: -daysAgo)
      let exercise = ExerciseEntry(
        day: day, exercise: "wall_sit", sets: Array(repeating: ExerciseSet(holdSeconds: 30), count: 3),
        painDuring: score(1))
      records.append(record("exercise-\(daysAgo)", daysAgo: daysAgo, hour: 18, .exercise(exercise)))
    }
    for (daysAgo, kilometers) in [(20, 4.0), (13, 5.0), (6, 6.5)] {
      let run = RunEntry(
        kilometers: kilometers, minutes: kilometers * 6, painDuring: score(daysAgo == 6 ? 3 : 1))
      records.append(record("run-\(daysAgo)", daysAgo: daysAgo, hour: 17, .run(run)))
    }
    for (index, side) in [Side.left, .right].enumerated() {
      let raises = TestEntry(test: "calf_raise_single", side: side, value: index == 0 ? 18 : 20, unit: "reps")
      records.append(record("test-\(side.rawValue)", daysAgo: 1, hour: 17, .test(raises)))
    }
    return records
  }

  static func pain(_ region: Region, _ value: Int, _ side: Side? = nil) -> PainEntry {
    PainEntry(side: side, sites: [.region(region)], pain: score(value))
  }

  private static var symptoms: SymptomReport {
    var report = SymptomReport()
    report.side = .left
    report.regions = [.medialJointLine, .peripatellar]
    report.onset = .gradual
    report.aggravators = [.stairsDown]
    report.painNow = score(5)
    report.painWorst = score(7)
    report.trend = .same
    SafetyCheck.denyTheRest(in: &report)
    return report
  }
}

extension ClinicianReport {
  func section(_ heading: String) -> ReportSection? { sections.first { $0.heading == heading } }

  /// The text of a fact, wherever it stands.
  func fact(_ name: String) -> String? {
    for case .facts(let facts) in sections.flatMap(\.blocks) {
      if let fact = facts.first(where: { $0.name == name }) { return fact.text }
    }
    return nil
  }

  /// The rows of the table with a column of that name.
  func rows(_ column: String) -> [[String]] {
    for case .table(let table) in sections.flatMap(\.blocks)
    where table.columns.contains(where: { $0.title == column }) {
      return table.rows
    }
    return []
  }

  /// Without the chart of characters, which has tests of its own.
  var withoutChart: ClinicianReport {
    var copy = self
    for (index, section) in sections.enumerated() {
      copy.sections[index].blocks = section.blocks.map { block in
        guard case .figure(var figure) = block, case .course = figure.drawing else { return block }
        figure.lines = ["(the chart)"]
        return .figure(figure)
      }
    }
    return copy
  }

  /// Every text that a reader is meant to see, but for drawings.
  var texts: [String] {
    let blocks = sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .note(let text): [text]
      case .list(let texts): texts
      case .facts(let facts): facts.flatMap { [$0.name, $0.text] }
      case .table(let table): table.columns.map(\.title) + table.rows.flatMap(\.self)
      case .figure(let figure): [figure.caption]
      }
    }
    return [title, subtitle, statement, footer] + sections.map(\.heading) + blocks
  }
}
