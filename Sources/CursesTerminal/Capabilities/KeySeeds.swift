import TerminalKit

/// The key strings of a terminal's description, for the decoder.
enum KeySeeds {
  /// Terminfo names of the keys the program knows.
  static let names: [String: Key] = {
    var names: [String: Key] = [
      "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "khome": .home, "kend": .end,
      "kpp": .pageUp, "knp": .pageDown, "kich1": .insert, "kdch1": .delete, "kcbt": .backTab, "kent": .enter,
      "kbs": .backspace,
    ]
    for number in 1...12 { names["kf\(number)"] = .function(number) }
    return names
  }()

  /// What each key sends on this terminal.
  static func keys(_ strings: [String: [UInt8]]) -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      if let sequence = strings[name] { keys[sequence] = key }
    }
    return keys
  }
}
