/// One thing to do in the first days after an injury or a flare.
public struct FirstAidStep: Hashable, Sendable, Identifiable {
  /// Which it is; the order is the order of the sequence.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case check
    case protect
    case elevate
    case compress
    case ice
    case medicine
    case leave
    case move
  }

  /// Which it is.
  public let id: Kind
  /// What to do, in a few words.
  public let title: String
  /// How, in whole sentences.
  public let text: [String]
  /// When not, or what to look out for; the reasons that were named for this person first.
  public let cautions: [String]
  /// Its timer; nil where nothing is timed, or where it should not be done.
  public let timer: TimerPlan?
  /// How often a day at most; nil where it is not counted.
  public let timesADay: Int?

  init(
    _ id: Kind, _ title: String, _ text: [String], cautions: [String] = [], timer: TimerPlan? = nil,
    timesADay: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.cautions = cautions
    self.timer = timer
    self.timesADay = timesADay
  }
}
