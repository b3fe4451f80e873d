import Glibc
import Testing

/// Runs of other programs taken in on the command line.
struct ImportTests {
  private static let strava = """
    Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Activity Gear,Elapsed Time,Moving Time,Distance
    101,"Jul 3, 2026, 5:12:30 AM",Morning,Run,1905,5.20,Green \u{1B}[31m,1905.0,1862.0,5204.3
    102,"Jul 4, 2026, 5:00:00 AM",Commute,Ride,1800,12.5,,1800.0,1700.0,12500.0

    """
  private static let garmin = """
    Activity Type,Date,Favorite,Title,Distance,Time
    Running,2026-07-03 07:12:41,false,"Town","3.24","00:31:24"
    Running,2026-07-09 07:12:41,false,"Town","3.24","00:31:24"

    """

  @Test func aDryRunSaysWhatAnImportDoes() throws {
    let home = try Home()
    let file = home.path + "/activities.csv"
    try write(Self.strava, to: file)
    let dry = try home.patella("import --dry-run \(file)")
    #expect(dry.status == 0)
    #expect(
      dry.lines == [
        "would add 1 run of \(file) (Strava); 0 there already, 0 probably the same as another, 1 left out",
        "  line 2: would add Fri 3 Jul 2026 07:12: run: 5.2 km in 31.03 min, Green ^[[31m, strava-101",
        "  left out 1: another sport: Ride",
      ])
    #expect(names(in: home.journal).isEmpty)
    #expect(try home.patella("import \(file)").output.hasPrefix("added 1 run of"))
    #expect(try home.history().count == 1)
    #expect(try home.history()[0].contains(#""at":"2026-07-03T07:12:30+02:00""#))
    #expect(
      try home.patella("import \(file) --other-sports").output.hasPrefix(
        "added 0 runs and 1 activity of \(file)"))
    #expect(
      try home.patella("import \(file) --other-sports").output.hasPrefix(
        "added 0 runs of \(file) (Strava); 2 there"))
    #expect(try home.patella("verify").status == 0)
  }

  @Test func severalFilesAreTakenOneAfterTheOther() throws {
    let home = try Home()
    for (name, text) in [
      ("a", Self.strava), ("b", Self.garmin), ("c", Self.strava + "103,never,x,Run,,,,,,\n"),
    ] {
      try write(text, to: "\(home.path)/\(name)")
    }
    let outcome = try home.patella("import \(home.path)/a \(home.path)/c \(home.path)/b --units mi")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("/c:4: the date \"never\" cannot be read"))
    #expect(outcome.error.contains("nothing was imported from \(home.path)/c;"))
    #expect(
      outcome.output.contains("  its distances are taken as miles; `--units km` takes them as kilometers"))
    #expect(
      outcome.output.contains("line 2: Fri 3 Jul 2026 07:12: run: 5.21 km in 31.4 min, "), "\(outcome.output)"
    )
    #expect(outcome.output.contains("is probably the same as strava-101"))
    #expect(try home.history().count == 2)
    #expect(try home.patella("import \(home.path)/none").status == 66)
  }

  @Test func theUnitsOfTheProfileHoldForWhatDoesNotSayIt() throws {
    let home = try Home()
    try home.addProfile(#""units":"mi""#)
    try write(Self.garmin, to: home.path + "/b")
    try home.patella("import \(home.path)/b")
    #expect(try home.history("--kind run").allSatisfy { $0.contains(#""km":5.21"#) })
  }

  @Test func standardInputIsAFileToo() throws {
    let home = try Home()
    #expect(try home.patella("import -", input: Self.garmin).status == 0)
    #expect(try home.history().count == 2)
    #expect(try home.patella("import -", input: "").output == "added 0 lines, 0 there already\n")
    let outcome = try home.patella("import -", input: "a,b\n1,2\n")
    #expect(outcome.status == 65)
    #expect(
      outcome.error.contains(
        "patella: standard input:1: the headings are none that Strava or Garmin Connect write"))
  }

  @Test func aTrackIsTakenOnThePersonsClock() throws {
    let home = try Home()
    let points = (0...10).map { minute in
      """
      <trkpt lat="52.5" lon="\(13.4 + 0.003 * Double(minute))"><time>2026-07-03T05:\(minute + 10):00Z</time></trkpt>

      """
    }
    let text =
      "<gpx version=\"1.1\">\n<trk><type>running</type><trkseg>\n\(points.joined())</trkseg></trk>\n</gpx>\n"
    try write(text, to: home.path + "/run")
    #expect(
      try home.patella("import \(home.path)/run").output.hasPrefix("added 1 run of \(home.path)/run (GPX)"))
    let lines = try home.history()
    #expect(lines.count == 1)
    #expect(lines[0].contains(#""at":"2026-07-03T07:10:00+02:00""#))
    #expect(lines[0].contains(#""km":2.03"#) && lines[0].contains(#""minutes":10"#))
    try write(text.dropLast(20) + "", to: home.path + "/cut")
    let outcome = try home.patella("import \(home.path)/cut")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("/cut:14: the XML is broken here: "), "\(outcome.error)")
    #expect(try home.history().count == 1)
  }
}
