import KneeDomain

/// Pain, phases, answers to sessions and running on one axis of time.
package struct CourseFigure: Hashable, Sendable {
  /// The pain of one knee.
  package struct Series: Hashable, Sendable {
    package var knee: Knee
    /// By slot; nil where nothing was logged.
    package var values: [ScoreSpan?]
  }

  /// A named stretch of days.
  package struct Span: Hashable, Sendable {
    package var days: ClosedRange<Day>
    package var name: String
  }

  /// How the knee answered a session.
  package struct Answer: Hashable, Sendable {
    package var day: Day
    package var light: TrafficLight
  }

  /// Kilometers of some days.
  package struct Distance: Hashable, Sendable {
    package var days: ClosedRange<Day>
    package var kilometers: Double
  }

  package var timeline: Timeline
  package var series: [Series]
  package var phases: [Span]
  package var flares: [ClosedRange<Day>]
  package var answers: [Answer]
  package var distances: [Distance]
  /// How they are told.
  package var words: DistanceWords

  package var days: ClosedRange<Day> { timeline.first...timeline.last }

  init(_ source: ReportSource) {
    let days = source.days
    let timeline = Timeline(first: days.lowerBound, last: days.upperBound, positions: 130)
    self.timeline = timeline
    series = source.history.knees.map { knee in
      Series(
        knee: knee,
        values: (0..<timeline.slots).map { slot in
          let spans = source.history[timeline.days(of: slot)].compactMap { $0[knee] }
          if timeline.bucket == .day { return spans.first }
          // Of a longer slot the median of the days' worst, up to the worst of all.
          let tally = ScoreTally(spans.lazy.map(\.high))
          guard let median = tally.median, let worst = tally.worst else { return nil }
          return ScoreSpan(low: Int(median.rounded()), high: worst)
        })
    }
    phases = source.phases.map { span in
      Span(
        days: span.days,
        name: span.phase.number.map { "\($0) \(span.phase.plainName)" } ?? span.phase.plainName)
    }
    flares = source.flares
    // Where a day is narrower than a sign they would run into one another; the table counts them.
    let answered = timeline.bucket == .day ? source.answers(in: days) : []
    answers = answered.map { Answer(day: $0.day, light: $0.light) }
    words = source.running.words
    distances = Self.distances(source.running.runs, in: days)
  }

  /// By weeks of seven days, by months where those would be too many.
  private static func distances(_ runs: [RunResponse], in days: ClosedRange<Day>) -> [Distance] {
    let step: CalendarStep = days.length <= 400 ? .weeks(1) : .months(days.length <= 2400 ? 1 : 3)
    return (step.index(of: days.lowerBound)...step.index(of: days.upperBound)).map { index in
      let stretch =
        max(days.lowerBound, step.start(index))...min(days.upperBound, step.start(index + 1).adding(days: -1))
      let own = runs.filter { stretch.contains($0.day) }
      return Distance(days: stretch, kilometers: own.reduce(0) { $0 + $1.run.kilometers })
    }
  }
}
