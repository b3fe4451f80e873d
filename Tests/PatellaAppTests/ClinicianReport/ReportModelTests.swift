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
        "better by more than the least that people notice",
      ])
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
