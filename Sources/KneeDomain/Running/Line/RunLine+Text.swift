extension RunLine {
  /// The line of some parts, as it would be typed.
  ///
  /// - Parameter parts: what each part says; empty ones are left out.
  public static func text(_ parts: [RunPart: String]) -> String {
    RunPart.order.compactMap { part -> String? in
      guard let value = parts[part]?.trimmed, !value.isEmpty else { return nil }
      return switch part {
      case .downhill: ["yes", "y"].contains(value.lowercased()) ? "downhill" : nil
      case .surface: surfaces.contains(value) ? value : "on \(quoted(value))"
      case .distance, .day: value
      case .sport: quoted(value)
      // Alone it would be read as the distance.
      case .time:
        value.contains(":") || parts[.distance]?.isEmpty == false || parts[.sport]?.isEmpty == false
          ? value : value + "min"
      default: "\(part.keywords.first ?? "") \(quoted(value))"
      }
    }
    .joined(separator: " ")
  }

  /// The parts of a run that was recorded.
  ///
  /// - Parameter day: the day it counts for; nil leaves it out.
  public static func parts(of run: RunEntry, on day: Day? = nil, units: Units? = nil) -> [RunPart: String] {
    var parts: [RunPart: String] = [:]
    parts[.distance] = DistanceWords(units).exactNumber(run.kilometers)
    parts[.time] = time(run.minutes)
    parts[.pain] = run.painDuring.map { String($0.value) }
    parts[.after] = run.painOneHourAfter.map { String($0.value) }
    parts[.surface] = run.surface
    parts[.downhill] = run.downhill == true ? "yes" : nil
    parts[.shoe] = run.shoe
    parts[.effort] = run.effort.map { decimal($0, places: 3) }
    parts[.cadence] = run.cadence.map(String.init)
    parts[.descent] = run.descentMeters.map { decimal($0, places: 3) }
    parts[.ladder] = run.ladder.map(String.init)
    parts[.day] = day?.iso
    return parts
  }

  /// The parts of a session of another sport that was recorded.
  ///
  /// - Parameter day: the day it counts for; nil leaves it out.
  public static func parts(of activity: ActivityEntry, on day: Day? = nil) -> [RunPart: String] {
    var parts: [RunPart: String] = [.sport: activity.sport, .time: time(activity.minutes)]
    parts[.pain] = activity.painDuring.map { String($0.value) }
    parts[.effort] = activity.effort.map { decimal($0, places: 3) }
    parts[.day] = day?.iso
    return parts
  }

  /// `31`, or `31:20` where it is not whole minutes.
  private static func time(_ minutes: Double) -> String {
    let seconds = Int((min(max(0, minutes), longest) * 60).rounded())
    if seconds % 60 == 0 { return String(seconds / 60) }
    return seconds < 3600
      ? "\(seconds / 60):\(pad(seconds % 60, 2))"
      : "\(seconds / 3600):\(pad(seconds / 60 % 60, 2)):\(pad(seconds % 60, 2))"
  }

  private static func quoted(_ text: String) -> String {
    text.contains(" ") ? "\"\(text)\"" : text
  }
}

extension RunPart {
  /// The order of the line.
  static let order: [RunPart] = [
    .distance, .sport, .time, .surface, .downhill, .descent, .pain, .after, .effort, .cadence, .shoe, .ladder,
    .day,
  ]
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
