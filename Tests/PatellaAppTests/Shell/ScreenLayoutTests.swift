import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ScreenLayoutTests {
  @Test(arguments: [
    (80, 24, 1), (40, 12, 1), (119, 40, 1), (120, 40, 2), (179, 60, 2), (180, 49, 2), (180, 50, 4),
    (200, 60, 4),
  ])
  func panesBySize(width: Int, height: Int, count: Int) {
    let layout = ScreenLayout(size: Size(width: width, height: height), active: .today)
    #expect(layout.places.count == count)
  }

  @Test func partsNeverOverlapAndStayInside() {
    for width in stride(from: 1, through: 300, by: 7) {
      for height in stride(from: 1, through: 100, by: 5) {
        let size = Size(width: width, height: height)
        for pane in PaneID.allCases {
          let layout = ScreenLayout(size: size, active: pane)
          let parts = [layout.tabs, layout.status] + layout.places.map(\.frame)
          for (index, part) in parts.enumerated() where !part.isEmpty {
            #expect(part.intersection(Rect(size)) == part)
            for other in parts.dropFirst(index + 1) { #expect(part.intersection(other).isEmpty) }
          }
          #expect(layout.places.contains { $0.pane == pane })
        }
      }
    }
  }
}
