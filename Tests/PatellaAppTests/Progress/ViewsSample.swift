import KneeDomain
import KneeStore
import TerminalKit

@testable import PatellaApp

/// Seven weeks of a left knee for the pages of Progress: made by rule, with sessions done, in part and left out, stiff
/// mornings that ease, pain that moves from the tendon to the inner side, tests of both legs and scores.
enum ViewsSample {
  static let today = AppDriver.morning.date
  static let days = 49

  static let records: [Record] = {
    var journal = Journal(decodedFrom: today.adding(days: -60), isComplete: true)
    var records: [Record] = []
    func add(_ id: String, _ day: Day, _ hour: Int, _ entry: Entry) {
      let at = LocalTime.fixed(offset: 3600).moment(date: day, second: hour * 3600)
      let record = Record(id: id, at: at, recorded: at.instant, entry: entry)
      records.append(record)
      journal.apply(record)
    }
    let first = today.adding(days: -days)
    add("profile", first, 6, .profile(Profile(side: .left, birthYear: 1990, sex: .female)))
    var sessions = 0
    for index in 0..<days {
      let day = first.adding(days: index)
      let checkIn = CheckIn(
        side: .left, pain: score(index < 20 ? 3 : 2), swelling: NewSwelling.none,
        stiffnessMinutes: index % 6 == 5 ? nil : max(0, 20 - index / 3 + index % 4))
      add("morning\(index)", day, 7, .checkIn(checkIn))
      let plan = ProgramBook(journal, today: day).today?.plan
      if let plan, plan.kind.isSession {
        sessions += 1
        let asked =
          sessions % 7 == 6 ? [] : sessions % 4 == 3 ? plan.exercises.dropLast(2) : plan.exercises[...]
        for exercise in asked {
          let sets = Array(repeating: exercise.dose.oneSet, count: exercise.dose.sets)
          let entry = ExerciseEntry(day: day, exercise: exercise.id, sets: sets, painDuring: score(1))
          add("\(exercise.id)\(index)", day, 18, .exercise(entry))
        }
      }
      if index % 5 == 0 {
        let site = BodySite.region(index < 24 ? .patellarTendon : .medialJointLine)
        add(
          "pain\(index)", day, 20, .pain(PainEntry(side: .left, sites: [site], pain: score(7 - index / 10))))
      }
      if index % 11 == 0 {
        let site = BodySite.region(.peripatellar)
        add("rim\(index)", day, 21, .pain(PainEntry(side: .left, sites: [site], pain: score(3))))
      }
    }
    for (index, values) in [(10, (20.0, 30.0)), (30, (24.0, 29.0)), (46, (27.0, 30.0))] {
      let day = first.adding(days: index)
      for (side, value) in [(Side.left, values.0), (.right, values.1)] {
        add(
          "bridge\(index)\(side)", day, 17,
          .test(TestEntry(test: "single_leg_bridge", side: side, value: value, unit: "reps", pain: score(1))))
      }
    }
    add("walk", first.adding(days: 40), 17, .test(TestEntry(test: "walk", value: 30, unit: "min")))
    for (index, total) in [(2, 62.0), (44, 78)] {
      add("akps\(index)", first.adding(days: index), 19, .score(OutcomeScore(measure: "akps", total: total)))
    }
    for (index, total) in [(3, 2.0), (45, 6)] {
      for (item, more) in [("climb the stairs", 0.0), ("run for the bus", 1)] {
        let score = OutcomeScore(measure: "psfs", total: total + more, item: item)
        add("psfs\(index)\(more)", first.adding(days: index), 20, .score(score))
      }
    }
    return records
  }()

  /// The app on a page of Progress.
  static func app(
    _ page: ProgressPage, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille,
    records: [Record] = records
  ) -> AppDriver {
    var app = AppDriver(
      size: Size(width: width, height: height), pane: .progress, glyphs: glyphs, records: records)
    for _ in 0..<(ProgressPage.allCases.firstIndex(of: page) ?? 0) { app.press("]") }
    return app
  }
}
