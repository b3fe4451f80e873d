import Testing

@testable import KneeGuide

@Suite struct DrawingTests {
  private static let drawn = ExerciseID.allCases.filter { $0.drawing != nil }

  @Test func exercisesOfMovementAreDrawn() {
    #expect(Self.drawn.count >= 50)
    #expect(Set(Self.drawn.compactMap { $0.drawing?.words }).count == Self.drawn.count)
  }

  /// Hands and feet reach where they hold and stand: a limb that is too short would end on the way there.
  @Test(arguments: drawn)
  func limbsReach(exercise: ExerciseID) throws {
    let drawing = try #require(exercise.drawing)
    for position in [drawing.start, drawing.end] {
      let pose = position.pose
      for (leg, isOther) in [(Optional(pose.leg), false), (pose.otherLeg, true)] {
        guard let leg, case .at(let foot, _) = leg.limb else { continue }
        let ankle = pose.points(of: leg, isOther: isOther)[2]
        #expect(ankle.distance(to: foot) < 0.025, "\(position.words): a foot")
      }
      for (arm, isOther) in [(pose.arm, false), (pose.otherArm, true)] {
        guard let arm, case .at(let hand, _) = arm else { continue }
        let end = pose.points(of: arm, isOther: isOther)[2]
        #expect(end.distance(to: hand) < 0.04, "\(position.words): a hand")
      }
    }
  }

  /// Nobody sinks into the floor, and each position has words.
  @Test(arguments: drawn)
  func everythingIsAboveTheFloor(exercise: ExerciseID) throws {
    let drawing = try #require(exercise.drawing)
    for position in [drawing.start, drawing.end] {
      #expect(!position.words.isEmpty && position.words.count <= 72)
      for stroke in position.strokes {
        for point in stroke.points { #expect(point.y > -0.05, "\(position.words): \(point)") }
      }
      #expect(position.head.y > 0)
    }
    #expect(drawing.start.strokes != drawing.end.strokes)
  }

  @Test func directionsGoRound() {
    let start = DrawingPoint(0, 0)
    for (degrees, x, y) in [
      (0.0, 0.0, 1.0), (90, 1, 0), (180, 0, -1), (270, -1, 0), (-90, -1, 0), (450, 1, 0), (30, 0.5, 0.8660),
    ] {
      let point = start.toward(degrees, 1)
      #expect(abs(point.x - x) < 0.0001 && abs(point.y - y) < 0.0001, "\(degrees): \(point)")
    }
  }
}
