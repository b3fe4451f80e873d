import KneeDomain
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

@Suite struct BodyMapTests {
  private func map(
    _ view: KneeView, _ side: KneeSide, _ width: Int, _ height: Int, _ glyphs: GlyphLevel = .braille
  )
    -> (BodyMap, Buffer)
  {
    let size = Size(width: width, height: height)
    return (BodyMap(view: view, side: side, rect: Rect(size), glyphs: glyphs), Buffer(size))
  }

  @Test(arguments: KneeView.allCases, GlyphLevel.allCases)
  func anySizeDrawsInside(view: KneeView, glyphs: GlyphLevel) {
    let marks: [Region: Int] = [.medialJointLine: 10, .peripatellar: 4, .upperCalf: 0]
    for width in [1, 2, 3, 5, 9, 14, 24, 37, 60, 101, 300] {
      for height in [1, 2, 3, 4, 7, 8, 14, 21, 46, 100] {
        var buffer = Buffer(Size(width: width + 4, height: height + 2))
        let rect = Rect(x: 2, y: 1, width: width, height: height)
        let map = BodyMap(view: view, side: .left, rect: rect, glyphs: glyphs)
        map.draw(marks: marks, cursor: KneeCursor(side: .left, view: view), into: &buffer)
        for y in 0..<buffer.size.height {
          for x in 0..<buffer.size.width where !rect.contains(Point(x: x, y: y)) {
            #expect(buffer[x, y] == Cell(), "\(width)x\(height) at \(x),\(y)")
          }
        }
        if glyphs == .ascii { #expect(buffer.text.utf8.allSatisfy { $0 < 0x7F }) }
      }
    }
  }

  @Test(arguments: KneeView.allCases, KneeSide.allCases)
  func everyRegionCanBePointedAt(view: KneeView, side: KneeSide) {
    let (map, _) = map(view, side, 24, 20)
    var hit: Set<Region> = []
    for y in 0..<20 {
      for x in 0..<24 { if let found = map.hitTest(Point(x: x, y: y)) { hit.insert(found.region) } }
    }
    #expect(hit == Set(KneeDrawing.of(view).regions))
    #expect(map.hitTest(Point(x: -1, y: 5)) == nil)
  }

  @Test func theInnerSideOfALeftKneeIsOnTheLeft() {
    let (map, _) = map(.front, .left, 36, 30)
    func middle(_ region: Region) -> Int {
      let cells = (0..<30).flatMap { y in (0..<36).map { Point(x: $0, y: y) } }
        .filter { map.hitTest($0)?.region == region }
      return cells.map(\.x).reduce(0, +) / max(1, cells.count)
    }
    #expect(middle(.medialJointLine) < 16)
    #expect(middle(.lateralJointLine) > 20)
  }

  @Test(arguments: GlyphLevel.allCases)
  func cursorAndScoreAreTextToo(glyphs: GlyphLevel) {
    var (map, buffer) = map(.inner, .left, 24, 20, glyphs)
    var cursor = KneeCursor(side: .left, view: .inner)
    cursor.place(on: .mcl)
    map.draw(marks: [.patellarTendon: 7], cursor: cursor, into: &buffer)
    #expect(buffer.text.contains(glyphs == .ascii ? "[*]" : "[·]"))
    #expect(buffer.text.contains("7"))
    map.draw(marks: [.mcl: 10], cursor: cursor, into: &buffer)
    #expect(buffer.text.contains("[10]"))
    #expect(buffer.text.contains("left"))
  }

  @Test func viewsStandSideBySideWhereThereIsRoom() {
    for (width, height, views) in [
      (24, 20, [KneeView.inner]), (60, 20, [.inner, .outer]), (120, 24, KneeView.allCases),
    ] {
      let (map, _) = map(.inner, .right, width, height)
      #expect(map.slots.map(\.view) == views)
      for (a, b) in zip(map.slots, map.slots.dropFirst()) { #expect(a.rect.maxX <= b.rect.x) }
    }
  }

  @Test func aStepOfTheCursorChangesFewCells() {
    var (map, before) = map(.front, .right, 24, 20)
    var cursor = KneeCursor(side: .right)
    map.draw(marks: [:], cursor: cursor, into: &before)
    cursor.move(.down)
    var after = Buffer(before.size)
    map.draw(marks: [:], cursor: cursor, into: &after)
    let changed = zip(before.cells, after.cells).filter { $0 != $1 }.count
    #expect(changed > 0 && changed < 40)
  }
}
