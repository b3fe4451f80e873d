import ArgumentParser
import KneeDomain
import KneeStore

/// `patella assess`
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Judge one symptom report on standard input: how soon to be seen, what it may be, and why.",
    discussion: """
      The report is a JSON object such as {"regions":["medial_joint_line"],"painNow":3}; {} says nothing and is \
      asked back.
      """)

  @OptionGroup var options: Options

  @Flag(help: "Answer with one JSON object.")
  var json = false

  @Flag(help: "Show what every rule and every condition rests on, number by number.")
  var why = false

  @Flag(help: "Record the report too.")
  var save = false

  func validate() throws {
    if json && why { throw ValidationError("--why is for reading; give it without --json") }
  }

  func run() throws {
    var context = try CommandContext(options)
    let text = try TextFile.standardInput()
    guard text.contains(where: { $0 > 0x20 }) else {
      throw Failure(.missingInput, "there is no report on standard input; {} is an empty one")
    }
    let reading = try ReportCoder.read(text)
    let assessment = Assessment(of: reading.report)
    var saved: Record?
    if save {
      let record = context.newRecord(.report(reading.report))
      try context.keep(record, replacing: nil)
      saved = record
    }
    var output = Output()
    if json {
      output.add(
        AssessmentJSON(assessment: assessment, ignored: reading.ignored, saved: saved?.id).value.text)
    } else {
      let text = AssessmentText(assessment: assessment, ignored: reading.ignored, why: why)
      output.add(text.lines, glyphs: context.glyphs(options))
      if let saved { output.add("\(saved.id)\t\(saved.words(try context.distances()))") }
    }
    try output.finish()
  }
}
