import KneeDomain
import Testing

@testable import KneeStore

struct TableImportTests {
  @Test func theRunsOfStravaAreTaken() throws {
    let home = try ImportHome()
    let report = try home.take(TableFiles.strava)
    #expect(report.source == .strava)
    #expect(report.refused.isEmpty)
    #expect((report.added, report.skipped) == (3, 0))
    #expect(report.leftOut == ["another sport: Ride", "another sport: Walk", "a run without a distance"])
    #expect(report.items.map(\.line) == [2, 3, 5, 6, 7, 8])
    let records = try home.records()
    #expect(records.map(\.id) == ["strava-10000001", "strava-10000002", "strava-10000005"])
    // 6:12:30 in UTC is 7:12:30 on the person's clock.
    #expect(Timestamp.text(records[0].at) == "2025-11-03T07:12:30+01:00")
    #expect(Timestamp.text(records[0].recorded) == "2025-11-03T06:43:32.000Z")
    let runs = try home.runs()
    #expect(runs.map(\.kilometers) == [5.2, 6.01, 4.5])
    #expect(runs.map(\.minutes) == [31.03, 40, 30])
    #expect(runs.map(\.shoe) == ["Green Shoes", nil, nil])
    #expect(runs.map(\.effort) == [6, nil, nil])
    // Strava counts one foot.
    #expect(runs.map(\.cadence) == [169, nil, nil])
    #expect(runs.map(\.descentMeters) == [40, nil, nil])
    #expect(runs.map(\.surface) == [nil, nil, "treadmill"])
  }

  @Test func theRunsOfGarminAreTaken() throws {
    let home = try ImportHome()
    let report = try home.take(TableFiles.garmin)
    #expect(report.source == .garmin)
    #expect(report.refused.isEmpty)
    #expect(report.leftOut == ["another sport: Cycling"])
    let records = try home.records()
    #expect(Timestamp.text(records[0].at) == "2025-11-03T07:12:41+01:00")
    #expect(records.allSatisfy { RecordID.isValid($0.id) && $0.id.hasPrefix("garmin-2025") })
    let runs = try home.runs()
    #expect(runs.map(\.kilometers) == [5.22, 4.5, 6.02])
    #expect(runs.map(\.minutes) == [31.4, 28.18, 31.03])
    #expect(runs.map(\.surface) == [nil, "treadmill", "track"])
    #expect(runs.map(\.cadence) == [166, 170, nil])
    #expect(runs.map(\.descentMeters) == [39, nil, nil])
  }

  @Test(arguments: TableFiles.stravaLanguages)
  func stravaSpeaksManyLanguages(_ language: String, _ text: String, _ shoe: String?) throws {
    let home = try ImportHome()
    let report = try home.take("\u{FEFF}" + text)
    #expect(report.refused.isEmpty, "\(language)")
    #expect(try home.records().map { Timestamp.text($0.at) } == ["2025-11-03T07:12:30+01:00"])
    #expect(try home.runs().map(\.kilometers) == [5.2])
    #expect(try home.runs().map(\.minutes) == [31.03])
    #expect(try home.runs().map(\.shoe) == [shoe])
  }

