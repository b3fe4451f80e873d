import KneeDomain

/// Rows of the `Activities.csv` of Garmin Connect.
///
/// Dates are those of the watch, without an offset. Distances are in the account's units, which the file does
/// not name, but on the track in meters; heights are meters, or feet where distances are miles. A value that is
/// missing is `--`. Cadence is the steps of both feet.
enum GarminTable {
  static func activity(_ cells: Cells, _ sport: ImportedActivity.Sport, _ options: ImportOptions)
    throws(ImportProblem) -> ImportedActivity
  {
    let date = try FileDate(cells.text(.date))
    let start = options.localTime.moment(date: date.day, second: date.second)
    if start.instant > options.now { throw ImportProblem(reason: "its date lies in the future") }
    let seconds =
      try Cells.require(cells.text(.elapsed), "time in hours, minutes and seconds", FileDuration.seconds) ?? 0
    let mark = FileNumber.mark(of: cells.text(.distance)) ?? .point
    let distance =
      try Cells.require(cells.text(.distance), "distance") { FileNumber.value($0, mark: mark) } ?? 0
    let meters = [distance * options.units.meters, distance].first {
      ImportedActivity.isRunning(meters: $0, seconds: seconds)
    }
    let descent = FileNumber.value(cells.text(.descent), mark: mark)
    return ImportedActivity(
      line: cells.line, id: ImportedActivity.id(.garmin, start: date, [seconds, distance]), sport: sport,
      start: start, meters: meters ?? distance * options.units.meters, seconds: seconds,
      cadence: FileNumber.value(cells.text(.cadence), mark: mark)
        .flatMap { ImportedActivity.steps.contains($0) ? $0 : nil },
      descent: descent.map { options.units == .miles ? $0 * 0.3048 : $0 })
  }
}
