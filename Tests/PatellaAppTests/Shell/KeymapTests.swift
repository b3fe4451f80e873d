import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct KeymapTests {
  @Test func theDefaultsHaveNoConflicts() {
    #expect(Keymap.conflicts(in: Keymap.defaults) == [])
  }

  @Test func everyActionIsBound() {
    let bound = Set(Keymap.defaults.map(\.action))
    #expect(Action.allCases.filter { !bound.contains($0) } == [])
  }

  @Test func everyKeyNameComesBack() {
    for binding in Keymap.defaults {
      for key in binding.keys { #expect(KeyName.key(named: KeyName.text(of: key)) == key) }
    }
  }

  @Test(arguments: ["", "Ctrl-", "Ctrl-1", "F13", "F0", "Alt-x", "xy", "\u{7}"])
  func refusesWhatNoTerminalSends(name: String) {
    #expect(KeyName.key(named: name) == nil)
  }

  @Test func theUserRebindsAndUnbinds() {
    let (keymap, problems) = Keymap().rebound(["undo": ["z", "Ctrl-u"], "themes": []])
    #expect(problems == [])
    #expect(keymap.action(for: "z", in: []) == .undo)
    #expect(keymap.action(for: .control("u"), in: []) == .undo)
    #expect(keymap.action(for: "u", in: []) == nil)
    #expect(keymap.action(for: "t", in: []) == nil)
    #expect(keymap.keyName(of: .undo, in: []) == "z")
  }

  @Test func aConflictIsReportedAndTheFirstKeepsTheKey() {
    let (keymap, problems) = Keymap().rebound(["themes": ["u"]])
    #expect(problems.count == 1)
    #expect(problems.first?.contains("u is bound twice") == true)
    #expect(keymap.action(for: "u", in: []) == .undo)
  }

  @Test func unknownNamesAreReportedAndChangeNothing() {
    let (keymap, problems) = Keymap().rebound(["jump": ["x"], "undo": ["Hyper-x"]])
    #expect(problems.count == 2)
    #expect(keymap.action(for: "u", in: []) == .undo)
  }

  @Test func anInnerScopeWins() {
    #expect(Keymap().action(for: .enter, in: [.bodyMap]) == .open)
    #expect(Keymap().action(for: "n", in: [.symptoms]) == .noneOfThese)
    #expect(Keymap().action(for: "n", in: [.painChart]) == .nextEntry)
  }
}
