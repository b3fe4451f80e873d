import ArgumentParser
import KneeDomain
import KneeStore

/// `patella evaluate FILE`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Score the assessment over a file of cases whose answer is known.",
    discussion: """
      Each line is a JSON object: id, features (a symptom report), expected with triage, acceptableTriage, condition \
      and acceptable, and "rankable":false where only the urgency counts.
      """)

  @OptionGroup var options: Options

  @Argument(help: "A file of cases, or - for standard input.")
  var file: String

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func run() throws {
    guard let bytes = try file == "-" ? TextFile.standardInput() : TextFile.bytes(file) else {
      throw Failure(.missingInput, "there is no file \(file)")
    }
    let cases = try CaseFile.read(bytes, file: file == "-" ? "standard input" : file)
    let evaluation = Evaluation(cases, judge: Judgment.init)
    var output = Output()
    if json {
      output.add(EvaluationJSON(evaluation: evaluation).value.text)
    } else {
      for line in EvaluationText(evaluation: evaluation).lines { output.add(line) }
    }
    try output.finish()
  }
}
