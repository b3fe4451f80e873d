// Every fourth week is lighter (facts.md, section f4: custom, not tested in a trial).
extension ProgramState {
  /// The week of the count of four, from 1; nil in the first phase, which has none.
  var weekOfFour: Int? {
    guard phase != .settle, flare == nil, phase != .maintain else { return nil }
    return (today.number - weeksSince.number) / 7 % 4 + 1
  }

  /// Whether this week has 30 percent less volume at the same load.
  var isDeloadWeek: Bool { weekOfFour == 4 }

  mutating func decideOnDeload() {
    guard isDeloadWeek, (today.number - weeksSince.number) % 7 == 0 else { return }
    decide(.deload, "A lighter week: about 30 percent less of everything, at the same weight.", .deload)
  }
}
