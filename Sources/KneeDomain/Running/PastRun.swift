/// A run as it is known however old it is: distance, time, pain and shoe.
public struct PastRun: Hashable, Sendable, Identifiable {
  /// The id of the record.
  public let id: String
  /// The day it counts for.
  public let day: Day
  /// Distance in kilometers.
  public let kilometers: Double
  /// Time in minutes.
  public let minutes: Double
  /// Pain during it.
  public let painDuring: Score?
  /// Pain within the hour after.
  public let painOneHourAfter: Score?
  /// The name of the shoe.
  public let shoe: String?

  /// A run of the given parts.
  public init(
    id: String, day: Day, kilometers: Double, minutes: Double, painDuring: Score? = nil,
    painOneHourAfter: Score? = nil, shoe: String? = nil
  ) {
    self.id = id
    self.day = day
    self.kilometers = kilometers
    self.minutes = minutes
    self.painDuring = painDuring
    self.painOneHourAfter = painOneHourAfter
    self.shoe = shoe
  }

  /// What is known of a run whose record is at hand.
  public init(_ response: RunResponse) {
    let run = response.run
    self.init(
      id: response.id, day: response.day, kilometers: run.kilometers, minutes: run.minutes,
      painDuring: run.painDuring, painOneHourAfter: run.painOneHourAfter, shoe: run.shoe)
  }
}
