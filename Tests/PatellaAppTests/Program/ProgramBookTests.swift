import KneeDomain
import KneeStore
import Testing

@testable import PatellaApp

@Suite struct ProgramBookTests {
  private let today = ViewsSample.today

  private func record(_ id: String, _ daysAgo: Int, _ entry: Entry) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: today.adding(days: -daysAgo), second: 9 * 3600)
    return Record(id: id, at: at, recorded: at.instant, entry: entry)
  }

  private func journal(_ records: some Sequence<Record>, isComplete: Bool) -> Journal {
    var journal = Journal(decodedFrom: today.adding(days: -60), isComplete: isComplete)
    for record in records { journal.apply(record) }
    return journal
  }

  private func picture(_ book: ProgramBook) -> String {
    "\(book.today.map { "\($0.phase) \($0.plan) \($0.decisions) \($0.verdicts)" } ?? "none")"
      + book.days(.allGreen).map { "\($0.plan)" }.joined()
  }

  /// Weeks of entries with a program that was begun by hand 20 days ago.
  private var records: [Record] {
    let start = PlanChange(
      change: "a new program", reason: "", action: .start(ProgramSettings(condition: .pfp)))
    return ViewsSample.records + [record("start", 20, .plan(start))]
  }

  @Test func theMonthsBehindTheFirstFrameLeaveItsPlanAsItIs() throws {
    let recent = records.filter { $0.at.date >= today.adding(days: -25) || $0.entry.kind == .profile }
    let first = ProgramBook(journal(recent, isComplete: false), today: today)
    try #require(first.today != nil)
    let whole = journal(records, isComplete: true)
    let behind = ProgramBook(whole, today: today, after: first)
    #expect(picture(behind) == picture(first))
    #expect(picture(behind) == picture(ProgramBook(whole, today: today)))
  }

  @Test(arguments: [
    Entry.checkIn(CheckIn(side: .left, pain: score(8), swelling: .clear)),
    .limit(Limit(what: "no_impact", until: nil)), .profile(Profile(side: .left, birthYear: 2015)),
    .plan(PlanChange(change: "", reason: "", action: .start(ProgramSettings(condition: .itbs)))),
    .notice(Notice(report: "none", rules: ["S-3"])),
  ])
  func whatChangesIsReplayed(_ entry: Entry) {
    let before = ProgramBook(journal(records, isComplete: true), today: today)
    for daysAgo in [0, 1, 19, 21, 40] {
      let changed = journal(records + [record("new", daysAgo, entry)], isComplete: true)
      let after = ProgramBook(changed, today: today, after: before)
      #expect(picture(after) == picture(ProgramBook(changed, today: today)), "\(daysAgo) days ago")
    }
  }
}
