/// One answer of a report that a rule rests on.
public enum Ground: Hashable, Sendable {
  /// This was said to be so.
  case sign(Sign)
  /// This was said to be the only place on the knee that hurts.
  case onlyAt(Region)
  /// The age in years.
  case age(Int)
  /// Since how many days.
  case days(Int)
  /// The pain now.
  case painNow(Score)
  /// The worst pain of late.
  case painWorst(Score)

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .sign(let sign): sign.plainName
    case .onlyAt(let region): "only \(region.plainName)"
    case .age(let years): "age \(years)"
    case .days(let days): days == 1 ? "since 1 day" : "since \(days) days"
    case .painNow(let score): "pain now \(score.value) of 10"
    case .painWorst(let score): "worst pain \(score.value) of 10"
    }
  }

  /// The sign it is about; nil for a number.
  public var sign: Sign? {
    switch self {
    case .sign(let sign): sign
    case .onlyAt(let region): Sign(region)
    case .age, .days, .painNow, .painWorst: nil
    }
  }
}
