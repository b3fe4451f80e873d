import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella score akps 78`, `patella score psfs 6 --item "stairs with shopping"`
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Record the total of an outcome score, or read those so far.",
    discussion: """
      Without a scale all are listed with what they can be. The questions of most scales belong to their authors: fill \
      one in where you have it, and enter its total. psfs takes an activity of your own, or without --item the mean of several.
      """)

  @OptionGroup var options: Options

  @Argument(help: "The scale, such as akps.", transform: Arguments.measure)
  var measure: OutcomeMeasure?

  @Argument(help: "The total, on the scale.", transform: Arguments.total)
  var total: Double?

  @Option(help: ArgumentHelp("The activity that is scored, in your own words; for psfs.", valueName: "text"))
  var item: String?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    guard let measure, let total else {
      if item != nil || entry.date != nil || entry.note != nil {
        throw ValidationError("give the total too, such as patella score psfs 6 --item \"climb stairs\"")
      }
      return
    }
    guard measure.range.contains(total) else {
      throw ValidationError("a total of \(measure.id) is \(measure.rangeWords)")
    }
    if let item {
      guard measure.hasActivities else { throw ValidationError("--item is for psfs only") }
      guard (1...200).contains(item.count) else { throw ValidationError("--item takes 1 to 200 characters") }
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    if let measure, let total {
      return try context.record(.score(OutcomeScore(measure: measure.id, total: total, item: item)), entry)
    }
    let courses = OutcomeCourse.all(of: try context.scores())
    var output = Output()
    output.add(measure.map { lines(of: $0, courses) } ?? list(courses), glyphs: context.glyphs(options))
    try output.finish()
  }

  /// Every scale with its latest total.
  private func list(_ courses: [OutcomeCourse]) -> [String] {
    var lines: [String] = []
    for measure in OutcomeMeasure.all {
      let latest = courses.filter { $0.measure == measure }.compactMap(latestWords)
      let words = latest.isEmpty ? "\(measure.name), \(measure.rangeWords)" : latest.joined(separator: ", ")
      lines.append(PlainText.padded(measure.id, to: 15) + String(Visible.text(words).prefix(63)))
    }
    return lines + [
      "", "A total: patella score akps 78", "An activity: patella score psfs 6 --item \"climb stairs\"",
    ]
  }

  private func latestWords(_ course: OutcomeCourse) -> String? {
    guard let last = course.values.last else { return nil }
    let total = JSONValue.number(last.total).text
    guard let item = course.item else { return total }
    return "\(item) \(total)"
  }

  /// One scale: what it is, its totals, and what they mean.
  private func lines(of measure: OutcomeMeasure, _ courses: [OutcomeCourse]) -> [String] {
    var lines = PlainText.wrap("\(measure.name): \(measure.rangeWords).", width: 78)
    if case .asked(let question) = measure.entering { lines += PlainText.wrap(question, width: 78) }
    lines += PlainText.hanging("Source  ", measure.source)
    let own = courses.filter { $0.measure == measure }
    for course in own {
      lines += [""] + PlainText.wrap(course.item.map { Visible.text($0) } ?? "Totals", width: 78)
      lines += course.values.map { "  \($0.day.iso)  \(JSONValue.number($0.total).text)" }
      if let words = course.changeWords { lines += PlainText.hanging("  ", "since the beginning \(words)") }
    }
    if let (count, before, after) = OutcomeCourse.mean(of: measure, in: own) {
      lines +=
        [""] + PlainText.wrap("Mean of \(count): \(measure.words(from: before, to: after)).", width: 78)
    }
    return own.isEmpty ? lines + ["", "No total yet"] : lines
  }
}

extension CommandContext {
  /// Every outcome score, oldest first.
  fileprivate func scores() throws(StoreError) -> [(day: Day, score: OutcomeScore)] {
    let found = try folder.exists ? folder.records(mentioning: ["score"]) : []
    return found.filter { !$0.isDeleted }.sorted { ($0.at.instant, $0.id) < ($1.at.instant, $1.id) }
      .compactMap { record in
        guard case .score(let score) = record.entry else { return nil }
        return (record.day(startingAt: folder.dayStart), score)
      }
  }
}
