import Glibc
import Testing

/// The report for a clinician, the calendar, and the line for a prompt.
struct ReportTests {
  @Test func theReportIsWrittenInThreeFormats() throws {
    let home = try Home()
    try home.patella("demo --days 60 --seed 2")
    #expect(try home.patella("report").output.hasPrefix("Knee diary for the clinician\n====="))
    #expect(try home.patella("report --format md").output.hasPrefix("# Knee diary for the clinician\n"))
    let page = try home.patella(["report", "--format", "html", "--question", "May I run <soon>?"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("May I run &lt;soon&gt;?"))
    let ascii = try home.patella("report --glyphs ascii").output
    #expect(ascii.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
  }

  @Test func theReportGoesIntoAFileOfItsOwn() throws {
    let home = try Home()
    try home.record("check-in 3 --side left")
    let file = home.path + "/report.html"
    let outcome = try home.patella("report --format html --out \(file)")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try read(file).hasSuffix("</html>\n"))
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try home.patella("report --out /nowhere/report.html").status == 73)
  }

  @Test func thereIsNoReportOfNothing() throws {
    let home = try Home()
    #expect(try home.patella("report").status == 66)
    try home.record("check-in 3 --side left")
    #expect(try home.patella("report --from 2026-05-02 --to 2026-05-01").status == 64)
  }

  @Test func theCalendarHasSessions() throws {
    let home = try Home()
    let empty = try home.patella("calendar")
    #expect(empty.status == 0 && empty.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!empty.output.contains("VEVENT"))
    try home.record("check-in 3 --side left")
    let calendar = try home.patella("calendar --weeks 2").output
    #expect(calendar.contains("BEGIN:VEVENT\r\nUID:session-"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(try home.patella("calendar --weeks 0").status == 64)
  }

  @Test func thePromptIsShortAndSilentWithoutAJournal() throws {
    let home = try Home()
    #expect(try home.patella("prompt") == Outcome(status: 0, signal: 0, output: "", error: ""))
    try home.record("check-in 3 --side left")
    #expect(try home.patella("prompt").output == "knee 3\n")
    try home.record("done wall_sit --pain 1")
    #expect(try home.patella("prompt --glyphs ascii").output.hasPrefix("knee 3 | 1 done"))
    try home.record("run 2 --minutes 20 --ladder 4 --pain 1")
    #expect(try home.patella("prompt --glyphs ascii").output.contains("| 1 done | ladder 4"))
  }

  @Test func thePromptKnowsAWarningOfAnyAgeUntilItIsCleared() throws {
    let home = try Home()
    try home.record("check-in 3 --side left")
    let report = #"{"side":"left","mechanical":["locked_now"]}"#
    #expect(try home.patella(["assess", "--save"], input: report).status == 0)
    #expect(try home.patella("prompt").output == "knee ! urgent\n")
    #expect(try home.patella(["clear", "--by", "Dr. Ada"]).status == 0)
    #expect(try home.patella("prompt").output == "knee 3\n")
  }
}

extension Outcome: Equatable {
  static func == (a: Outcome, b: Outcome) -> Bool {
    (a.status, a.signal, a.output, a.error) == (b.status, b.signal, b.output, b.error)
  }
}
