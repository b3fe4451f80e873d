import KneeDomain
import KneeStore
import Testing

@testable import PatellaApp

@Suite struct ReportModelTests {
  private let report = ReportSample.report()

  @Test func whoAndSinceWhen() {
    #expect(report.subtitle == "Left knee, female, 36 years, 25 Oct - 21 Nov 2026")
    #expect(report.fact("Since") == "Sat 1 Aug 2026, 16 weeks ago")
    #expect(report.fact("Patient") == "left knee, 36 years, female, usually 30 km a week")
    #expect(report.statement.contains("does not diagnose"))
  }

  @Test func whatIsNotKnownIsSaidSo() {
    let report = ReportSample.report([ReportSample.record("c", daysAgo: 1, .checkIn(CheckIn(pain: score(3))))]
    )
    #expect(report.fact("Patient")?.contains("age not said") == true)
    #expect(report.fact("Since") == "not said")
    #expect(report.section("Tests and scores")?.blocks.count == 1)
    #expect(report.section("Runs and load")?.blocks == [.paragraph("No run was logged in these days.")])
    #expect(
      report.section("Exercise and how the knee took it")?.blocks == [.paragraph("No exercises were logged.")]
    )
    #expect(report.section("What the patient asks") == nil)
  }

  @Test func painIsSummedUpWithItsGaps() {
    #expect(report.fact("Pain, last 7 days") == "median 2, worst 6 of 10 (7 of 7 days logged)")
    #expect(report.fact("Pain, first 7 days") == "median 5, worst 5 of 10 (6 of 7 days logged)")
    let rows = report.rows("logged")
    #expect(rows.map { $0[0] } == ["25 Oct", "1 Nov", "8 Nov", "15 Nov"])
    // Three mornings are missing in the third week; on two of those days an exercise hurt.
    #expect(rows.map { $0[3] } == ["6/7", "7/7", "6/7", "7/7"])
  }

  @Test func placesAreNumberedAsOnTheDrawing() throws {
    let rows = report.rows("Place")
    #expect(
      rows.map { Array($0[0...3]) }.prefix(2) == [
        ["1", "inner joint line (medial tibiofemoral line)", "2", "6"], ["2", "calf", "1", "2"],
      ])
    #expect(rows.last?[4] == "report of 26 Oct")
    guard case .figure(let figure)? = report.section("Where it hurts")?.blocks.first,
      case .knees(let knees) = figure.drawing
    else {
      Issue.record("the knee is not drawn")
      return
    }
    #expect(knees.views.map(\.view) == KneeView.allCases)
    #expect(knees.views.first?.marks[.medialJointLine] == 1)
    #expect(knees.views.allSatisfy { $0.side == .left })
  }

  @Test func exercisesAndAnswers() {
    #expect(report.fact("Done")?.hasPrefix("12 sessions") == true)
    #expect(report.rows("Latest dose").first == ["Wall sit", "12", "3 × 30 s", "1"])
    #expect(report.fact("Pain medicine") == "before a session, said on 1 day")
    let answers = report.fact("Answers")?.split(separator: " ").compactMap { Int($0) } ?? []
    #expect(answers.reduce(0, +) == 12)
  }

  @Test func runsTestsAndScores() {
    #expect(report.fact("Runs") == "3, 15.5 km; longest 6.5 km on 15 Nov")
    #expect(report.fact("Shortest run with pain of 3 or more") == "6.5 km")
    #expect(report.rows("no.").map { $0[10] } == ["", "1", "1", "1"])
    #expect(report.rows("Symmetry").first?[3] == "90%")
    #expect(
      report.rows("What it means").first == [
        "Kneecap scale (Kujala, AKPS)", "60 (26 Oct)", "75 (20 Nov)", "+15",
        "better by 15, more than the 10 that people notice",
      ])
  }

  @Test func cadenceAndOtherSportsAreToldBesideTheRuns() {
    let records = (1...3).flatMap { index in
      [
        ReportSample.record(
          "cadence-\(index)", daysAgo: index, hour: 16,
          .run(RunEntry(kilometers: 4, minutes: 24, effort: 5, cadence: 160 + 4 * index))),
        ReportSample.record(
          "bike-\(index)", daysAgo: index * 2, hour: 19,
          .activity(
            ActivityEntry(
              sport: index == 1 ? " Cycling" : "cycling", minutes: 50, effort: index == 1 ? nil : 4,
              painDuring: index == 2 ? score(2) : nil))),
      ]
    }
    let sports = ["a", "b", "c", "d"].enumerated().map { index, name in
      ReportSample.record(
        "sport-\(name)", daysAgo: 20, .activity(ActivityEntry(sport: name, minutes: Double(10 * (index + 1))))
      )
    }
    let early = ReportSample.record(
      "early", daysAgo: 60, .activity(ActivityEntry(sport: "rowing", minutes: 600)))
    let report = ReportSample.report(ReportSample.records + records + sports + [early])
    #expect(report.fact("Cadence") == "168 steps a minute, the middle one of the last 3 runs that say it")
    #expect(
      report.fact("Other sports")
        == "cycling 3 ×, 2 h 30 min, worst pain 2; d 1 ×, 40 min; c 1 ×, 30 min; b 1 ×, 20 min; 1 more 1 ×, 10 min"
    )
    // The runs 24 × 5 three times, two rides 50 × 4; left out the run six days ago and a ride without an effort.
    #expect(
      report.fact("Effort, last 7 days")
        == "760 minutes × effort (0 to 10), 0 in the 7 days before; 2 sessions of unsaid effort left out")
    let only = ReportSample.report(records.filter { $0.id.hasPrefix("bike") })
    #expect(only.fact("Other sports")?.hasPrefix("cycling 3 ×") == true && only.fact("Cadence") == nil)
  }

  /// Activities of one's own are scored each for itself; the figure of what counts is for their mean.
  @Test func activitiesOfOnesOwnAreScoredEachForItself() {
    let totals: [(String, Int, Double)] = [
      ("stairs with shopping", 25, 3), ("ten kilometers", 25, 2), ("stairs with shopping", 2, 6),
      ("ten kilometers", 1, 6), ("kneeling", 1, 4),
    ]
    let records = totals.enumerated().map { index, total in
      ReportSample.record(
        "psfs-\(index)", daysAgo: total.1, hour: 10 + index,
        .score(OutcomeScore(measure: "psfs", total: total.2, item: total.0)))
    }
    #expect(
      ReportSample.report(records).rows("What it means") == [
        [
          "Your own tasks (PSFS), mean of 2", "2.5", "6", "+3.5",
          "better by 3.5, more than the 2 that people notice",
        ],
        ["– ten kilometers", "2 (27 Oct)", "6 (20 Nov)", "+4", ""],
        ["– kneeling", "4 (20 Nov)", "", "", ""],
        ["– stairs with shopping", "3 (27 Oct)", "6 (19 Nov)", "+3", ""],
      ])
  }

  /// However much there is, a row of the page holds only what fits, and says what it leaves out.
  @Test func whatIsTooMuchIsCounted() {
    var locked = SymptomReport()
    locked.mechanical = [.lockedNow]
    var records = ReportSample.records
    for index in 0..<20 {
      let day = 26 - index
      records += [
        ReportSample.record(
          "q\(index)", daysAgo: day, note: "Why \(index)?", .pain(ReportSample.pain(.mcl, 1))),
        ReportSample.record("l\(index)", daysAgo: day, .limit(Limit(what: "limit \(index)"))),
        ReportSample.record("r\(index)", daysAgo: day, hour: 9, .report(locked)),
        ReportSample.record(
          "n\(index)", daysAgo: day, hour: 9, .notice(Notice(report: "r\(index)", rules: ["U4"]))),
      ]
      if index != 3 {
        records.append(
          ReportSample.record(
            "c\(index)", daysAgo: day, hour: 10, .clearance(Clearance(notice: "n\(index)", by: "Dr. Ada"))))
      }
    }
    let report = ReportSample.report(records, questions: [String(repeating: "Why", count: 5000)])
    let warnings = report.rows("What became of it")
    #expect(warnings.count == 4 && warnings.first?.last == "STANDS" && warnings.last?[0] == "14 Nov")
    #expect(report.texts.contains("16 more in these days, none of which stands."))
    guard case .list(let asked)? = report.section("What the patient asks")?.blocks.first else {
      Issue.record("nothing is asked")
      return
    }
    #expect(asked.count == 5 && asked[0].count == 241 && asked[0].hasSuffix("…"))
    #expect(report.texts.contains("17 more questions were noted."))
    #expect(report.texts.contains { $0.hasSuffix("more that were set earlier hold too.") })
  }

  @Test func onlyLimitsThatHoldAreNamed() {
    #expect(report.fact("Clinician's limit") == "No jumps and no running. Until 30 Nov.")
  }

  @Test func questionsAreThoseGivenAndNotesThatAsk() {
    let report = ReportSample.report(questions: ["When may I run again?"])
    #expect(
      report.section("What the patient asks")?.blocks == [
        .list(["When may I run again?", "May I cycle to work? (noted on 17 Nov)"])
      ])
    #expect(!report.texts.contains { $0.contains("bad night") })
  }

  @Test func warningsSayWhatBecameOfThem() {
    var first = SymptomReport()
    first.mechanical = [.lockedNow]
    let records =
      ReportSample.records + [
        ReportSample.record("r1", daysAgo: 9, .report(first)),
        ReportSample.record("n1", daysAgo: 9, .notice(Notice(report: "r1", rules: ["U4"]))),
        ReportSample.record("c1", daysAgo: 8, .clearance(Clearance(notice: "n1", by: "Dr. Ada"))),
        ReportSample.record("r2", daysAgo: 1, .report(first)),
        ReportSample.record("n2", daysAgo: 1, .notice(Notice(report: "r2", rules: ["U4"]))),
      ]
    let report = ReportSample.report(records)
    #expect(report.rows("What became of it").map(\.last) == ["cleared on 13 Nov by Dr. Ada", "STANDS"])
    #expect(report.fact("Warning")?.hasPrefix("urgent") == true)
    #expect(ReportSample.report().fact("Warnings") == "none stands")
  }

  @Test func anEarlierEndKnowsNothingOfLaterDays() {
    let report = ReportSample.report(
      days: ReportSample.today.adding(days: -27)...ReportSample.today.adding(days: -14))
    #expect(report.fact("Runs") == "1, 4 km; longest 4 km on 1 Nov")
    #expect(report.fact("Clinician's limit") == "The knee bends no further than 60 degrees. Until 16 Nov.")
    #expect(!report.texts.contains { $0.contains("cycle to work") })
  }

  @Test(arguments: [(1, 1), (7, 1), (91, 13), (92, 7), (182, 13), (365, 5), (3650, 11), (5000, 13)])
  func periodsAreNeverMoreThanThirteen(_ length: Int, _ count: Int) {
    let last = ReportSample.today
    let periods = ReportPeriod.all(of: last.adding(days: 1 - length)...last)
    #expect(periods.count <= 13 && periods.last?.days.upperBound == last)
    #expect(periods.reduce(0) { $0 + $1.days.length } == length)
    _ = count
  }
}
