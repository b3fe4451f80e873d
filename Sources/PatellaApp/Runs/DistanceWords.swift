import KneeDomain

/// Distances and paces in the units of the person; they are stored metric.
package struct DistanceWords: Hashable, Sendable {
  package let units: Units

  /// Kilometers of an international mile.
  static let kilometersOfMile = 1.609344

  package init(_ units: Units?) {
    self.units = units ?? .kilometers
  }

  /// `km` or `mi`.
  package var unit: String { units.rawValue }

  /// A distance in the units that are shown.
  package func shown(_ kilometers: Double) -> Double {
    units == .miles ? kilometers / DistanceWords.kilometersOfMile : kilometers
  }

  /// Kilometers of a distance in the units that are shown.
  package func kilometers(_ shown: Double) -> Double {
    units == .miles ? shown * DistanceWords.kilometersOfMile : shown
  }

  /// A distance with one decimal: `5.2`.
  package func number(_ kilometers: Double) -> String {
    let tenths = Int((shown(kilometers) * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// A distance with its unit: `5.2 km`.
  package func text(_ kilometers: Double) -> String {
    "\(number(kilometers)) \(unit)"
  }

  /// Minutes and seconds of a kilometer or mile: `5:58`; nil where there is no pace.
  package func pace(_ kilometers: Double, minutes: Double) -> String? {
    let distance = shown(kilometers)
    guard distance > 0, minutes > 0, minutes / distance < 100 else { return nil }
    let seconds = Int((minutes / distance * 60).rounded())
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
