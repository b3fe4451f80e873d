/// The sum of one condition, answer by answer: the same numbers as the tally, with words and sources.
struct Arithmetic {
  /// How common the condition is.
  let base: Candidate.Argument
  /// The greatest first.
  let arguments: [Candidate.Argument]

  init(of condition: Condition, _ sheet: AnswerSheet) {
    base = Candidate.Argument(
      text: "how common it is among runners with a sore knee", weight: BaseRates.weights[condition.index],
      source: BaseRates.source, sign: nil)
    let answers = SymptomReport.Key.allCases.flatMap { Arithmetic.arguments(about: $0, of: condition, sheet) }
    let patterns = PatternEvidence.patterns.filter { $0.holds(sheet) }.map { pattern in
      Candidate.Argument(
        text: pattern.text, weight: Arithmetic.weight(of: condition, in: pattern.verdicts),
        source: pattern.source, sign: nil)
    }
    let person = Person.weights(sheet).map { line in
      Candidate.Argument(
        text: line.text, weight: line.weights[condition.index], source: line.source, sign: nil)
    }
    arguments = (answers + patterns + person).filter { $0.weight != 0 }.enumerated()
      .sorted { (abs($0.element.weight), $1.offset) > (abs($1.element.weight), $0.offset) }.map(\.element)
  }

  /// What the answers under a key say of a condition, each cut by the same part where the topic is capped.
  private static func arguments(
    about key: SymptomReport.Key, of condition: Condition, _ sheet: AnswerSheet
  ) -> [Candidate.Argument] {
    let answers = sheet.counted(under: key)
      .map { ($0, weight: weight(of: condition, in: $0.verdicts) * $0.part) }
    let sum = answers.reduce(0) { $0 + $1.weight }
    let cap = EvidenceTable.cap(of: key)
    let part = abs(sum) > cap ? cap / abs(sum) : 1
    return answers.map { answer, weight in
      Candidate.Argument(
        text: answer.sign.words(answer.answer), weight: weight * part,
        source: EvidenceTable.sources[answer.sign.index], sign: answer.sign)
    }
  }

  private static func weight(of condition: Condition, in verdicts: [Verdict]) -> Double {
    verdicts.reduce(0) { $0 + ($1.condition == condition.index ? $1.weight : 0) }
  }
}
