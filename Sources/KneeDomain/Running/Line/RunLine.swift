/// A run in one line, such as `5.2 31 trail pain 2`: the distance, the time, then what else there is to say, in any
/// order.
///
///     RunLine("5.2 31 trail pain 2", today: today).run?.kilometers  // 5.2
public struct RunLine: Hashable, Sendable {
  /// What was understood, as it would be typed.
  public private(set) var parts: [RunPart: String] = [:]
  /// The first thing that was not understood or is missing; nil where the run can be recorded.
  public private(set) var problem: RunLineProblem?
  /// The day of the run.
  public private(set) var day: Day
  /// The run so far; distance and time are 0 where they are missing.
  public private(set) var draft = RunEntry(kilometers: 0, minutes: 0)

  /// The run; nil where something is missing or not understood.
  public var run: RunEntry? { problem == nil ? draft : nil }

  /// Surfaces that need no keyword.
  public static let surfaces = [
    "road", "trail", "track", "treadmill", "grass", "gravel", "forest", "sand", "snow", "mixed",
  ]

  /// The longest distance in kilometers, time in minutes and cadence that are taken for a run.
  private static let farthest = 500.0
  static let longest = 100.0 * 60
  private static let cadences = 60...300

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - units: what a distance without a unit is in; kilometers where none were chosen.
  ///   - shoes: names that need no keyword.
  ///   - today: the day of a line that names none.
  public init(_ text: String, units: Units? = nil, shoes: [String] = [], today: Day) {
    day = today
    var reader = WordReader(text, shoes: shoes)
    while let word = reader.next(), problem == nil {
      do throws(RunLineProblem) {
        try take(word, &reader, units, today)
      } catch {
        problem = error
      }
    }
    if problem == nil, parts[.distance] == nil { problem = .noDistance }
    if problem == nil, parts[.time] == nil { problem = .noTime }
  }

  private mutating func take(
    _ word: WordReader.Word, _ reader: inout WordReader, _ units: Units?, _ today: Day
  ) throws(RunLineProblem) {
    if case .shoe(let name) = word { return try set(.shoe, name, units, today) }
    let text = word.text
    let low = text.lowercased()
    if let part = RunPart.ofRun.first(where: { $0.keywords.contains(low) }) {
      guard let value = reader.next() else { throw .missing(part) }
      return try set(part, value.text, units, today)
    }
    if low == "downhill" || low == "flat" {
      return try set(.downhill, low == "flat" ? "no" : "yes", units, today)
    }
    if RunLine.surfaces.contains(low) { return try set(.surface, low, units, today) }
    if ["today", "yesterday"].contains(low) || low.split(separator: "-").count == 3 {
      return try set(.day, low, units, today)
    }
    guard low.first?.isNumber == true else {
      throw .unknown(text, nearest: Vocabulary.suggestion(for: low, among: RunLine.words))
    }
    let isTime = low.hasSuffix("min") || low.contains(":")
    let isDistance = low.hasSuffix("km") || low.hasSuffix("mi")
    let part: RunPart = isTime ? .time : isDistance || parts[.distance] == nil ? .distance : .time
    try set(part, low, units, today)
  }

  private static let words =
    surfaces + ["downhill", "flat", "today", "yesterday"]
    + RunPart.ofRun.flatMap(\.keywords).filter { $0.count > 2 }

  /// Takes one part.
  private mutating func set(
    _ part: RunPart, _ text: String, _ units: Units?, _ today: Day
  ) throws(RunLineProblem) {
    if parts[part] != nil { throw .twice(part) }
    let unusable = RunLineProblem.unusable(part, text)
    func need<Value>(_ value: Value?) throws(RunLineProblem) -> Value {
      guard let value else { throw unusable }
      return value
    }
    switch part {
    case .day:
      let day = try need(RunLine.day(text, today: today))
      guard day <= today else { throw .future(day) }
      self.day = day
    case .distance: draft.kilometers = try need(RunLine.distance(text, units: units))
    case .time: draft.minutes = try need(RunLine.minutes(text))
    case .pain: draft.painDuring = try need(Int(text).flatMap(Score.init))
    case .after: draft.painOneHourAfter = try need(Int(text).flatMap(Score.init))
    case .surface: draft.surface = try need(text.isEmpty ? nil : text)
    case .downhill:
      let isDownhill = try need(["yes": true, "no": false, "y": true, "n": false][text.lowercased()])
      draft.downhill = isDownhill ? true : nil
    case .shoe: draft.shoe = try need(text.isEmpty ? nil : text)
    case .effort: draft.effort = try need(RunLine.effort(text))
    case .sport: throw unusable
    case .cadence: draft.cadence = try need(Int(text).flatMap { RunLine.cadences.contains($0) ? $0 : nil })
    case .descent: draft.descentMeters = try need(RunLine.number(text).flatMap { $0 <= 20_000 ? $0 : nil })
    case .ladder:
      draft.ladder = try need(Int(text).flatMap { (0...LadderLevel.top).contains($0) ? $0 : nil })
    }
    parts[part] = text
  }

  /// `today`, `yesterday` or a date.
  static func day(_ text: String, today: Day) -> Day? {
    text == "today" ? today : text == "yesterday" ? today.adding(days: -1) : Day(iso: text)
  }

  /// 0 to 10.
  static func effort(_ text: String) -> Double? {
    number(text).flatMap { $0 <= 10 ? $0 : nil }
  }

  /// A number that is not negative, with a decimal point or comma.
  static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.count <= 9,
      text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") })
    else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// Kilometers of a distance as it is typed, with its unit or without; nil for anything else and beyond 500 km.
  public static func distance(_ text: String, units: Units? = nil) -> Double? {
    var text = text
    var units = units
    for unit in Units.allCases where text.hasSuffix(unit.rawValue) {
      units = unit
      text.removeLast(unit.rawValue.count)
    }
    guard let number = number(text), number > 0 else { return nil }
    // Whole meters: a mile kept to its last digit would be noise.
    let kilometers = (DistanceWords(units).kilometers(number) * 1000).rounded() / 1000
    return kilometers > 0 && kilometers <= farthest ? kilometers : nil
  }

  /// `31`, `31min`, `31:20` (minutes and seconds) or `1:05:00`.
  static func minutes(_ text: String) -> Double? {
    if !text.contains(":") {
      let bare = text.hasSuffix("min") ? String(text.dropLast(3)) : text
      return number(bare).flatMap { $0 > 0 && $0 <= longest ? $0 : nil }
    }
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), fields.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
    let numbers = fields.compactMap { field in field.count <= 4 ? Int(field) : nil }
    guard numbers.count == fields.count, numbers.allSatisfy({ $0 >= 0 }),
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let seconds = numbers.reduce(0) { $0 * 60 + $1 }
    let minutes = (Double(seconds) / 60 * 100).rounded() / 100
    return minutes > 0 && minutes <= longest ? minutes : nil
  }
}