  @Test(arguments: TableFiles.garminLanguages)
  func garminSpeaksManyLanguages(_ language: String, _ text: String) throws {
    let home = try ImportHome()
    let report = try home.take(text)
    #expect(report.refused.isEmpty, "\(language)")
    #expect(try home.runs().map(\.kilometers) == [5.22])
    #expect(try home.runs().map(\.minutes) == [31.4])
    // The language of the account is no part of the run, nor is the decimal mark.
    #expect(
      try home.records().map(\.id) == [
        ImportedActivity.id(.garmin, start: FileDate("2025-11-03 07:12:41"), [1884, 5.22])
      ])
  }

  @Test func semicolonsAndOtherLineEndsAreTaken() throws {
    let home = try ImportHome()
    let text = TableFiles.garminLanguages[2].text.replacing(",", with: ";").replacing("\n", with: "\r\n")
      .replacing("5;22", with: "5,22")
    #expect(try home.take(text).added == 1)
  }

  @Test func milesAndFeetBecomeMetric() throws {
    var home = try ImportHome()
    home.options.units = .miles
    try home.take(TableFiles.garmin)
    #expect(try home.runs().map(\.kilometers) == [8.4, 7.24, 6.02])
    #expect(try home.runs().map(\.descentMeters) == [12, nil, nil])
  }

  @Test func otherSportsAreTakenOnRequest() throws {
    var home = try ImportHome()
    home.options.otherSports = true
    let report = try home.take(TableFiles.strava)
    #expect(report.added == 5)
    #expect(try home.records().compactMap(\.subject) == ["Green Shoes", "Ride", "Walk"])
    #expect(report.leftOut == ["a run without a distance"])
  }

  @Test func aNameCanBeSaidToBeARun() throws {
    var home = try ImportHome()
    home.options.runNames = ["walk"]
    #expect(try home.take(TableFiles.strava).added == 4)
  }

  @Test func twiceAddsNothing() throws {
    let home = try ImportHome()
    try home.take(TableFiles.strava)
    let before = try home.bytes()
    let again = try home.take(TableFiles.strava)
    #expect((again.added, again.skipped) == (0, 3))
    #expect(try home.bytes() == before)
  }

  @Test func aDryRunWritesNothingAndSaysTheSame() throws {
    let home = try ImportHome()
    let report = try home.take(TableFiles.strava, dryRun: true)
    #expect(!home.folder.exists)
    #expect(try home.take(TableFiles.strava) == report)
  }

  @Test func twoDevicesMakeOneRecord() throws {
    let (a, b) = (try ImportHome(), try ImportHome())
    try a.take(TableFiles.garmin)
    try b.take(TableFiles.garmin)
    #expect(try a.bytes() == b.bytes())
    var journal = try JournalImport(into: a.folder, a.options)
    #expect(try journal.take(lines: Array(b.bytes().utf8)).added == 0)
  }

  @Test func whatThePersonDidIsLeftAlone() throws {
    let home = try ImportHome()
    try home.take(TableFiles.strava)
    var folder = home.folder
    let journal = try folder.load(decodedFrom: Day(number: .min))
    var edited = journal.records[0]
    edited.note = "better than I thought"
    try folder.append([edited, journal.records[1].deletion], now: now)
    let again = try home.take(TableFiles.strava)
    #expect((again.added, again.skipped) == (0, 3))
    #expect(try home.records().map(\.id) == ["strava-10000001", "strava-10000005"])
    #expect(try home.records()[0].note == "better than I thought")
    // Neither does another device bring it back that imports only now.
    let other = try ImportHome()
    try other.take(TableFiles.strava)
    var merge = try JournalImport(into: home.folder, home.options)
    try _ = merge.take(lines: Array(other.bytes().utf8))
    #expect(try home.records().map(\.id) == ["strava-10000001", "strava-10000005"])
    #expect(try home.records()[0].note == "better than I thought")
  }

  @Test func theSameRunOfTwoSourcesComesOnce() throws {
    let home = try ImportHome()
    try home.take(TableFiles.strava)
    let report = try home.take(TableFiles.garmin)
    #expect(report.same == ["strava-10000001"])
    #expect((report.added, report.skipped) == (2, 1))
    #expect(try home.take(TableFiles.garmin).added == 0)
  }

  @Test func aRunEnteredByHandIsKnown() throws {
    let home = try ImportHome()
    var folder = home.folder
    let noon = berlin.moment(date: Day(year: 2025, month: 11, day: 3), second: 43_200)
    try folder.append(
      [
        Record(id: "byhand", at: noon, dayOnly: true, entry: .run(RunEntry(kilometers: 5.3, minutes: 32)))
      ], now: now)
    #expect(try home.take(TableFiles.strava).same == ["byhand"])
    #expect(try home.take(TableFiles.strava).added == 0)
  }

  @Test func twoShortRunsAfterOneAnotherAreTwo() throws {
    let home = try ImportHome()
    let header = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n"
    let report = try home.take(
      header + "1,2025-11-03 06:00:00,Run,120,400\n2,2025-11-03 06:03:00,Run,120,400\n"
        + "3,2025-11-03 06:03:20,Run,118,401\n")
    #expect(report.added == 2)
    #expect(report.same == ["strava-2"])
  }

  @Test(arguments: [
    (
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n1,2025-11-03 06:00:00,Run,1860,5200\n",
      5.2
    ),
    (
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n1,2025-11-03 06:00:00,Run,1860,5.2\n",
      5.2
    ),
    (
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n1,2025-11-03 06:00:00,Run,1860,\"5,20\"\n",
      5.2
    ),
    (
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Distance\n1,2025-11-03 06:00:00,Run,1860,5.2,5.2\n",
      5.2
    ),
    (
      "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Distance\n1,2025-11-03 06:00:00,Run,1860,3.23,5200.0\n",
      5.2
    ),
  ])
  func theDistanceIsTheOneThatMayHaveBeenRun(_ text: String, _ kilometers: Double) throws {
    let home = try ImportHome()
    try home.take(text)
    #expect(try home.runs().map(\.kilometers) == [kilometers])
  }

  static let strava = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n"
  static let garmin = "Activity Type,Date,Title,Distance,Time\n"

  @Test(arguments: [
    (strava + "1,yesterday,Run,1860,5.2\n", 2, #"the date "yesterday" cannot be read"#),
    (strava + "x,2025-11-03 06:00:00,Run,1860,5.2\n", 2, #""x" is no id of an activity"#),
    (strava + "1,2027-11-03 06:00:00,Run,1860,5.2\n", 2, "its date lies in the future"),
    (strava + "1,2025-11-03 06:00:00,Run,soon,5.2\n", 2, #""soon" is no number of seconds"#),
    (strava + "1,2025-11-03 06:00:00,Run,1860,far\n", 2, #""far" is no distance"#),
    (strava + "1,2025-11-03 06:00:00,Run\n", 2, "the row has 3 columns and the first row 5"),
    (garmin + "Running,2025-11-03 06:00:00,a,5.2,31\n", 2, #""31" is no time in hours, minutes and seconds"#),
    (
      garmin + "Running,2025-11-03 06:00:00,a,5.2,31:00\nRunning,,a,5.2,31:00\n", 3,
      #"the date "" cannot be read"#
    ),
    (
      "a,b,c\n1,2,3\n", 1,
      "the headings are none that Strava or Garmin Connect write in English, German, French, "
        + "Spanish, Dutch or, of Garmin Connect, Italian or Portuguese; set the account to one of these and export again"
    ),
  ])
  func aLineThatCannotBeReadKeepsTheFileOut(_ text: String, _ line: Int, _ reason: String) throws {
    let home = try ImportHome()
    let report = try home.take(text)
    #expect(report.refused == [ImportReport.Refusal(line: line, reason: reason)])
    #expect(!home.folder.exists)
  }

  @Test func rowsOfOtherSportsNeedNotBeReadable() throws {
    let home = try ImportHome()
    let report = try home.take(Self.strava + "x,whenever,Ride,,\n1,2025-11-03 06:00:00,Run,1860,5.2\n")
    #expect((report.added, report.leftOut) == (1, ["another sport: Ride"]))
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x41, 0x00] as [UInt8], "the file is in UTF-16; save it in UTF-8 and import that"),
    ([0xFE, 0xFF, 0x00, 0x41], "the file is in UTF-16; save it in UTF-8 and import that"),
    ([0x1F, 0x8B, 0x08], "the file is compressed; unpack it with gunzip first"),
    ([0x50, 0x4B, 3, 4], "the file is a zip archive; unpack it and import the activities.csv in it"),
    (
      [14, 16, 0, 0, 0, 0, 0, 0, 0x2E, 0x46, 0x49, 0x54],
      "the file is in the FIT format; export it as GPX or TCX and import that"
    ),
  ])
  func otherFilesAreRefusedInOneSentence(_ bytes: [UInt8], _ reason: String) throws {
    let home = try ImportHome()
    #expect(try home.take(bytes).refused == [ImportReport.Refusal(line: nil, reason: reason)])
    #expect(!home.folder.exists)
  }

  @Test(arguments: [
    (
      strava + "1,2025-11-03 06:00:00,Run,99999999999999999999,99999999999999999999\n",
      "one of more than 30 days"
    ),
    (
      "Activity Gear," + strava + String(repeating: "x", count: 70_000)
        + ",1,2025-11-03 06:00:00,Run,1860,5.2\n",
      "one whose gear has a name of a page"
    ),
    (strava + "1,2025-11-03 06:00:00,Run,1860,\"0,001\"\n", "a run without a distance"),
    (strava + "1,2025-11-03 06:00:00,Run,--,5.2\n", "a run without a time"),
    (strava + "1,2025-11-03 06:00:00,Run,60,5.2\n", "a run whose distance and time do not fit together"),
  ])
  func whatNobodyRanIsLeftOut(_ text: String, _ reason: String) throws {
    let home = try ImportHome()
    let report = try home.take(text)
    #expect(report.leftOut == [reason])
    #expect(report.refused.isEmpty && report.added == 0)
  }

  @Test func manyFaultsAreNotNamedOneByOne() throws {
    let home = try ImportHome()
    let report = try home.take(Self.strava + String(repeating: "1,never,Run,1,1\n", count: 1000))
    #expect(report.refused.count == 21)
  }
}
