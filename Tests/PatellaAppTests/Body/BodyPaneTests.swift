import KneeDomain
import KneeStore
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

@Suite struct BodyPaneTests {
  @Test(arguments: [
    (80, 22, GlyphLevel.braille), (78, 36, .braille), (80, 22, .ascii), (80, 22, .block), (40, 10, .braille),
    (40, 10, .ascii),
  ])
  func goldenScreens(width: Int, height: Int, glyphs: GlyphLevel) {
    let context = BodyBench.context(BodyBench.someWeek, glyphs: glyphs)
    let name = "\(width)x\(height)-\(glyphs.rawValue)"
    var pane = BodyPane()
    BodyBench.press("Left", "Down", on: &pane, in: context)
    Golden.check(BodyBench.drawn(pane, width, height, context).text, "body-map-\(name)")
    BodyBench.press("Enter", "5", on: &pane, in: context)
    Golden.check(BodyBench.drawn(pane, width, height, context).text, "body-score-\(name)")
    BodyBench.press("Esc", "e", on: &pane, in: context)
    Golden.check(BodyBench.drawn(pane, width, height, context).text, "body-safety-\(name)")
    BodyBench.press("Down", "Space", "Space", on: &pane, in: context)
    Golden.check(BodyBench.drawn(pane, width, height, context).text, "body-emergency-\(name)")
    BodyBench.press("n", on: &pane, in: context)
    Golden.check(BodyBench.drawn(pane, width, height, context).text, "body-where-\(name)")
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func randomKeysAndClicksNeverTrap(seed: UInt64) {
    let context = BodyBench.context(BodyBench.someWeek)
    let keys = [
      "Up", "Down", "Left", "Right", "Enter", "Esc", "Space", "Tab", "Shift-Tab", "Backspace", "PageUp",
      "PageDown",
      "Home", "End", "v", "s", "o", "e", "E", "m", "n", "d", "w", "j", "0", "1", "7", "é", "r", "a", "y", "[",
      "]",
    ]
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var pane = BodyPane()
    for step in 0..<600 {
      let size = Size(width: 1 + random(120), height: 1 + random(40))
      if random(6) == 0 {
        let at = Point(x: random(size.width), y: random(size.height))
        let kinds: [MouseEvent.Kind] = [.press, .press, .wheelUp, .wheelDown, .release]
        _ = pane.mouse(
          MouseEvent(kind: kinds[random(kinds.count)], at: at), in: Rect(size), context: context)
      } else {
        BodyBench.press(keys[random(keys.count)], on: &pane, in: context)
      }
      #expect(KneeDrawing.of(pane.cursor(in: context).view).regions.contains(pane.cursor(in: context).region))
      if step % 8 == 0 { _ = BodyBench.drawn(pane, size.width, size.height, context) }
    }
  }

  @Test(arguments: GlyphLevel.allCases)
  func anySizeDrawsInside(glyphs: GlyphLevel) {
    let context = BodyBench.context(BodyBench.someWeek, glyphs: glyphs)
    var panes: [BodyPane] = []
    for keys in [
      ["Left"], ["o", "Enter"], ["e"], ["e", "Down", "Space", "Space"], ["e", "n"], ["Enter", "4"],
      ["e", "n", "Space", "r"], ["e", "n", "Space", "a"],
    ] {
      var pane = BodyPane()
      for key in keys { BodyBench.press(key, on: &pane, in: context) }
      panes.append(pane)
    }
    for (width, height) in [
      (1, 1), (2, 9), (9, 2), (3, 40), (20, 6), (22, 12), (36, 9), (40, 10), (57, 60), (61, 18), (80, 22),
      (99, 30),
      (160, 12), (176, 46), (300, 100), (300, 1), (1, 100),
    ] {
      for pane in panes {
        var buffer = Buffer(Size(width: width + 2, height: height + 2))
        let rect = Rect(x: 1, y: 1, width: width, height: height)
        buffer.clipped(to: rect) { pane.draw(into: &$0, in: rect, focused: true, context: context) }
        for x in 0..<(width + 2) { #expect(buffer[x, 0] == Cell() && buffer[x, height + 1] == Cell()) }
        for y in 0..<(height + 2) { #expect(buffer[0, y] == Cell() && buffer[width + 1, y] == Cell()) }
        if glyphs == .ascii { #expect(buffer.text.utf8.allSatisfy { $0 < 0x7F }, "\(width)x\(height)") }
      }
    }
  }
}
