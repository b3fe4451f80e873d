import KneeDomain
import Testing

@testable import KneeStore

/// One run of two sources that tell its start by different clocks.
@Suite struct OtherClockTests {
  private static func strava(_ start: String, _ distance: String = "5204.3", id: Int = 7) -> String {
    "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Moving Time,Distance\n"
      + "\(id),\(start),Run,1905,5.20,1862,\(distance)\n"
  }

  private static func garmin(_ rows: (start: String, distance: String)...) -> String {
    "Activity Type,Date,Title,Distance,Time\n"
      + rows.map { "Running,\($0.start),Town,\"\($0.distance)\",00:31:24\n" }.joined()
  }

  /// The start in UTC as Strava says it, the time on the watch, and whether both are one run. The clock at home is an
  /// hour before UTC.
  @Test(arguments: [
    ("2025-11-03 06:12:30", "2025-11-03 07:12:41", "5.22", true),
    // In New York, and in Kathmandu.
    ("2025-11-03 12:12:30", "2025-11-03 07:12:41", "5.22", true),
    ("2025-11-03 01:27:30", "2025-11-03 07:12:41", "5.22", true),
    // A clock that was not set to winter time.
    ("2025-11-03 06:12:30", "2025-11-03 08:12:41", "5.22", true),
    // Across midnight.
    ("2025-11-03 05:12:30", "2025-11-02 21:12:41", "5.22", true),
    // No difference of clocks, another distance, another time, too far.
    ("2025-11-03 12:20:30", "2025-11-03 07:12:41", "5.22", false),
    ("2025-11-03 12:12:30", "2025-11-03 07:12:41", "5.32", false),
    ("2025-11-03 06:12:30", "2025-11-04 07:12:41", "5.22", false),
  ])
  func aRunAbroadIsMet(_ utc: String, _ watch: String, _ distance: String, _ isSame: Bool) throws {
    for order in [true, false] {
      let home = try ImportHome()
      let files = [Self.strava(utc), Self.garmin((watch, distance))]
      #expect(try home.take(files[order ? 0 : 1]).added == 1)
      let report = try home.take(files[order ? 1 : 0])
      #expect((report.added, report.same.count) == (isSame ? (0, 1) : (1, 0)), "\(order)")
    }
  }

  /// Twice a day the same loop at the same minute: each row meets its own run first.
  @Test func theSameLoopTwiceADayIsTwoRuns() throws {
    let home = try ImportHome()
    try home.take(Self.strava("2025-11-03 06:12:30"))
    let evening = Self.garmin(("2025-11-03 18:12:40", "5.21"), ("2025-11-03 07:12:41", "5.22"))
    let report = try home.take(evening)
    #expect((report.added, report.same) == (1, ["strava-7"]))
    #expect(try home.take(evening).added == 0)
    #expect(try home.take(Self.strava("2025-11-03 17:12:30", id: 8)).same.count == 1)
  }

  /// Strava and GPX both tell the time in UTC: hours between them are hours.
  @Test func sourcesOfOneClockAreNotMetOnAnother() throws {
    let home = try ImportHome()
    let points = (0...31).map { minute in
      """
      <trkpt lat="52.5" lon="\(13.4 + 0.00248 * Double(minute))"><time>2025-11-03T10:\(minute + 12):30Z</time></trkpt>

      """
    }
    let track = "<gpx version=\"1.1\"><trk><trkseg>\(points.joined())</trkseg></trk></gpx>"
    try home.take(track)
    let meters = try #require(home.runs().first?.kilometers) * 1000
    #expect((4500...6000).contains(meters))
    #expect(try home.take(Self.strava("2025-11-03 06:12:30", "\(meters)")).added == 1)
    #expect(try home.take(Self.strava("2025-11-03 10:12:00", "\(meters)", id: 9)).same.count == 1)
  }
}
