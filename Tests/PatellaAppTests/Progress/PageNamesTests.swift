import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct PageNamesTests {
  static func text(_ titles: [String], shown: Int, width: Int) -> String {
    var buffer = Buffer(Size(width: width + 2, height: 1))
    PageNames(titles: titles, shown: shown, in: Rect(x: 0, y: 0, width: width, height: 1)).draw(into: &buffer)
    return buffer.text.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test(arguments: [
    (0, 40, "[Pain] Places  Calendar"), (2, 40, " Pain  Places [Calendar]"), (2, 22, " Places [Calendar]"),
    (0, 14, "[Pain] Places"), (2, 5, ""), (0, 1, ""),
  ])
  func namesThatFitFromThoseThatLeadToTheShownOne(shown: Int, width: Int, expected: String) {
    #expect(Self.text(["Pain", "Places", "Calendar"], shown: shown, width: width) == expected)
  }

  @Test func aNameIsFoundWhereItStands() {
    let names = PageNames(
      titles: ["Pain", "Places"], shown: 0, in: Rect(x: 3, y: 2, width: 40, height: 9))
    #expect(names.index(at: Point(x: 3, y: 2)) == 0)
    #expect(names.index(at: Point(x: 9, y: 2)) == 1)
    #expect(names.index(at: Point(x: 17, y: 2)) == nil)
    #expect(names.index(at: Point(x: 9, y: 3)) == nil)
  }
}
