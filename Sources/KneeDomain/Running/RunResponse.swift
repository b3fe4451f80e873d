/// A run and how the knee answered it.
public struct RunResponse: Hashable, Sendable, Identifiable {
  /// The id of the record of the run.
  public let id: String
  /// The day it counts for.
  public let day: Day
  /// The run itself.
  public let run: RunEntry
  /// What is known of the answer; pain during the run and within the hour are those of the run where it has them.
  public let answer: KneeResponse
  /// The light of it (facts.md, section f2).
  public let light: TrafficLight

  /// A run with what is known of its answer.
  ///
  /// - Parameter rule: how much pain is allowed: `running`, after bone stress `painless`, for the young `child`.
  public init(
    id: String, day: Day, run: RunEntry, answer: KneeResponse = KneeResponse(), rule: ResponseRule = .running
  ) {
    var answer = answer
    answer.during = run.painDuring ?? answer.during
    answer.hourAfter = run.painOneHourAfter ?? answer.hourAfter
    self.id = id
    self.day = day
    self.run = run
    self.answer = answer
    light = answer.light(by: rule)
  }

  /// How much worse the next morning was than the one before, in points; nil where one of the two is missing.
  public var rise: Int? {
    guard let before = answer.before, let after = answer.nextMorning else { return nil }
    return after.value - before.value
  }
}
