import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct LinksPageTests {
  /// Eight weeks of a left knee up to a Saturday: three runs a week, of which the long one hurts more; short nights
  /// before mornings that hurt as much as others; downhill in the last two weeks only; strength on Monday, and on
  /// Thursday in every other week. No cadence.
  static let records: [Record] = {
    let first = ViewsSample.today.adding(days: -54)
    var records: [Record] = []
    func add(_ id: String, _ day: Day, _ hour: Int, _ entry: Entry) {
      let at = LocalTime.fixed(offset: 3600).moment(date: day, second: hour * 3600)
      records.append(Record(id: "\(id)\(day.number)", at: at, recorded: at.instant, entry: entry))
    }
    add("profile", first, 6, .profile(Profile(side: .left, birthYear: 1990)))
    for index in 0..<55 {
      let (day, week) = (first.adding(days: index), index / 7)
      let pain = 4 - week / 3 + index % 2
      let sleep = [7.5, 6, 8, 7, 5.5, 8, 7][index % 7]
      add("morning", day, 7, .checkIn(CheckIn(side: .left, pain: score(pain), sleepHours: sleep)))
      let run: RunEntry? =
        switch day.weekday {
        case 1: RunEntry(kilometers: 4, minutes: 24, painDuring: score(pain), painOneHourAfter: score(pain))
        case 3: RunEntry(kilometers: 5, minutes: 30, painDuring: score(pain), downhill: week > 5 ? true : nil)
        case 5: RunEntry(kilometers: 8 + Double(week), minutes: 60, painDuring: score(pain + 1 + week % 3))
        default: nil
        }
      if let run { add("run", day, 18, .run(run)) }
      if day.weekday == 0 || (day.weekday == 3 && week % 2 == 0) {
        let sets = [ExerciseSet(holdSeconds: 30)]
        add("sets", day, 19, .exercise(ExerciseEntry(day: day, exercise: "wall_sit", sets: sets)))
      }
    }
    return records
  }()

  static func app(_ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille) -> AppDriver {
    ViewsSample.app(.links, width, height, glyphs: glyphs, records: records)
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func screens(width: Int, height: Int) {
    Golden.check(Self.app(width, height).screen, "links-\(width)x\(height)-braille")
    Golden.check(Self.app(width, height, glyphs: .block).screen, "links-\(width)x\(height)-block")
    let plain = Self.app(width, height, glyphs: .ascii).screen
    #expect(plain.utf8.allSatisfy { $0 < 0x80 })
    Golden.check(plain, "links-\(width)x\(height)-ascii")
  }

  @Test func theChosenFactorIsToldInWords() throws {
    var app = Self.app()
    #expect(app.screen.contains("[Links]") && app.screen.contains("What went with pain in the left knee"))
    #expect(app.screen.contains("2 weeks have both, 6 are needed"))
    app.press("Down")
    let distance = try #require(app.state.progress.links.links?.links[1])
    #expect(distance.weeks.count == 8 && (distance.difference?.low ?? 0) > 0)
    #expect(app.screen.contains("Longer runs went with"))
    app.press("Down")
    #expect(app.screen.contains("Cadence: nothing is logged of it"))
    app.press("End Down")
    #expect(app.state.progress.links.selected == 5)
    app.press("Home Up")
    #expect(app.state.progress.links.selected == 0)
  }

  @Test(arguments: ["w", "Enter"])
  func whatAFigureRestsOnIsAKeyAway(key: String) {
    var app = Self.app(80, 60)
    app.press("Down \(key)")
    #expect(app.screen.contains("What it rests on") && app.screen.contains("Student, Biometrika, 1908"))
    #expect(app.screen.contains("run: 4 km in 24 min"))
    app.press("Esc")
    #expect(app.screen.contains("[Links]"))
  }

  @Test func allOfItIsCopied() {
    var app = Self.app()
    app.press("y")
    let copied = app.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(copied.count == 1 && copied[0].hasPrefix("What went with pain in the left knee, last 26 weeks. "))
    #expect(copied[0].contains("Longer runs went with") && copied[0].contains("Cadence: nothing"))
  }

  @Test func theOtherKneeIsShownWhereItHasScores() {
    var app = Self.app()
    app.press("s")
    #expect(app.statusLine.contains("one knee only"))
    var records = Self.records
    let at = AppDriver.morning
    records.append(
      Record(id: "r", at: at, recorded: at.instant, entry: .checkIn(CheckIn(side: .right, pain: score(6)))))
    app = ViewsSample.app(.links, records: records)
    app.press("s")
    #expect(app.screen.contains("in the right knee"))
    // Of runs only the next morning of that knee would tell, and there is none.
    #expect(app.state.progress.links.links?.links[1].known == 0)
    app.press("s")
    #expect(app.screen.contains("in the left knee"))
  }

  @Test func aClickChoosesAndOpens() {
    var app = Self.app()
    let row = app.row(of: "Longer sleep")
    app.click(x: 5, y: row)
    #expect(app.state.progress.links.selected == 3)
    app.click(x: 5, y: row)
    #expect(app.screen.contains("What it rests on"))
  }

  @Test func itFollowsTheJournal() {
    var app = Self.app()
    let known = app.state.progress.links.links?.links[3].known
    app.press("1 Esc")
    let at = AppDriver.morning
    let record = Record(
      id: "late", at: at, recorded: at.instant,
      entry: .run(RunEntry(kilometers: 5, minutes: 30, painDuring: score(1), cadence: 170)))
    app.state.journal.apply(record)
    app.press("3")
    #expect(app.state.progress.links.links?.links[3].known == known)
    #expect(app.state.progress.links.links?.links[2].known == 1)
  }
}
