import Glibc
import KneeDomain

/// The machine's clock, and the person's: the C library knows the time zone.
struct Clock {
  let now: Instant
  let localTime: LocalTime

  /// The time at the start of the command.
  static func ofMachine(dayStart: Int) -> Clock {
    tzset()
    let localTime = LocalTime(dayStart: dayStart) { instant in
      var seconds = time_t(floorSeconds(instant))
      var parts = tm()
      return localtime_r(&seconds, &parts) == nil ? 0 : parts.tm_gmtoff
    }
    return Clock(now: read(), localTime: localTime)
  }

  /// The time.
  static func read() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Now, as the journal writes it.
  var moment: Moment { localTime.moment(now) }

  /// The day that counts now.
  var today: Day { localTime.day(now) }
}

private func floorSeconds(_ instant: Instant) -> Int64 {
  let seconds = instant.milliseconds / 1000
  return instant.milliseconds % 1000 < 0 ? seconds - 1 : seconds
}
