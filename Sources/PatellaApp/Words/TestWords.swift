import KneeDomain
import KneeStore

extension FunctionalTest {
  /// A result with its unit: `45 s`.
  package func amount(_ value: Double) -> String {
    "\(JSONValue.number(value).text) \(unit.rawValue)"
  }
}

extension TestResult {
  /// What the result is held against, in words.
  package var goalWords: String {
    var words =
      switch test.goal {
      case .atLeast(let value): "\(test.amount(value)) or more"
      case .atMost(let value): "\(test.amount(value)) or less"
      case .calfRaisesOfAge:
        target.map { "\(test.amount($0)) or more, the middle value of your age" }
          ?? "the middle value of your age, once your year of birth is known"
      case .ownStart: "your own start is the mark"
      }
    if let pain = test.highestPain { words += ", with pain of \(pain) at most" }
    switch test.symmetry {
    case .index(let percent): words += "; the weaker leg at \(percent.asPercent) of the other"
    case .difference(let most): words += "; the legs no more than \(test.amount(most)) apart"
    case nil: break
    }
    return words
  }

  /// The latest result of each leg and how they compare; nil where there is none.
  package var latestWords: String? {
    let sides = [("left ", left.last), ("right ", right.last), ("", both.last)]
    let values = sides.compactMap { name, value in value.map { name + test.amount($0.value) } }
    guard !values.isEmpty else { return nil }
    return values.joined(separator: ", ") + (symmetry?.index.map { ", \($0.asPercent)" } ?? "")
  }
}

extension TestResult.Person {
  /// The person of a profile, at the age of a day.
  package init(_ profile: Profile?, on day: Day) {
    self.init(involved: profile?.side, age: profile?.age(on: day), sex: profile?.sex)
  }
}

extension Double {
  /// A percentage in words: `85 %`.
  package var asPercent: String { "\(Int(rounded()))%" }
}
