import Glibc
import Testing

/// The person's clock, on the built program: zones, both nights of a clock change, the day that begins at four.
struct TimeTests {
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-28", "2026-03-28T12:00:00+01:00"),
    ("Europe/Berlin", "2026-03-29", "2026-03-29T12:00:00+02:00"),
    // The hour that is skipped, and the one that comes twice.
    ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),
    ("Europe/Berlin", "2025-10-26T02:30", "2025-10-26T02:30:00+02:00"),
    ("Europe/Berlin", "2025-10-26T02:30+01:00", "2025-10-26T02:30:00+01:00"),
    ("Europe/Berlin", "2025-10-26T03:00", "2025-10-26T03:00:00+01:00"),
    ("America/New_York", "2026-03-08T02:30", "2026-03-08T03:30:00-04:00"),
    ("America/New_York", "2025-11-02T01:30", "2025-11-02T01:30:00-04:00"),
    ("America/New_York", "2025-11-02", "2025-11-02T12:00:00-05:00"),
    ("Australia/Lord_Howe", "2025-10-05T02:15", "2025-10-05T02:45:00+11:00"),
    ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45:00+11:00"),
    ("Asia/Kathmandu", "2026-03-29", "2026-03-29T12:00:00+05:45"),
    ("Asia/Kathmandu", "2026-03-29T07:10:30-03:30", "2026-03-29T07:10:30-03:30"),
    ("UTC", "2024-02-29", "2024-02-29T12:00:00+00:00"),
  ])
  func dates(_ zone: String, _ date: String, _ at: String) throws {
    let home = try Home(["TZ": zone])
    try home.patella("check-in 3 --date \(date)")
    #expect(try home.history().joined().hasPrefix(#"{"at":"\#(at)","#))
    // What was written is the same in another zone.
    let abroad = try Home(["TZ": "Pacific/Auckland", "PATELLA_DATA": home.path + "/.local/share/patella"])
    #expect(try abroad.history() == home.history())
  }

  /// In an ordinary night, and in the two in which the clock is changed there.
  @Test(arguments: [
    ("Europe/Berlin", ["2026-01-15", "2026-03-29", "2025-10-26"]),
    ("America/New_York", ["2026-03-08", "2025-11-02"]),
    ("Australia/Lord_Howe", ["2025-10-05", "2026-04-05"]), ("Asia/Kathmandu", ["2026-03-29"]),
    ("UTC", ["2026-03-29"]),
  ])
  func theDayBeginsAtFour(_ zone: String, _ nights: [String]) throws {
    let home = try Home(["TZ": zone])
    for night in nights {
      let late = try home.record("check-in 3 --date \(night)T03:59")
      let early = try home.record("check-in 4 --date \(night)T04:00")
      let onDay = try home.history("--from \(night) --to \(night)").joined()
      #expect(onDay.contains(early) && !onDay.contains(late), "\(night)")
    }
  }

  @Test(arguments: [("Pacific/Kiritimati", 14), ("Pacific/Pago_Pago", -11), ("UTC", 0)])
  func tomorrowIsRefused(_ zone: String, _ hours: Int) throws {
    let home = try Home(["TZ": zone])
    #expect(try home.patella("check-in 3 --date \(date(hoursAhead: hours))").status == 0)
    let outcome = try home.patella("check-in 3 --date \(date(hoursAhead: hours + 24))")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("in the future"))
  }

  /// The date of a clock that many hours ahead of UTC.
  private func date(hoursAhead hours: Int) -> String {
    var seconds = time(nil) + hours * 3600
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
