import KneeDomain

/// Rows of `activities.csv` in Strava's bulk export.
///
/// Dates are UTC. The file has two columns of the name Distance: the first in the account's units and its
/// language's decimals, the second, much further to the right, in meters; files of some years have only one, in
/// either unit. A row's distance is the first of these that somebody may have run in its time. Times are seconds.
enum StravaTable {
  static func activity(_ cells: Cells, _ sport: ImportedActivity.Sport, _ options: ImportOptions)
    throws(ImportProblem) -> ImportedActivity
  {
    let id = cells.text(.id).filter { !$0.isWhitespace }
    guard (1...20).contains(id.utf8.count), id.allSatisfy(\.isASCIIDigit) else {
      throw ImportProblem(reason: "\(JSONValue.string(String(id.prefix(40))).text) is no id of an activity")
    }
    let date = try FileDate(cells.text(.date))
    let start = Instant(milliseconds: (Int64(date.day.number) * 86_400 + Int64(date.second)) * 1000)
    if start > options.now { throw ImportProblem(reason: "its date lies in the future") }
    let seconds = try seconds(cells.texts(.moving) + cells.texts(.elapsed))
    return ImportedActivity(
      line: cells.line, id: "strava-\(id)", sport: sport, start: options.localTime.moment(start),
      meters: try meters(cells.texts(.distance), seconds: seconds, units: options.units), seconds: seconds,
      cadence: ImportedActivity.steps(FileNumber.value(cells.text(.cadence))),
      descent: FileNumber.value(cells.text(.descent)),
      shoe: cells.text(.gear).isEmpty ? nil : cells.text(.gear),
      effort: FileNumber.value(cells.text(.effort)).flatMap { (0...10).contains($0) ? $0 : nil })
  }

  /// The first of the times that is not nothing.
  private static func seconds(_ texts: [String]) throws(ImportProblem) -> Double {
    for text in texts {
      let value = try Cells.require(text, "number of seconds") {
        FileNumber.value($0) ?? FileDuration.seconds($0)
      }
      if let value, value > 0 { return value }
    }
    return 0
  }

  private static func meters(_ texts: [String], seconds: Double, units: Units) throws(ImportProblem) -> Double
  {
    var exact: [Double] = []
    var shown: [Double] = []
    for (index, text) in texts.enumerated() {
      let mark = FileNumber.mark(of: text) ?? .point
      guard let value = try Cells.require(text, "distance", { FileNumber.value($0, mark: mark) }) else {
        continue
      }
      if index > 0 {
        exact.append(value)
      } else {
        shown = [value * units.meters, value]
      }
    }
    let all = exact + shown
    return all.first { ImportedActivity.isRunning(meters: $0, seconds: seconds) } ?? all.first ?? 0
  }
}

extension Units {
  /// Meters of one.
  var meters: Double {
    switch self {
    case .kilometers: 1000
    case .miles: 1609.344
    }
  }
}
