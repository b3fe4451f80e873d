import KneeDomain
import Testing

@testable import KneeStore

struct TrackImportTests {
  @Test func aRunInGPXIsTaken() throws {
    let home = try ImportHome()
    let report = try home.take(TrackFiles.gpx)
    #expect(report.source == .gpx)
    #expect(report.refused.isEmpty)
    #expect(report.added == 1)
    let record = try #require(try home.records().first)
    #expect(Timestamp.text(record.at) == "2026-03-02T07:00:00+01:00")
    #expect(record.id.hasPrefix("gpx-20260302T060000-") && RecordID.isValid(record.id))
    let run = try #require(try home.runs().first)
    // 44 steps of 111.195 meters and 40 seconds: what lies between the segments is a pause.
    #expect(run.kilometers == 4.89)
    #expect(run.minutes == 29.33)
    #expect(run.cadence == 168)
    // Of each segment what is less than three meters is noise.
    #expect(run.descentMeters == 36)
  }

  @Test func aRunInTCXIsTaken() throws {
    let home = try ImportHome()
    let report = try home.take(TrackFiles.tcx)
    #expect(report.source == .tcx)
    #expect(report.refused.isEmpty)
    #expect(report.leftOut == ["another sport: Biking"])
    let record = try #require(try home.records().first)
    #expect(record.id.hasPrefix("tcx-20260302T060000-") && RecordID.isValid(record.id))
    let run = try #require(try home.runs().first)
    #expect(run.kilometers == 5.2)
    #expect(run.minutes == 31.02)
    #expect(run.cadence == 172)
    #expect(run.descentMeters == 20)
  }

  @Test func whereTheLapsSayNothingThePointsTell() throws {
    let home = try ImportHome()
    var text = TrackFiles.tcx
    for lap in ["2500.5", "2703.8"] {
      text = text.replacing("<DistanceMeters>\(lap)</DistanceMeters>", with: "")
    }
    for lap in ["900.0", "961.4"] {
      text = text.replacing("<TotalTimeSeconds>\(lap)</TotalTimeSeconds>", with: "")
    }
    #expect(try home.take(text).added == 1)
    #expect(try home.runs().map(\.kilometers) == [2.5])
    #expect(try home.runs().map(\.minutes) == [14.98])
  }

  @Test func theSameRunInFourFormatsComesOnce() throws {
    let home = try ImportHome()
    try home.take(TrackFiles.tcx)
    let garmin = "Activity Type,Date,Title,Distance,Time\nRunning,2026-03-02 07:00:20,a,5.18,31:00\n"
    let strava =
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n1,\"Mar 2, 2026, 6:00:01 AM\",Run,1870,5190\n"
    for text in [garmin, strava, TrackFiles.gpx.replacing("0.045", with: "0.0478")] {
      let report = try home.take(text)
      #expect((report.added, report.skipped) == (0, 1))
      #expect(report.same.count == 1)
    }
  }

  @Test func aTrackWithoutASportIsARun() throws {
    for (type, isRun) in [
      (nil, true), ("9", true), ("Running", true), ("trail_running", true), ("cycling", false), ("1", false),
    ] as [(String?, Bool)] {
      let home = try ImportHome()
      #expect(try home.take(TrackFiles.gpxText(type: type)).added == (isRun ? 1 : 0), "\(type ?? "none")")
    }
    let home = try ImportHome()
    try home.take(TrackFiles.gpxText(type: "trail_running"))
    #expect(try home.runs().map(\.surface) == ["trail"])
  }

  @Test func theIdDoesNotDependOnTheDevice() throws {
    var (a, b) = (try ImportHome(), try ImportHome())
    b.options.localTime = .fixed(offset: -28_800)
    b.options.units = .miles
    a.options.otherSports = true
    for text in [TrackFiles.gpx, TrackFiles.tcx.replacing("Biking", with: "Running")] {
      try a.take(text)
      try b.take(text)
    }
    #expect(try a.records().map(\.id) == b.records().map(\.id))
    #expect(try a.take(TrackFiles.gpx).added == 0)
    var merge = try JournalImport(into: a.folder, a.options)
    try _ = merge.take(lines: Array(b.bytes().utf8))
    #expect(try a.records().map(\.id) == b.records().map(\.id))
  }

