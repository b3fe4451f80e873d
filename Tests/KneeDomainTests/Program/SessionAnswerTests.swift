import KneeDomain
import Testing

@Suite("Which answers belong to which session")
struct SessionAnswerTests {
  /// Two days of one exercise; the light of the first as it stands on the morning of the second.
  private func light(_ first: (inout Diary) -> Void, _ second: (inout Diary) -> Void) throws -> TrafficLight?
  {
    var diary = Diary()
    first(&diary)
    diary.next()
    second(&diary)
    return try #require(diary.program()).verdict?.light
  }

  private let sets = [ExerciseSet(reps: 10)]

  @Test("the morning value is the first check-in of the day, before any session")
  func firstCheckIn() throws {
    let later = try light {
      $0.morning(2)
      $0.morning(6, hour: 9)
      $0.exercise("quad_set", sets: sets)
    } _: {
      $0.morning(3)
      $0.morning(0, hour: 20)
    }
    #expect(later == .amber)
    let afterSession = try light {
      $0.exercise("quad_set", sets: sets)
      $0.morning(2, hour: 20)
    } _: {
      $0.morning(2)
    }
    #expect(afterSession == .unknown)
  }

  @Test("one score for the session stands for each exercise not scored itself")
  func sessionScore() throws {
    var diary = Diary()
    diary.morning(2)
    diary.exercise("quad_set", sets: sets, pain: nil)
    diary.exercise("wall_sit", sets: [ExerciseSet(holdSeconds: 20)], pain: 1)
    diary.add(.session(SessionEntry(day: diary.day, painDuring: score(4))), hour: 19)
    diary.next()
    diary.morning(2)
    let verdict = try #require(diary.program()?.verdict)
    #expect(verdict.exercises.map(\.light) == [.amber, .green])
    #expect(verdict.light == .amber)
  }

  @Test("stretching of which nothing is said is no session", arguments: [nil, 1])
  func stretching(pain: Int?) throws {
    var diary = Diary()
    diary.morning(2)
    diary.exercise("calf_stretch", sets: [ExerciseSet(holdSeconds: 30)], pain: pain)
    diary.next()
    diary.morning(2)
    #expect(try #require(diary.program()).verdict?.light == (pain == nil ? nil : .green))
  }

  @Test("medicine may be said in the session or the morning after", arguments: [true, false])
  func medicine(inSession: Bool) throws {
    let light = try light {
      $0.morning(2)
      $0.exercise("quad_set", sets: sets)
      if inSession { $0.add(.session(SessionEntry(day: $0.day, meds: true)), hour: 19) }
    } _: {
      $0.morning(2, meds: inSession ? nil : true)
    }
    #expect(light == .amber)
  }

  @Test(
    "one point up on two mornings turns amber into red, one morning does not",
    arguments: [
      (3, TrafficLight.red), (2, .amber),
    ])
  func twoMornings(second: Int, light: TrafficLight) throws {
    var diary = Diary()
    diary.morning(2)
    diary.exercise("quad_set", sets: sets)
    diary.next()
    diary.morning(3)
    #expect(diary.program()?.verdict?.light == .amber)
    diary.next()
    diary.morning(second)
    #expect(diary.program()?.verdict?.light == light)
  }

  @Test("the other knee's check-in says nothing of the sore one")
  func otherKnee() throws {
    var diary = Diary(side: .left)
    for pains in [(1, 5), (5, 1)] {
      diary.add(.checkIn(CheckIn(side: .left, pain: score(pains.0), swelling: NewSwelling.none)), hour: 7)
      diary.add(.checkIn(CheckIn(side: .right, pain: score(pains.1), swelling: NewSwelling.none)), hour: 7)
      if diary.day == Diary.first { diary.exercise("quad_set", sets: sets, side: .left) }
      diary.next()
    }
    diary.next(-1)
    #expect(diary.program()?.verdict?.light == .red)
  }
}
