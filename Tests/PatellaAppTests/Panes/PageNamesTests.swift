import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct PageNamesTests {
  enum Page: NamedPage {
    case pain, places, calendar

    var title: String {
      switch self {
      case .pain: "Pain"
      case .places: "Places"
      case .calendar: "Calendar"
      }
    }
  }

  static func text(_ shown: Page, width: Int) -> String {
    var buffer = Buffer(Size(width: width + 2, height: 1))
    PageNames(shown: shown, in: Rect(x: 0, y: 0, width: width, height: 1)).draw(into: &buffer)
    return buffer.text.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test(arguments: [
    (Page.pain, 40, "[Pain] Places  Calendar"), (.calendar, 40, " Pain  Places [Calendar]"),
    (.calendar, 22, "< Places [Calendar]"), (.pain, 22, " [Pain] Places       >"),
    (.calendar, 15, "< [Calendar]"), (.calendar, 5, ""), (.pain, 1, ""),
  ])
  func namesThatFitAroundTheShownOne(shown: Page, width: Int, expected: String) {
    #expect(Self.text(shown, width: width) == expected)
  }

  @Test func aNameIsFoundWhereItStands() {
    let names = PageNames(shown: Page.pain, in: Rect(x: 3, y: 2, width: 40, height: 9))
    #expect(names.page(at: Point(x: 3, y: 2)) == .pain)
    #expect(names.page(at: Point(x: 9, y: 2)) == .places)
    #expect(names.page(at: Point(x: 27, y: 2)) == nil)
    #expect(names.page(at: Point(x: 9, y: 3)) == nil)
  }

  @Test func afterTheLastPageComesTheFirst() {
    #expect(Page.calendar.turned(by: 1) == .pain)
    #expect(Page.pain.turned(by: -1) == .calendar)
    #expect(Page.pain.turned(by: 1) == .places)
  }
}
