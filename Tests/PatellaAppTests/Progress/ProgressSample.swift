import KneeDomain

@testable import PatellaApp

/// A story for the chart tests: made by rule, so that pictures and expectations agree.
enum ProgressSample {
  static let today = Day(year: 2026, month: 11, day: 21)

  /// Days up to today with a left knee that eases with two flares, and a right knee from time to time.
  static func history(days: Int, right: Bool = true) -> PainHistory {
    var history = PainHistory()
    for back in stride(from: days - 1, through: 0, by: -1) {
      let day = today.adding(days: -back)
      let noise = Int(UInt64(truncatingIfNeeded: day.number &* 2_654_435_761) >> 7 & 0xFF)
      let flare = back % 90 < 20 ? (20 - back % 90) / 5 : 0
      let base = min(9, 1 + back * 5 / max(days, 60) + flare + noise % 3)
      if noise % 11 != 0, !(24...28).contains(back) {
        history.add(PainPoint(day: day, side: .left, score: score(base)))
        if noise % 4 == 0 { history.add(PainPoint(day: day, side: .left, score: score(max(0, base - 3)))) }
        if right, noise % 3 == 0 { history.add(PainPoint(day: day, side: .right, score: score(noise % 4))) }
      }
      if day.weekday % 2 == 0 { history.add(DayEvent(day: day, kind: .exercise)) }
      if day.weekday == 1 || day.weekday == 5 { history.add(DayEvent(day: day, kind: .run)) }
      if noise % 17 == 0 { history.add(DayEvent(day: day, kind: .note)) }
    }
    return history
  }

  static func score(_ value: Int) -> Score {
    guard let score = Score(min(10, max(0, value))) else { preconditionFailure("no score \(value)") }
    return score
  }
}
