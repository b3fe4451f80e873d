import Testing
import ThemeKit

@testable import TerminalKit

@Suite struct ListTests {
  @Test(arguments: [
    (selected: 0, count: 3, height: 5, rows: 0..<3), (4, 10, 5, 0..<5), (5, 10, 5, 2..<7), (6, 10, 5, 4..<9),
    (9, 10, 5, 5..<10), (-3, 10, 5, 0..<5), (99, 10, 5, 5..<10), (2, 4, 1, 2..<3), (3, 4, 2, 2..<4),
    (0, 0, 5, 0..<0),
    (0, 5, 0, 0..<0),
  ])
  func window(selected: Int, count: Int, height: Int, rows: Range<Int>) {
    #expect(ListWindow(selected: selected, count: count, height: height).rows == rows)
  }

  @Test func theSelectionIsAlwaysVisibleAndNoRowIsWasted() {
    for count in 0...40 {
      for height in 0...15 {
        for selected in 0..<max(1, count) {
          let window = ListWindow(selected: selected, count: count, height: height)
          #expect(window.rows.count == min(count, height))
          #expect(window.rows.contains(selected) || height == 0 || count == 0)
          #expect((0..<max(1, height)).contains(window.thumb(of: height).lowerBound))
          #expect(window.thumb(of: height).upperBound <= height)
        }
      }
    }
  }

  @Test func theBarReachesBothEnds() {
    #expect(ListWindow(selected: 0, count: 100, height: 10).thumb(of: 10) == 0..<1)
    #expect(ListWindow(selected: 99, count: 100, height: 10).thumb(of: 10) == 9..<10)
    #expect(ListWindow(selected: 0, count: 10, height: 10).thumb(of: 10) == 0..<10)
  }

  static let rows = [
    ListView.Row("[x] Wall sit", right: "3x30 s"), ListView.Row("[ ] Step-down", right: "3x10"),
    ListView.Row("[ ] Calf raise with a long name", right: "3x12"), ListView.Row("Last"),
  ]

  @Test func looks() {
    let whole = drawn(24, 5) { ListView(Self.rows, selected: 1, glyphs: .ascii).draw(into: &$0, in: $1) }
    #expect(
      whole.text == """
          [x] Wall sit    3x30 s
        > [ ] Step-down     3x10
          [ ] Calf raise wi 3x12
          Last

        """)
    #expect(whole[5, 1].style == .selected)
    #expect(whole[5, 0].style == Style())
    let cut = drawn(16, 2) { ListView(Self.rows, selected: 3, glyphs: .ascii).draw(into: &$0, in: $1) }
    #expect(cut.text == "  [ ] Cal 3x12 :\n> Last         #")
  }

  @Test func anUnfocusedListStillTellsItsSelection() {
    let list = drawn(12, 2) { buffer, rect in
      ListView(Self.rows, selected: 0, isFocused: false, glyphs: .braille).draw(into: &buffer, in: rect)
    }
    #expect(list[0, 0].glyph == Glyph(">"))
    #expect(list[0, 0].style == Style())
    #expect(list[11, 0].glyph == Glyph("┃") && list[11, 1].glyph == Glyph("│"))
  }

  @Test func aStepWithinTheWindowRepaintsTwoRows() {
    let many = (0..<200).map { ListView.Row("row \($0)") }
    let one = drawn(40, 20) { ListView(many, selected: 105, glyphs: .braille).draw(into: &$0, in: $1) }
    let two = drawn(40, 20) { ListView(many, selected: 106, glyphs: .braille).draw(into: &$0, in: $1) }
    let changed = (0..<20).filter { y in (0..<40).contains { one[$0, y] != two[$0, y] } }
    #expect(changed.count == 2)
  }

  @Test func staysInside() {
    let rows = (0..<150).map { ListView.Row("日本 \($0)", right: $0 % 2 == 0 ? "右 3x12" : "") }
    for selected in [0, 77, 149, 500, -1] {
      expectInside("list") { ListView(rows, selected: selected, glyphs: .block).draw(into: &$0, in: $1) }
    }
    expectInside("empty list") { ListView([], selected: 0, glyphs: .block).draw(into: &$0, in: $1) }
  }
}
