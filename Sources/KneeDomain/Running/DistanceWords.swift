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

  /// A distance without a fraction, for sentences of long ones: `620 km`, `385 mi`.
  public func whole(_ kilometers: Double) -> String {
    "\((tenths(kilometers) + 5) / 10) \(unit)"
  }

  /// A round figure of a custom, in miles to the nearest ten: `500 km`, `310 mi`.
  public func round(_ kilometers: Double) -> String {
    units == .miles ? "\((tenths(kilometers) + 50) / 100 * 10) \(unit)" : whole(kilometers)
  }

  /// A distance as it was recorded, with its unit: `5.25 km`.
  public func exact(_ kilometers: Double) -> String {
    exactNumber(kilometers) + " " + unit
  }

  /// A distance as it was recorded, to whole meters or hundredths of a mile, without a fraction it does not need.
  public func exactNumber(_ kilometers: Double) -> String {
    decimal(shown(kilometers), places: units == .miles ? 2 : 3)
  }

  /// How much slower, to the nearest five seconds: `60 to 90 seconds a kilometer`, `95 to 145 seconds a mile`.
  public func slower(bySecondsAKilometer seconds: ClosedRange<Int>) -> String {
    func shown(_ seconds: Int) -> Int {
      units == .miles
        ? Int((Double(seconds) * DistanceWords.kilometersOfMile / 5).rounded()) * 5 : seconds
    }
    return "\(shown(seconds.lowerBound)) to \(shown(seconds.upperBound)) seconds \(each)"
  }

  /// `kilometers` or `miles`.
  public var plural: String { units == .miles ? "miles" : "kilometers" }

  /// `a kilometer` or `a mile`.
  public var each: String { units == .miles ? "a mile" : "a kilometer" }

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

/// A number that is not negative, without a fraction it does not need.
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  // A number from outside must not trap.
  let parts = Int((min(max(0, value), 1e9) * Double(scale)).rounded())
  var text = "\(parts / scale).\(pad(parts % scale, places))"
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text
}
