/// How the knee fares from day to day in the made-up story: a load spike, pain that rises after it and settles,
/// two flares, and more of both over the years.
struct DemoCourse {
  /// One day of it.
  struct Day {
    /// The ache in the morning, 0 to 10.
    var ache: Double
    /// What the runner runs in a week now, in kilometers.
    var weeklyKilometers: Double
    /// Whether too much is being run.
    var isSpike: Bool
    /// Days since the pain began; negative before.
    var sinceOnset: Int
    /// Whether it aches too much to run at all.
    var mustPause: Bool { ache > 4.5 }
    /// Whether nothing is written down.
    var isMissed: Bool
    /// Whether a new program begins, as the pain has come back long after the one before began.
    var beginsProgram: Bool
  }

  /// The usual distance of a week, in kilometers.
  static let usualKilometers = 28.0

  let days: [Day]
  /// The first day of the pain, counted from 0.
  let onset: Int

  init(days count: Int, _ random: inout SeededGenerator) {
    let firstSpike = min(max(2, count / 20), 12)
    onset = firstSpike + 4
    let spikes = DemoCourse.spikes(days: count, first: firstSpike, &random)
    var days: [Day] = []
    var slow = 0.5
    var quick = 0.0
    var volume = 0.85
    var away = 0
    var program = 0
    for index in 0..<count {
      let spike = spikes.last { $0.start <= index && index < $0.start + 7 }
      if let spike, index >= spike.start + 3 {
        slow += spike.slow / 4
        quick += spike.quick / 4
      }
      slow = max(0.3, slow * 0.955)
      quick *= 0.9
      let ache = min(9, slow + quick)
      let bearable = ache > 4.5 ? 0 : ache > 3 ? 0.35 : ache > 2 ? 0.7 : 1
      volume = volume > bearable ? max(bearable, volume * 0.85) : min(bearable, volume + 0.02)
      let beginsProgram = index - program >= 150 && spike?.start == index - 4
      if beginsProgram { program = index }
      if away > 0 { away -= 1 } else if random.chance(0.006) { away = random.whole(3...8) }
      days.append(
        Day(
          ache: ache, weeklyKilometers: DemoCourse.usualKilometers * (spike == nil ? volume : volume * 1.7),
          isSpike: spike != nil, sinceOnset: index - onset,
          isMissed: index > 0 && index < count - 1 && index != onset + 3 && (away > 0 || random.chance(0.05)),
          beginsProgram: beginsProgram)
      )
    }
    self.days = days
  }

  private struct Spike {
    var start: Int
    var slow: Double
    var quick: Double
  }

  private static func spikes(days count: Int, first: Int, _ random: inout SeededGenerator) -> [Spike] {
    var spikes = [Spike(start: first, slow: 4.6, quick: 1.6)]
    if count <= 500 {
      for part in [0.4, 0.62] {
        let start = Int(Double(count) * part) + random.whole(-2...2)
        if start > first + 10 { spikes.append(Spike(start: start, slow: 0.5, quick: 2.8)) }
      }
      return spikes
    }
    var start = first + random.whole(70...110)
    while start < count - 10 {
      let isEpisode = spikes.count % 5 == 0
      spikes.append(
        isEpisode
          ? Spike(start: start, slow: 4, quick: 1.5)
          : Spike(start: start, slow: 0.8, quick: 3 + random.wobble()))
      start += random.whole(110...210)
    }
    return spikes
  }
}
