import KneeDomain
import KneeStore

extension OutcomeMeasure {
  /// What a step means, with the figure it is held against: `better by 12, more than the 10 that people notice`.
  package func words(from before: Double, to after: Double) -> String {
    let difference = moreIsBetter ? after - before : before - after
    let size = JSONValue.number((abs(difference) * 10).rounded() / 10).text
    guard difference != 0 else { return "no change" }
    let step = "\(difference > 0 ? "better" : "worse") by \(size)"
    guard let needed = importantChange(from: before) else { return "\(step); how much counts is not known" }
    let figure = JSONValue.number((needed * 10).rounded() / 10).text
    if abs(difference) == needed { return "\(step), as much as people notice" }
    let compared = abs(difference) > needed ? "more than the" : "less than the"
    return "\(step), \(compared) \(figure) that people notice"
  }

  /// The same for a row: `better by 12 (10 is noticed)`.
  package func shortWords(from before: Double, to after: Double) -> String {
    let step = words(from: before, to: after).prefix { $0 != "," && $0 != ";" }
    guard before != after, let needed = importantChange(from: before) else { return String(step) }
    return "\(step) (\(JSONValue.number((needed * 10).rounded() / 10).text) is noticed)"
  }

  /// What a total can be, in words: `0 to 100, more is better`.
  package var rangeWords: String {
    let number = { (value: Double) in JSONValue.number(value).text }
    return
      "\(number(range.lowerBound)) to \(number(range.upperBound)), \(moreIsBetter ? "more" : "less") is better"
  }
}

extension OutcomeCourse {
  /// What it is about: the activity, else the scale.
  package var title: String { item ?? measure.name }

  /// How it changed since it began, in words; nil before the second total. Of one activity no verdict: the figure is for
  /// the mean of several.
  package var changeWords: String? {
    guard let (before, after) = change else { return nil }
    let words = measure.words(from: before, to: after)
    return item == nil ? words : String(words.prefix { $0 != "," })
  }

  /// The same for a row.
  package var shortChangeWords: String? {
    guard let (before, after) = change else { return nil }
    let words = measure.shortWords(from: before, to: after)
    return item == nil ? words : String(words.prefix { $0 != "(" })
  }
}
