/// Distances and paces in the units of the person; they are stored metric.
///
///     DistanceWords(.miles).text(8)  // "5 mi"
public struct DistanceWords: Hashable, Sendable {
  /// The units that are shown.
  public let units: Units

  /// Kilometers of an international mile.
  public static let kilometersOfMile = 1.609344

  /// Words in some units; kilometers where none were chosen.
  public init(_ units: Units?) {
    self.units = units ?? .kilometers
  }

  /// `km` or `mi`.
  public var unit: String { units.rawValue }

  /// A distance in the units that are shown.
  public func shown(_ kilometers: Double) -> Double {
    units == .miles ? kilometers / DistanceWords.kilometersOfMile : kilometers
  }

  /// Kilometers of a distance in the units that are shown.
  public func kilometers(_ shown: Double) -> Double {
    units == .miles ? shown * DistanceWords.kilometersOfMile : shown
  }

  /// A distance with one decimal, for columns: `5.0`.
  public func number(_ kilometers: Double) -> String {
    let tenths = tenths(kilometers)
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// A distance with its unit, for sentences: `5 km`, `5.2 km`.
  public func text(_ kilometers: Double) -> String {
    let tenths = tenths(kilometers)
    return (tenths % 10 == 0 ? "\(tenths / 10)" : number(kilometers)) + " " + unit
  }

  /// Minutes and seconds of a kilometer or mile: `5:58`; nil where there is no pace.
  public func pace(_ kilometers: Double, minutes: Double) -> String? {
    let distance = shown(kilometers)
    guard distance > 0, minutes > 0, minutes / distance < 100 else { return nil }
    let seconds = Int((minutes / distance * 60).rounded())
    return "\(seconds / 60):\(pad(seconds % 60, 2))"
  }

  private func tenths(_ kilometers: Double) -> Int {
    // No run is longer; a number from outside must not trap.
    Int((min(max(0, shown(kilometers)), 1e9) * 10).rounded())
  }
}
