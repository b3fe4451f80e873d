/// A session of another sport in one line, such as `cycling 45 effort 4 pain 1`: the sport in one word or some, the
/// time, then what else there is to say, in any order.
///
///     SportLine("cycling 45 effort 4", today: today).activity?.minutes  // 45
public struct SportLine: Hashable, Sendable {
  /// What was understood, as it would be typed.
  public private(set) var parts: [RunPart: String] = [:]
  /// The first thing that was not understood or is missing; nil where the session can be recorded.
  public private(set) var problem: RunLineProblem?
  /// The day of the session.
  public private(set) var day: Day
  /// The session so far; the sport is empty and the time 0 where they are missing.
  public private(set) var draft = ActivityEntry(sport: "", minutes: 0)

  /// The session; nil where something is missing or not understood.
  public var activity: ActivityEntry? { problem == nil ? draft : nil }

  /// The longest name of a sport, in characters.
  public static let longestName = 60

  /// Reads a line.
  ///
  /// - Parameter today: the day of a line that names none.
  public init(_ text: String, today: Day) {
    day = today
    var reader = WordReader(text, shoes: [])
    // The words of a sport stand together.
    var isSportOpen = true
    while let word = reader.next(), problem == nil {
      do throws(RunLineProblem) {
        if try !take(word.text, &reader, today) {
          guard isSportOpen else { throw .unknown(word.text, nearest: SportLine.nearest(word.text)) }
          try name(word.text)
        } else if !draft.sport.isEmpty {
          isSportOpen = false
        }
      } catch {
        problem = error
      }
    }
    if problem == nil, draft.sport.isEmpty { problem = .noSport }
    if problem == nil, parts[.time] == nil { problem = .noTime }
    if problem == nil, ["run", "running"].contains(draft.sport.lowercased()) { problem = .isRun }
  }

  /// Takes a word that is no part of the name of a sport; false for any other.
  private mutating func take(
    _ text: String, _ reader: inout WordReader, _ today: Day
  ) throws(RunLineProblem) -> Bool {
    let low = text.lowercased()
    // What was quoted is a name.
    if low.contains(" ") { return false }
    if let part = RunPart.ofSport.first(where: { $0.keywords.contains(low) }) {
      guard let value = reader.next() else { throw .missing(part) }
      try set(part, value.text, today)
    } else if ["today", "yesterday"].contains(low) || Day(iso: low) != nil {
      try set(.day, low, today)
    } else if RunLine.minutes(low) != nil {
      try set(.time, low, today)
    } else {
      return false
    }
    return true
  }

  private mutating func name(_ word: String) throws(RunLineProblem) {
    if !draft.sport.isEmpty, let nearest = SportLine.nearest(word) { throw .unknown(word, nearest: nearest) }
    draft.sport += (draft.sport.isEmpty ? "" : " ") + word
    guard draft.sport.count <= SportLine.longestName else { throw .unusable(.sport, draft.sport) }
    parts[.sport] = draft.sport
  }

  private mutating func set(_ part: RunPart, _ text: String, _ today: Day) throws(RunLineProblem) {
    if parts[part] != nil { throw .twice(part) }
    let unusable = RunLineProblem.unusable(part, text)
    switch part {
    case .day:
      guard let day = RunLine.day(text, today: today) else { throw unusable }
      guard day <= today else { throw .future(day) }
      self.day = day
    case .time:
      guard let minutes = RunLine.minutes(text) else { throw unusable }
      draft.minutes = minutes
    case .effort:
      guard let effort = RunLine.effort(text) else { throw unusable }
      draft.effort = effort
    case .pain:
      guard let pain = Int(text).flatMap(Score.init) else { throw unusable }
      draft.painDuring = pain
    default: throw unusable
    }
    parts[part] = text
  }

  /// The keyword that was probably meant.
  private static func nearest(_ word: String) -> String? {
    Vocabulary.suggestion(
      for: word.lowercased(),
      among: ["today", "yesterday"] + RunPart.ofSport.flatMap(\.keywords).filter { $0.count > 2 })
  }
}
