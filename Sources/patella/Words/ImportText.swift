import KneeDomain
import KneeStore

/// What an import did, in words.
struct ImportText {
  /// How distances are told to the person of the journal.
  let distances: DistanceWords
  /// What the file's own distances are taken to be in, where it does not say.
  let units: Units

  /// One line that says how many, then what a person may want to look at: in a dry run every record.
  func lines(_ report: ImportReport, file: String, isDryRun: Bool) -> [String] {
    if report.source == .journal {
      return [
        "\(isDryRun ? "would add" : "added") \(count(report.added, "line")), \(report.skipped) there already"
      ]
    }
    var lines = [summary(report, file: file, isDryRun: isDryRun)]
    if report.source == .garmin {
      lines.append(
        "  its distances are taken as \(units == .miles ? "miles" : "kilometers"); "
          + "`--units \(units == .miles ? "km" : "mi")` takes them as \(units == .miles ? "kilometers" : "miles")"
      )
    }
    for item in report.items {
      switch item.outcome {
      case .added(let record) where isDryRun: lines.append("  line \(item.line): would add \(words(record))")
      case .same(let record, let id):
        lines.append("  line \(item.line): \(words(record)), is probably the same as \(id)")
      case .added, .there, .leftOut: continue
      }
    }
    return lines + leftOut(report).map { "  left out \($0.count): \($0.reason)" }
  }

  private func summary(_ report: ImportReport, file: String, isDryRun: Bool) -> String {
    var runs = 0
    var activities = 0
    var there = 0
    var same = 0
    var left = 0
    for item in report.items {
      switch item.outcome {
      case .added(let record): if case .run = record.entry { runs += 1 } else { activities += 1 }
      case .there: there += 1
      case .same: same += 1
      case .leftOut: left += 1
      }
    }
    let added =
      count(runs, "run") + (activities > 0 ? " and \(count(activities, "activity", "activities"))" : "")
    return
      "\(isDryRun ? "would add" : "added") \(added) of \(file) (\(report.source.name)); \(there) there already, "
      + "\(same) probably the same as another, \(left) left out"
  }

  private func words(_ record: Record) -> String {
    let minute = record.at.secondOfDay / 60
    let time = "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    return "\(record.at.date.words) \(time): \(record.words(distances)), \(record.id)"
  }

  /// Reasons with how many they hold for, the most frequent first.
  private func leftOut(_ report: ImportReport) -> [(reason: String, count: Int)] {
    var counts: [String: Int] = [:]
    for item in report.items {
      if case .leftOut(let reason) = item.outcome { counts[reason, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
