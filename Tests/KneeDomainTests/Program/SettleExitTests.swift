import KneeDomain
import Testing

@Suite("Out of phase 1")
struct SettleExitTests {
  /// What the last three days and the tests said; the usual values open phase 2.
  struct Calm: Sendable, CustomTestStringConvertible {
    var pains = [2, 2, 2]
    var worst = [4, 4, 4]
    var swelling: NewSwelling? = NewSwelling.none
    var walk: (minutes: Double, pain: Int?)? = (20, 2)
    var bend: Double? = 90
    /// Degrees missing to straight on the sore side, none on the other.
    var straight: Double?
    var stand: (reps: Double, pain: Int?)? = (5, 2)
    var limp: Bool?
    /// The criterion that is not met; nil where all are.
    var missing: String?

    var testDescription: String { missing ?? "all met" }

    var diary: Diary {
      var diary = Diary()
      diary.plan(.start(ProgramSettings(condition: .pfp, phase: .settle)))
      diary.morning(5, worst: 6)
      if let walk { diary.test("walk", walk.minutes, pain: walk.pain) }
      if let bend {
        diary.test("knee_bend", bend, side: .left)
        diary.test("knee_bend", 100, side: .right)
      }
      if let straight {
        diary.test("knee_straight", straight, side: .left)
        diary.test("knee_straight", 0, side: .right)
      }
      if let stand { diary.test("sit_to_stand_5", stand.reps, pain: stand.pain) }
      for day in 0..<3 {
        diary.next()
        diary.morning(pains[day], swelling: day == 1 ? swelling : NewSwelling.none, worst: worst[day])
        if day == 1, let limp {
          diary.add(.session(SessionEntry(day: diary.day, painDuring: score(1), limp: limp)), hour: 18)
        }
      }
      return diary
    }
  }

  @Test(arguments: [
    Calm(), Calm(limp: false), Calm(pains: [3, 2, 2], missing: "pain"),
    Calm(pains: [2, 2, 3], missing: "pain"),
    Calm(worst: [4, 5, 4], missing: "worst"), Calm(swelling: .little, missing: "swelling"),
    Calm(swelling: nil, missing: "swelling"), Calm(walk: (19, 2), missing: "walk"),
    Calm(walk: (20, 3), missing: "walk"),
    Calm(walk: (20, nil), missing: "walk"), Calm(walk: nil, missing: "walk"), Calm(bend: 89, missing: "bend"),
    Calm(bend: nil, missing: "bend"), Calm(straight: 0), Calm(straight: 9),
    Calm(straight: 10, missing: "bend"), Calm(stand: (5, 3), missing: "sit_to_stand"),
    Calm(stand: (4, 1), missing: "sit_to_stand"),
    Calm(stand: nil, missing: "sit_to_stand"), Calm(limp: true, missing: "walk"),
  ])
  func table(calm: Calm) throws {
    let program = try #require(calm.diary.program())
    if let missing = calm.missing {
      #expect(program.phase == .settle)
      #expect(program.missing.map(\.id) == [missing])
    } else {
      #expect(program.phase == .build)
      #expect(program.decisions.contains { $0.rule == .settleExit && !$0.records.isEmpty })
    }
  }

  @Test("a test of today fills the checklist at once, and opens the phase the next morning")
  func testOfToday() throws {
    var diary = Calm(stand: nil).diary
    diary.test("sit_to_stand_5", 5, pain: 0)
    let today = try #require(diary.program())
    #expect(today.phase == .settle)
    #expect(today.missing.isEmpty)
    diary.next()
    diary.morning(2, worst: 3)
    #expect(try #require(diary.program()).phase == .build)
  }

  @Test(
    "walking freely without swelling and with a worst pain of 3 skips phase 1, 4 does not",
    arguments: [
      (3, 2, NewSwelling.none, Phase.build), (4, 2, .none, .settle), (3, 3, .none, .settle),
      (3, 2, .little, .settle),
    ])
  func skip(worst: Int, walkPain: Int, swelling: NewSwelling, phase: Phase) throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp)))
    diary.test("walk", 20, pain: walkPain)
    diary.next()
    diary.morning(2, swelling: swelling, worst: worst)
    #expect(try #require(diary.program()).phase == phase)
  }
}
