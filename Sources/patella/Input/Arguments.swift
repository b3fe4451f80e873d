import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// Readers of arguments that say what would have been right.
enum Arguments {
  /// A score of 0 to 10.
  static func score(_ text: String) throws -> Score {
    guard let value = Int(text), let score = Score(value) else {
      throw ValidationError("a pain score is a whole number from 0 to 10")
    }
    return score
  }

  /// A place on the knee or off it.
  static func site(_ text: String) throws -> BodySite {
    if let site = BodySite(token: text) { return site }
    let tokens = Region.allCases.map(\.rawValue) + ContextSite.allCases.map(\.rawValue)
    throw ValidationError(unknown(text, among: tokens))
  }

  /// When it hurts.
  static func timing(_ text: String) throws -> Timing {
    if let timing = Timing(rawValue: text) { return timing }
    throw ValidationError(unknown(text, among: Timing.allCases.map(\.rawValue)))
  }

  /// A number of minutes, hours, kilometers or kilograms.
  static func amount(_ text: String) throws -> Double {
    guard let value = Double(text), value.isFinite, (0...100_000).contains(value) else {
      throw ValidationError("this takes a number that is not negative, such as 5.2")
    }
    return value
  }

  /// A whole number from 0.
  static func count(_ text: String) throws -> Int {
    guard let value = Int(text), (0...10_000).contains(value) else {
      throw ValidationError("this takes a whole number from 0")
    }
    return value
  }

  /// A level of the walk-run ladder.
  static func ladder(_ text: String) throws -> Int {
    guard let value = Int(text), (0...LadderLevel.top).contains(value) else {
      throw ValidationError("a level of the ladder is a whole number from 0 to \(LadderLevel.top)")
    }
    return value
  }

  /// The effort of a session.
  static func effort(_ text: String) throws -> Double {
    guard let value = Double(text), (0...10).contains(value) else {
      throw ValidationError("an effort is a number from 0 to 10")
    }
    return value
  }

  /// Steps a minute.
  static func cadence(_ text: String) throws -> Int {
    guard let value = Int(text), (60...300).contains(value) else {
      throw ValidationError("a cadence is a whole number from 60 to 300, of both feet together")
    }
    return value
  }

  /// A number of sets.
  static func sets(_ text: String) throws -> Int {
    guard let value = Int(text), (1...100).contains(value) else {
      throw ValidationError("this takes a whole number from 1 to 100")
    }
    return value
  }

  /// An exercise of the library, or one of the user's own that does not look like a slip.
  static func exercise(_ text: String) throws -> String {
    guard (1...100).contains(text.count) else { throw ValidationError("an exercise needs a name") }
    if ExerciseLibrary.exercise(text) == nil, let near = ExerciseLibrary.suggestion(for: text) {
      throw ValidationError("did you mean \(near)?")
    }
    return text
  }

  /// A test of what the knee can do.
  static func test(_ text: String) throws -> FunctionalTest {
    if let test = FunctionalTest.test(text) { return test }
    throw ValidationError(unknown(text, among: FunctionalTest.all.map(\.id)))
  }

  /// A scale that follows the knee.
  static func measure(_ text: String) throws -> OutcomeMeasure {
    if let measure = OutcomeMeasure.measure(text) { return measure }
    throw ValidationError(unknown(text, among: OutcomeMeasure.all.map(\.id)))
  }

  /// A total of a scale; one of them begins below 0.
  static func total(_ text: String) throws -> Double {
    guard let value = Double(text), value.isFinite else {
      throw ValidationError("this takes a number, such as 78")
    }
    return value
  }

  /// How far back a chart looks.
  static func range(_ text: String) throws -> ChartRange {
    guard let range = ChartRange(token: text) else {
      throw ValidationError("a range is 14d, 6w, 6m, 2y or all")
    }
    return range
  }

  /// Columns or lines of text.
  static func columns(_ text: String) throws -> Int {
    guard let value = Int(text), (1...1000).contains(value) else {
      throw ValidationError("this takes a whole number from 1 to 1000")
    }
    return value
  }

  /// Days of a made-up story.
  static func storyDays(_ text: String) throws -> Int {
    guard let value = Int(text), (1...20_000).contains(value) else {
      throw ValidationError("this takes a whole number from 1 to 20000")
    }
    return value
  }

  /// Weeks of a calendar.
  static func weeks(_ text: String) throws -> Int {
    guard let value = Int(text), (1...26).contains(value) else {
      throw ValidationError("this takes a whole number from 1 to 26")
    }
    return value
  }

  /// Hours of a night.
  static func hours(_ text: String) throws -> Double {
    guard let value = Double(text), (0...24).contains(value) else {
      throw ValidationError("this takes hours from 0 to 24, such as 7.5")
    }
    return value
  }

  /// A day.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw ValidationError("this takes a day such as 2026-11-21") }
    return day
  }

  /// A kind of record; kinds of other versions are taken too, unless they look like a slip.
  static func kind(_ text: String) throws -> String {
    let known = RecordKind.allCases.filter { $0 != .other }.map(\.rawValue)
    if !known.contains(text), let near = Vocabulary.suggestion(for: text, among: known) {
      throw ValidationError("did you mean \(near)?")
    }
    return text
  }

  /// What to say of a word that is not among those known.
  static func unknown(_ word: String, among known: [String]) -> String {
    if let near = Vocabulary.suggestion(for: word, among: known) { return "did you mean \(near)?" }
    return "it takes one of \(known.joined(separator: ", "))"
  }
}

extension PainPairing: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
extension NewSwelling: ExpressibleByArgument {}