  static let head = "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\">\n<trk><trkseg>\n"
  static let tail = "</trkseg></trk></gpx>\n"

  private static func point(_ body: String, at place: String = #"lat="1" lon="2""#) -> String {
    "<trkpt \(place)>\(body)</trkpt>\n"
  }

  @Test(
    arguments: [
      (
        head + point("") + tail, 3,
        "the track has no times, so that nobody knows when it was run; `patella run` records it by hand"
      ),
      (head + point("<time>soon</time>") + tail, 4, #""soon" is no time"#),
      (head + point("<time>2029-01-01T00:00:00Z</time>") + tail, 4, "its date lies in the future"),
      (
        head + point("<time>2026-01-01T00:00:10Z</time>") + point("<time>2026-01-01T00:00:00Z</time>") + tail,
        5,
        "the times run backwards here"
      ),
      (head + point("", at: #"lat="91" lon="2""#) + tail, 4, #""91" is no latitude"#),
      (head + point("", at: #"lat="nan" lon="2""#) + tail, 4, #""nan" is no latitude"#),
      (head + point("", at: #"lat="1""#) + tail, 4, #""" is no longitude"#),
      (head + point("<ele>1e300</ele>") + tail, 4, #""1e300" is no height"#),
      (head + "<trkpt lat=\"1\" lon=\"2\">\n</trk></gpx>", 5, "the XML is broken here: mismatched tag"),
      (head, 4, "the XML is broken here: no element found"),
      ("<html></html>", 1, "the file is XML, but neither GPX nor TCX"),
      ("<gpx><wpt/></gpx>", nil, "there is no track in the file"),
      ("<gpx>\n<a b=\"1\" b=\"2\"/></gpx>", 2, "the XML is broken here: duplicate attribute"),
      ("<gpx>\n&unknown;</gpx>", 2, "the XML is broken here: undefined entity"),
      ("<?xml version=\"1.0\" encoding=\"klingon\"?><gpx/>", 1, "the XML is broken here: unknown encoding"),
    ] as [(String, Int?, String)])
  func aBrokenTrackIsRefusedWithItsLine(_ text: String, _ line: Int?, _ reason: String) throws {
    let home = try ImportHome()
    #expect(try home.take(text).refused == [ImportReport.Refusal(line: line, reason: reason)])
    #expect(!home.folder.exists)
  }

  @Test(arguments: [
    "<!DOCTYPE gpx [<!ENTITY a \"b\">]>\n<gpx>&a;</gpx>",
    "<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\">\n<gpx/>",
    "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<gpx><trk><name>&x;</name></trk></gpx>",
    "<!DOCTYPE gpx [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\"> %p;]>\n<gpx/>",
    "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n<gpx>&d;</gpx>",
    "<!DOCTYPE gpx>\n<gpx/>",
  ])
  func documentTypesAndEntitiesAreRefused(_ text: String) throws {
    let home = try ImportHome()
    #expect(
      try home.take(text).refused == [
        ImportReport.Refusal(line: 1, reason: "a document type is declared here; files of runs have none")
      ])
  }

  @Test func sizesAreBounded() throws {
    let home = try ImportHome()
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(
      try home.take("<gpx>\n" + deep).refused.map(\.reason) == ["elements are nested more than 64 deep"])
    let long = "<gpx a=\"" + String(repeating: "x", count: 3 << 20) + "\"/>"
    #expect(try home.take(long).refused.map(\.reason) == ["something here is longer than a megabyte"])
    let many = "<gpx " + (0..<100).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
    #expect(try home.take(many).refused.map(\.reason) == ["an element has more than 64 attributes"])
    let comment = "<gpx><!--" + String(repeating: "x", count: 3 << 20) + "--></gpx>"
    #expect(try home.take(comment).refused.map(\.reason) == ["something here is longer than a megabyte"])
  }

  @Test func longTextsOfNoMeaningAreRead() throws {
    let home = try ImportHome()
    let text = TrackFiles.gpx.replacing("Morning &amp; fog", with: String(repeating: "long ", count: 600_000))
    #expect(try home.take(text).added == 1)
  }
}
