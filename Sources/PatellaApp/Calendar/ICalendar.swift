import KneeDomain

/// A day of a calendar with something on it.
package struct CalendarEvent: Hashable, Sendable {
  /// The same for the same thing, so that importing it again takes the place of what was imported before.
  package var uid: String
  package var day: Day
  package var summary: String
  package var description: String

  package init(uid: String, day: Day, summary: String, description: String) {
    self.uid = uid
    self.day = day
    self.summary = summary
    self.description = description
  }
}

/// Events as iCalendar text (RFC 5545): whole days, so that no time zone has to be guessed.
package enum ICalendar {
  /// - Parameter now: stands in every event as the time of writing; the later of two versions holds.
  package static func text(_ events: [CalendarEvent], now: Instant) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//patella//knee program//EN", "CALSCALE:GREGORIAN",
    ]
    let stamp = stamp(now)
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(stamp)",
        "SEQUENCE:\(max(0, now.milliseconds / 60_000))", "DTSTART;VALUE=DATE:\(date(event.day))",
        "DTEND;VALUE=DATE:\(date(event.day.adding(days: 1)))", "SUMMARY:\(escaped(event.summary))",
        "DESCRIPTION:\(escaped(event.description))", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// A text without what would end it: commas, semicolons, backslashes and line ends are escaped, other control
  /// characters left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 bytes, each but the first begun by a space; no character is cut.
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded
  }

  private static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  private static func stamp(_ now: Instant) -> String {
    let moment = Moment(instant: now, offset: 0)
    let seconds = moment.secondOfDay
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date(moment.date))T\(two(seconds / 3600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
  }
}
