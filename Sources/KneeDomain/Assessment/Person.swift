/// What age, sex and duration say, apart from any sign.
enum Person {
  /// One of them: its words, what it counts by condition, and who says so.
  struct Weights {
    let text: String
    let weights: [Double]
    let source: String
  }

  static func weights(_ sheet: AnswerSheet) -> [Weights] {
    var all: [Weights] = []
    if let age = sheet.age {
      all.append(Weights(text: "age \(age)", weights: AgeAndSex.weights(age: age), source: AgeAndSex.source))
    }
    if let sex = sheet.sex {
      all.append(
        Weights(
          text: sex == .female ? "female" : "male", weights: AgeAndSex.weights(sex), source: AgeAndSex.source)
      )
    }
    if let days = sheet.days {
      all.append(
        Weights(
          text: days == 1 ? "since 1 day" : "since \(days) days",
          weights: DurationEvidence.weights(days: days),
          source: .teaching))
    }
    return all
  }
}
