import KneeDomain
import KneeStore

/// What was exercised in a week, and how stiff the mornings of it were.
struct WeekVolume: Hashable, Sendable {
  let monday: Day
  /// Sets by what they were for; nil is an exercise that the library does not know.
  private(set) var sets: [MovementGroup?: Int] = [:]
  /// Minutes of morning stiffness, a check-in each.
  private(set) var stiffness: [Double] = []

  /// All sets.
  var total: Int { sets.values.reduce(0, +) }

  /// The middle one of the mornings; nil where none was told.
  var medianStiffness: Double? {
    let sorted = stiffness.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// `Week of 16 Nov 2026: 27 sets: knee 12, hip 9, calf 6; stiff 10 min, median of 6 mornings`.
  var words: String {
    let (year, month, day) = monday.civil
    let name = "Week of \(day) \(Day.monthNames[month - 1]) \(year)"
    let groups = WeekVolume.groups.compactMap { group in
      sets[group].map { "\(WeekVolume.name(of: group)) \($0)" }
    }
    let exercise =
      total == 0
      ? "no exercise" : "\(total == 1 ? "1 set" : "\(total) sets"): \(groups.joined(separator: ", "))"
    let stiff = medianStiffness.map { median in
      "; stiff \(ReadOut.number(median)) min, median of \(stiffness.count == 1 ? "1 morning" : "\(stiffness.count) mornings")"
    }
    return "\(name): \(exercise)\(stiff ?? "")"
  }

  /// The groups in the order they are shown.
  static let groups: [MovementGroup?] = MovementGroup.allCases + [nil]

  static func name(of group: MovementGroup?) -> String { group?.plainName ?? "other" }

  /// The weeks of a journal up to today, oldest first, without a hole; at most so many.
  static func all(in journal: Journal, today: Day, atMost count: Int) -> [WeekVolume] {
    let oldest = today.monday.adding(days: -7 * (count - 1))
    let own = ownGroups(in: journal)
    var weeks: [Int: WeekVolume] = [:]
    for row in journal.rows.reversed() {
      // Offsets differ, and a record can count for another day than its own.
      if row.day.number < oldest.number - 7 { break }
      guard row.day >= oldest, row.day <= today else { continue }
      let monday = row.day.monday
      switch row.kind {
      case .exercise:
        guard let amount = row.amount, amount > 0 else { continue }
        let group = journal.subject(of: row).flatMap { MovementGroup.of($0) ?? own[$0] }
        weeks[monday.number, default: WeekVolume(monday: monday)].sets[group, default: 0] += Int(amount)
      case .checkIn:
        guard let minutes = row.minutes else { continue }
        weeks[monday.number, default: WeekVolume(monday: monday)].stiffness.append(minutes)
      default: continue
      }
    }
    guard let first = weeks.keys.min() else { return [] }
    return stride(from: first, through: today.monday.number, by: 7).map { number in
      weeks[number] ?? WeekVolume(monday: Day(number: number))
    }
  }

  /// What exercises of the user's own are for.
  private static func ownGroups(in journal: Journal) -> [String: MovementGroup] {
    var groups: [String: MovementGroup] = [:]
    for record in journal.records {
      if case .plan(let change) = record.entry, case .define(let own)? = change.effect {
        groups[own.id] = own.group
      }
    }
    return groups
  }
}
