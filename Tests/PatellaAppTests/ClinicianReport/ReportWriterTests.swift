import KneeDomain
import Testing

@testable import KneeStore
@testable import PatellaApp

@Suite struct ReportWriterTests {
  private static let story = ReportSample.report(
    DemoStory(days: 60, seed: 3, end: ReportSample.today).records(), questions: ["Is this an injury?"],
    days: ReportSample.today.adding(days: -41)...ReportSample.today)

  @Test func textIsAsKept() {
    Golden.check(TextWriter.text(Self.story.withoutChart), "report-txt")
  }

  @Test func markdownIsAsKept() {
    Golden.check(MarkdownWriter.text(Self.story.withoutChart), "report-md")
  }

  @Test func everyTextStandsInEveryFormat() {
    let words = { (text: String) in text.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    let (text, markdown, page) = (
      words(TextWriter.text(Self.story)), words(MarkdownWriter.text(Self.story)),
      words(HTMLWriter.text(Self.story))
    )
    for part in Self.story.texts.flatMap(words) {
      #expect(page.contains(part) && markdown.contains(part) && text.contains(part), "\(part) is missing")
    }
  }

  @Test func noLineOfTextIsTooLong() {
    for line in TextWriter.text(Self.story).split(separator: "\n") { #expect(line.count <= 78, "\(line)") }
  }

  @Test(arguments: [story, hostile])
  func thePageIsWellFormedAndNeedsNothingElse(_ report: ClinicianReport) throws {
    let page = HTMLWriter.text(report)
    let elements = try elements(of: page)
    #expect(
      elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "form", "a", "base"]))
    #expect(elements.isSuperset(of: ["html", "title", "svg", "table", "path"]))
    for word in ["<script", "http", "url(h", "@import", "src=", "javascript"] {
      #expect(!page.contains(word), "\(word) in the page")
    }
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@page"))
    #expect(page.contains("<svg"))
  }

  private static let hostile = ReportSample.report(
    ReportSample.records + [
      ReportSample.record(
        "h", daysAgo: 1, note: ReportSample.hostile,
        .exercise(
          ExerciseEntry(
            day: ReportSample.today, exercise: ReportSample.hostile, sets: [ExerciseSet(reps: 3)]))),
      ReportSample.record("l", daysAgo: 1, .limit(Limit(what: ReportSample.hostile))),
      ReportSample.record("s", daysAgo: 1, .score(OutcomeScore(measure: ReportSample.hostile, total: 3))),
      ReportSample.record(
        "n", daysAgo: 1, .notice(Notice(report: ReportSample.hostile, rules: [ReportSample.hostile]))),
      ReportSample.record("c", daysAgo: 1, .clearance(Clearance(notice: "n", by: ReportSample.hostile))),
    ], questions: [ReportSample.hostile])

  @Test func wordsOfThePersonStayWords() {
    let page = HTMLWriter.text(Self.hostile)
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    let markdown = MarkdownWriter.text(Self.hostile)
    #expect(markdown.contains("\\<script\\>") && markdown.contains("\\*\\*b\\*\\*"))
    for text in [page, markdown, TextWriter.text(Self.hostile)] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.contains("\u{202E}"))
    }
  }

  @Test func aTableOfMarkdownKeepsItsColumns() {
    let markdown = MarkdownWriter.text(Self.hostile).replacing("\\|", with: "")
    var columns: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = line.count { $0 == "|" }
      #expect(columns == nil || columns == count, "\(line)")
      columns = count
    }
  }

  @Test func bothKneesDifferWithoutColor() {
    let records = [("l", Side.left, 3), ("r", .right, 5)].flatMap { id, side, value in
      (0..<5).map { day in
        ReportSample.record("\(id)\(day)", daysAgo: day, .checkIn(CheckIn(side: side, pain: score(value))))
      }
    }
    let page = HTMLWriter.text(ReportSample.report(records))
    #expect(page.contains("stroke-dasharray:5 3"))
    #expect(page.contains("● solid: left; □ dashed: right."))
  }

  @Test func twoKneesAreDrawnFromAsFewSidesAsShowEveryMark() throws {
    let marks: [(Side, Region)] = [
      (.left, .patellarTendon), (.left, .inferiorPole), (.right, .poplitealFossa), (.right, .patellaFront),
    ]
    let figure = try #require(
      KneesFigure(
        marks.map { PlaceMark(site: .region($0.1), knee: $0.0, scores: [ReportSample.today: 3]) }))
    // The side of the right knee shows its front and its back at once.
    #expect(figure.views.map(\.side) == [.left, .right])
    #expect(Set(figure.views.flatMap(\.marks.values)) == [1, 2, 3, 4])
  }

  /// A day without an entry breaks the line: nothing is drawn where nothing was said.
  @Test func gapsAreNotDrawnOver() throws {
    let records = [8, 7, 3, 2].map { day in
      ReportSample.record("c\(day)", daysAgo: day, .checkIn(CheckIn(side: .left, pain: score(3))))
    }
    let page = HTMLWriter.text(ReportSample.report(records))
    let line = try #require(page.split(separator: "<path d=\"").first { $0.contains("stroke:var(--left)") })
    #expect(line.prefix { $0 != "\"" }.count { $0 == "M" } == 2)
  }
}

/// The names of the elements of a page, and of the attributes that could make it do something; expat reads it.
private func elements(of page: String) throws -> Set<String> {
  let stream = try #require(XMLStream(Names()))
  // It takes no document type; that of HTML names nothing.
  try stream.feed(Array(page.drop { $0 != "\n" }.utf8), isEnd: true)
  return (stream.sink as? Names)?.names ?? []
}

private struct Names: XMLStream.Sink {
  var names: Set<String> = []

  mutating func start(_ name: String, _ attributes: [String: String], path: [String], line: Int)
    throws(ImportProblem)
  {
    names.insert(name)
    for key in attributes.keys where key.hasPrefix("on") || ["href", "src", "srcset", "action"].contains(key)
    {
      throw ImportProblem(line: line, reason: "the attribute \(key) of \(name)")
    }
  }

  mutating func end(_ name: String, text: String, path: [String], line: Int) throws(ImportProblem) {}
}
