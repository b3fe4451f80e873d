/// The sum of one condition, answer by answer: the same numbers as the tally, with words and sources.
struct Arithmetic {
  /// How common the condition is.
  let base: Candidate.Argument
  /// The greatest first.
  let arguments: [Candidate.Argument]

  init(of condition: Condition, _ answers: AnswerSheet) {
    base = Candidate.Argument(
      text: "how common it is among runners", weight: BaseRates.weights[condition.index],
      source: BaseRates.source, sign: nil)
    var arguments: [Candidate.Argument] = []
    for key in SymptomReport.Key.allCases {
      arguments += Arithmetic.arguments(about: key, of: condition, answers)
    }
    for pattern in PatternEvidence.patterns where pattern.holds(answers) {
      for verdict in pattern.verdicts where verdict.condition == condition.index {
        arguments.append(
          Candidate.Argument(text: pattern.text, weight: verdict.weight, source: pattern.source, sign: nil))
      }
    }
    if let days = answers.days {
      for line in DurationEvidence.lines where line.days.contains(days) {
        for verdict in line.verdicts where verdict.condition == condition.index {
          arguments.append(
            Candidate.Argument(
              text: days == 1 ? "since 1 day" : "since \(days) days", weight: verdict.weight,
              source: DurationEvidence.source, sign: nil))
        }
      }
    }
    if let age = answers.age {
      arguments.append(
        Candidate.Argument(
          text: "age \(age)", weight: AgeAndSex.weight(age: age, of: condition), source: AgeAndSex.source,
          sign: nil))
    }
    if let sex = answers.sex {
      arguments.append(
        Candidate.Argument(
          text: sex == .female ? "female" : "male", weight: AgeAndSex.weight(sex, of: condition),
          source: AgeAndSex.source, sign: nil))
    }
    self.arguments = arguments.filter { $0.weight != 0 }.enumerated()
      .sorted { (abs($0.element.weight), $1.offset) > (abs($1.element.weight), $0.offset) }.map(\.element)
  }

  /// What the answers under a key say of a condition, each cut by the same part where the topic is capped.
  private static func arguments(
    about key: SymptomReport.Key, of condition: Condition, _ answers: AnswerSheet
  ) -> [Candidate.Argument] {
    var arguments: [Candidate.Argument] = []
    Tally.each(answers, under: key) { sign, answer, verdicts, scale in
      let weight = verdicts.reduce(0) { $0 + ($1.condition == condition.index ? $1.weight * scale : 0) }
      let source = EvidenceTable.bySign[sign.index]?.source ?? SiteEvidence.source
      arguments.append(
        Candidate.Argument(text: sign.words(answer), weight: weight, source: source, sign: sign))
    }
    let sum = arguments.reduce(0) { $0 + $1.weight }
    let cap = EvidenceTable.cap(of: key)
    guard abs(sum) > cap else { return arguments }
    return arguments.map {
      Candidate.Argument(text: $0.text, weight: $0.weight * cap / abs(sum), source: $0.source, sign: $0.sign)
    }
  }
}

extension Sign {
  /// The answer as an argument names it, such as "worse: going down stairs".
  public func words(_ answer: Answer) -> String {
    let words =
      switch key {
      case .regions: "pain: \(plainName)"
      case .contextSites: "pain elsewhere: \(plainName)"
      case .aggravators: "worse: \(plainName)"
      case .quality: "feels: \(plainName)"
      case .swelling: "swelling: \(plainName)"
      case .pointing: "points \(plainName)"
      case .side, .onset, .trauma, .timing, .mechanical, .systemic, .trend: plainName
      }
    return answer == .no ? "not so: \(words)" : words
  }
}
