import KneeGuide
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ExercisePictureTests {
  /// All drawings on one sheet, to be looked at.
  @Test(arguments: [
    (GlyphLevel.braille, 24, 8, 4), (.braille, 50, 10, 2), (.block, 24, 8, 4), (.ascii, 50, 10, 2),
  ])
  func allDrawings(glyphs: GlyphLevel, width: Int, height: Int, across: Int) {
    let drawn = ExerciseID.allCases.filter { $0.drawing != nil }
    let rows = (drawn.count + across - 1) / across
    var buffer = Buffer(Size(width: across * (width + 3), height: rows * (height + 2)))
    for (number, exercise) in drawn.enumerated() {
      let rect = Rect(
        x: number % across * (width + 3), y: number / across * (height + 2), width: width, height: height)
      buffer.write(exercise.rawValue, x: rect.x, y: rect.y, .init(.text))
      ExercisePicture(exercise: exercise.rawValue, glyphs: glyphs)?
        .draw(in: Rect(x: rect.x, y: rect.y + 1, width: width, height: height), into: &buffer)
    }
    Golden.check(buffer.text, "drawings-\(width)x\(height)-\(glyphs)")
  }

  /// A drawing keeps within its place at any size, and a place that is too small stays empty.
  @Test(arguments: [GlyphLevel.braille, .block, .ascii])
  func nothingIsDrawnOutside(glyphs: GlyphLevel) {
    for exercise in ExerciseID.allCases where exercise.drawing != nil {
      for (width, height) in [(0, 0), (1, 1), (5, 3), (13, 9), (24, 4), (24, 8), (60, 5), (72, 20)] {
        var buffer = Buffer(Size(width: 80, height: 30))
        let rect = Rect(x: 4, y: 5, width: width, height: height)
        ExercisePicture(exercise: exercise.rawValue, glyphs: glyphs)?.draw(in: rect, into: &buffer)
        for y in 0..<30 {
          for x in 0..<80 where !rect.contains(Point(x: x, y: y)) {
            #expect(buffer[x, y].glyph == .space, "\(exercise.rawValue) at \(width) by \(height)")
          }
        }
      }
    }
  }

  @Test func aDrawingTakesNoMoreLinesThanItNeeds() throws {
    let lying = try #require(ExercisePicture(exercise: "glute_bridge", glyphs: .braille))
    #expect(lying.height(within: 10, width: 72) < 10)
    #expect(lying.height(within: 4, width: 72) <= 4)
    #expect(ExercisePicture(exercise: "swim", glyphs: .braille) == nil)
    #expect(ExercisePicture(exercise: "no such", glyphs: .braille) == nil)
  }
}
