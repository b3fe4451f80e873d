/// How many single-leg calf raises people of an age manage: middle values of 566 adults on a slope of 10 degrees, 60 a
/// minute (Hébert-Losier, Physiotherapy, 2017; the rows by decade come by way of a clinic; facts.md, section i).
public enum CalfRaiseNorm {
  /// First age of a decade, men, women.
  private static let rows: [(from: Int, male: Int, female: Int)] = [
    (20, 37, 30), (30, 32, 27), (40, 28, 24), (50, 23, 21), (60, 19, 19), (70, 14, 16),
  ]

  /// The middle value for an age from 20 to 79; the lower of the two where the sex is not known; nil for other ages.
  public static func reps(age: Int, sex: Sex?) -> Int? {
    guard (20..<80).contains(age), let row = rows.last(where: { $0.from <= age }) else { return nil }
    return switch sex {
    case .male: row.male
    case .female: row.female
    case nil: min(row.male, row.female)
    }
  }
}
