import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ProgressPaneTests {
  static let today = ProgressSample.today

  static func checkIn(_ back: Int, _ pain: Int, id: String? = nil, note: String? = nil) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: today.adding(days: -back), second: 25_200)
    return Record(
      id: id ?? "day\(back)", at: at, recorded: at.instant, note: note,
      entry: .checkIn(CheckIn(side: .left, pain: score(pain))))
  }

  static func app(_ records: [Record], glyphs: GlyphLevel = .ascii, size: Size = Size(width: 80, height: 24))
    -> AppDriver
  {
    AppDriver(size: size, pane: .progress, glyphs: glyphs, records: records)
  }

  @Test func emptyJournalSaysWhatToPress() {
    let screen = Self.app([]).screen
    #expect(screen.contains("No pain logged yet."))
    #expect(screen.contains("Press 1"))
  }

  @Test func cursorBeginsAtTheLatestEntryAndWalks() {
    var app = Self.app([Self.checkIn(30, 7), Self.checkIn(3, 4), Self.checkIn(2, 5)])
    #expect(app.screen.contains("Thu 19 Nov 2026: left 5"))
    app.press("h")
    #expect(app.screen.contains("Wed 18 Nov 2026: left 4"))
    app.press("p")
    #expect(app.screen.contains("Thu 22 Oct 2026: left 7"))
    app.press("p")
    #expect(app.statusLine.contains("No entry before this day."))
    app.press("n l")
    #expect(app.screen.contains("Thu 19 Nov 2026: left 5"))
    app.press("H")
    #expect(app.screen.contains("Thu 12 Nov 2026: left no entry"))
    app.press(".")
    #expect(app.screen.contains("Sat 21 Nov 2026: left no entry"))
    app.press("l")
    #expect(app.screen.contains("Sat 21 Nov 2026: left no entry"))
    app.press("Home")
    #expect(app.screen.contains("Thu 22 Oct 2026: left 7"))
    app.press("End")
    #expect(app.screen.contains("Thu 19 Nov 2026: left 5"))
  }

  @Test func rangesAndTheWindowThatFollows() {
    var app = Self.app([Self.checkIn(300, 3), Self.checkIn(1, 4)])
    app.press("-")
    #expect(app.screen.contains("[14d]"))
    app.press("-")
    #expect(app.statusLine.contains("shortest"))
    app.press("Home")
    #expect(app.screen.contains("Sun 25 Jan 2026: left 3"))
    #expect(app.screen.contains("14 days to"))
    app.press("+ + +")
    #expect(app.screen.contains("[2y]"))
    #expect(app.screen.contains("Sun 25 Jan 2026: left 3"))
    app.press("+ .")
    #expect(app.screen.contains("[all]"))
    #expect(app.screen.contains("Since Sun 25 Jan 2026"))
  }

  @Test func aDayOpensAndItsEntryIsChangedAndDeleted() {
    var app = Self.app([
      Self.checkIn(1, 4, id: "first", note: "after the stairs"), Self.checkIn(1, 6, id: "second"),
    ])
    app.press("Enter")
    #expect(app.screen.contains("Fri 20 Nov 2026"))
    #expect(app.screen.contains("07:00  check-in: pain 4, left"))
    #expect(app.screen.contains("after the stairs"))
    app.press("Enter 2 Esc")
    #expect(app.records { _ in true }.count == 2)
    app.press("j Enter 3 Enter")
    #expect(app.state.journal.record(id: "second")?.entry == .checkIn(CheckIn(side: .left, pain: score(3))))
    app.press("u")
    #expect(app.state.journal.record(id: "second")?.entry == .checkIn(CheckIn(side: .left, pain: score(6))))
    app.press("k D")
    #expect(app.state.journal.record(id: "first") == nil)
    app.press("u")
    #expect(app.state.journal.record(id: "first")?.note == "after the stairs")
    app.press("Esc")
    #expect(app.screen.contains("Fri 20 Nov 2026: left 6 (from 4)"))
  }

  @Test func noteAndDistanceAreChangedInPlace() {
    let at = AppDriver.morning
    let run = Record(
      id: "run", at: at, recorded: at.instant, entry: .run(RunEntry(kilometers: 5, minutes: 30)))
    var app = Self.app([Self.checkIn(0, 4, id: "first", note: "stairs"), run])
    app.press(". Enter N")
    #expect(app.statusLine.contains("the note"))
    app.type(" and hills")
    app.press("Enter")
    #expect(app.state.journal.record(id: "first")?.note == "stairs and hills")
    app.press("d")
    #expect(app.statusLine.contains("Only a run has a distance."))
    app.press("j d Ctrl-U")
    app.type("6,x2")
    app.press("Enter")
    #expect(app.state.journal.record(id: "run")?.entry == .run(RunEntry(kilometers: 6.2, minutes: 30)))
    app.press("d Ctrl-U 0 Enter Esc u u")
    #expect(app.state.journal.record(id: "run")?.entry == run.entry)
    #expect(app.state.journal.record(id: "first")?.note == "stairs")
    app.press("k N Ctrl-U Enter")
    #expect(app.state.journal.record(id: "first")?.note == nil)
  }

  @Test func anEntryWithoutAScoreSaysHowItIsChanged() {
    let at = AppDriver.morning
    let shoe = Record(id: "shoe1", at: at, recorded: at.instant, entry: .shoe(Shoe(name: "blue")))
    var app = Self.app([Self.checkIn(2, 4), shoe])
    app.press(". Enter e")
    #expect(app.statusLine.contains("`patella edit shoe1`"))
  }

  @Test func twoStretchesAreCompared() {
    let records = (0..<28).map { Self.checkIn($0, $0 < 14 ? 2 : 5) }
    var app = Self.app(records)
    app.press("c")
    #expect(app.screen.contains("This flare and the one before"))
    #expect(app.screen.contains("Two flares of one program are needed"))
    app.press("c")
    #expect(app.screen.contains("now, 8-21 Nov 2026: median 2, worst 2 (day 1), 14 of 14 days logged."))
    #expect(app.screen.contains("before, 25 Oct - 7 Nov 2026: median 5"))
    #expect(app.screen.contains("The median is 3 points lower: easier this time."))
    app.press("y")
    let copied = app.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(copied.last?.contains("3 points lower") == true)
    app.press("c")
    #expect(app.screen.contains("The last 4 weeks and the 4 before"))
    #expect(app.screen.contains("Too few days to compare"))
    app.press("c")
    #expect(app.screen.contains("[6w]"))
    app.press("c c Esc")
    #expect(app.screen.contains("[6w]"))
  }

  @Test func pagesTurnAndPlacesLeadToTheirWorstDay() {
    func pain(_ back: Int, _ score: Int, _ site: BodySite) -> Record {
      let at = LocalTime.fixed(offset: 3600).moment(date: Self.today.adding(days: -back), second: 36_000)
      return Record(
        id: "pain\(back)\(site.token)", at: at, recorded: at.instant,
        entry: .pain(PainEntry(side: .left, sites: [site], pain: PatellaAppTests.score(score))))
    }
    var app = Self.app([
      pain(3, 4, .region(.gerdy)), pain(9, 6, .region(.patellarTendon)), pain(2, 6, .region(.patellarTendon)),
      pain(5, 2, .region(.gerdy)), pain(300, 9, .context(.hipGroin)),
    ])
    app.press("]")
    #expect(app.screen.contains("[Places]"))
    let tendon = app.row(of: "worst 6 (Thu 19 Nov), median 6, 2 days")
    let gerdy = app.row(of: "worst 4 (Wed 18 Nov), median 3, 2 days")
    #expect(tendon > 0 && gerdy > tendon, "\(app.screen)")
    #expect(!app.screen.contains("worst 9"))
    app.press("+ + +")
    #expect(app.screen.contains("worst 9"))
    app.press("- - - Down Enter")
    #expect(app.screen.contains("[Pain]"))
    #expect(app.screen.contains("Wed 18 Nov 2026: left 4"))
    app.press("[ [")
    #expect(app.screen.contains("[Pain]") == (ProgressPage.allCases.count == 2))
  }

  @Test func anOldDayIsAskedForAndCanThenBeEdited() throws {
    let old = Self.checkIn(200, 8, id: "old")
    var app = Self.app([Self.checkIn(1, 4)])
    var journal = app.state.journal
    journal.apply(old)
    app.state.journal = Journal(decodedFrom: Self.today.adding(days: -60), isComplete: true)
    app.state.journal.merge(journal)
    app.press("Home Enter")
    let asked = app.effects.contains {
      if case .loadDay(Self.today.adding(days: -200)) = $0 { true } else { false }
    }
    #expect(asked)
    app.send(.dayLoaded(Self.today.adding(days: -200), [old]))
    #expect(app.screen.contains("check-in: pain 8, left"))
    app.press("e 3 Enter")
    #expect(app.state.journal.record(id: "old")?.entry == .checkIn(CheckIn(side: .left, pain: score(3))))
    app.press("u")
    #expect(app.state.journal.record(id: "old")?.entry == old.entry)
  }

  @Test func tableHasTheSameCursor() {
    var app = Self.app([Self.checkIn(3, 4), Self.checkIn(2, 5, note: "long walk")])
    app.press("v")
    #expect(app.screen.contains("Thu 19 Nov 2026  5"))
    #expect(app.screen.contains("long walk"))
    app.press("j Enter")
    #expect(app.screen.contains("check-in: pain 4"))
    app.press("v")
    #expect(!app.screen.contains("check-in: pain 4"))
    #expect(app.screen.contains("Wed 18 Nov 2026: left 4"))
  }

  @Test func mouseChoosesDayRangeAndOpens() throws {
    var app = Self.app([Self.checkIn(3, 4), Self.checkIn(20, 9)])
    app.press(".")
    let rows = app.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(rows.firstIndex { $0.contains("*") && !$0.contains("left ") })
    let x = try #require(rows[y].firstIndex(of: "*")).utf16Offset(in: rows[y])
    app.click(x: x, y: y)
    #expect(app.screen.contains("Sun 1 Nov 2026: left 9"))
    app.click(x: x, y: y)
    #expect(app.screen.contains("check-in: pain 9"))
    app.press("Esc")
    let title = try #require(rows.firstIndex { $0.contains("[6w]") })
    let token = try #require(rows[title].firstRange(of: "2y")).lowerBound.utf16Offset(in: rows[title])
    app.click(x: token, y: title)
    #expect(app.screen.contains("[2y]"))
  }

  @Test func whatOneRecordChangesIsWhatAllOfThemTell() {
    for side in [Side.left, nil] {
      let profile = Record(
        id: "who", at: AppDriver.morning, recorded: AppDriver.morning.instant,
        entry: .profile(Profile(side: side)))
      var app = Self.app((0..<20).map { Self.checkIn($0, $0 % 6) } + [profile])
      app.press("Home Enter e 9 Enter Esc n Enter D Esc u u U")
      #expect(app.state.painHistory == PainHistory(app.state.journal))
      app.press("3 . Enter D D")
      #expect(app.state.painHistory == PainHistory(app.state.journal))
    }
  }

  @Test func aScoreWithoutAKneeCountsForTheOneThatIsMeant() {
    func history(_ profile: Side?, _ sides: Side?...) -> PainHistory {
      var journal = Journal(decodedFrom: Self.today.adding(days: -60), isComplete: true)
      let at = AppDriver.morning
      if let profile {
        journal.apply(Record(id: "who", at: at, entry: .profile(Profile(side: profile))))
      }
      for (index, side) in sides.enumerated() {
        journal.apply(Record(id: "r\(index)", at: at, entry: .checkIn(CheckIn(side: side, pain: score(3)))))
      }
      return PainHistory(journal)
    }
    #expect(history(.right, nil).knees == [.right])
    #expect(history(nil, .left, nil).knees == [.left])
    #expect(history(nil, nil).knees == [.unsaid])
    #expect(history(.both, .left, nil).knees == [.left])
    #expect(history(nil, .left, .right, nil).knees == [.left, .right, .unsaid])
    #expect(history(nil, .both).knees == [.left, .right])
  }

  @Test func summaryIsCopied() {
    var app = Self.app([Self.checkIn(3, 4)])
    app.press("y")
    let copied = app.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(
      copied == [
        "Last 6 weeks: median 4, worst 4 (Wed 18 Nov), 1 of 42 days logged. "
          + "Really better? Too early to say: this episode is 4 days old, 10 are needed."
      ])
  }

  @Test func drawsWhileOlderMonthsAreMissing() {
    var app = AppDriver(pane: .progress, glyphs: .ascii, records: [], isFirstStart: false)
    var recent = Journal(decodedFrom: Self.today.adding(days: -60))
    recent.apply(Self.checkIn(2, 5))
    app.state.journal = recent
    #expect(app.screen.contains("Older months"))
    var whole = Journal(decodedFrom: Self.today.adding(days: -60), isComplete: true)
    whole.apply(Self.checkIn(2, 5))
    whole.apply(Self.checkIn(40, 7))
    app.send(.loaded(whole))
    #expect(!app.screen.contains("Older months"))
    #expect(app.screen.contains("worst 7"))
  }

  @Test(arguments: GlyphLevel.allCases)
  func noPageDrawsOutsideItsRectangle(glyphs: GlyphLevel) {
    let records = (0..<40).map { Self.checkIn($0, $0 % 11) }
    for keys in ["", "c", "c c", "v", "Enter", "]"] {
      var app = Self.app(records, glyphs: glyphs)
      app.press(keys)
      let context = app.state.context
      for width in [1, 2, 3, 5, 11, 12, 13, 29, 30, 31, 39, 40, 41, 59, 60, 80, 131, 300] {
        for height in Array(1...26) + [40, 61, 100] {
          let rect = Rect(x: 3, y: 2, width: width, height: height)
          var buffer = Buffer(Size(width: width + 6, height: height + 4))
          app.state.progress.draw(into: &buffer, in: rect, focused: true, context: context)
          for y in 0..<buffer.size.height {
            for x in 0..<buffer.size.width
            where buffer[x, y] != Cell() && !rect.contains(Point(x: x, y: y)) {
              Issue.record("\(keys): \(width)x\(height) at \(x),\(y)")
            }
          }
          if let cursor = buffer.cursor { #expect(rect.contains(cursor), "\(keys): \(width)x\(height)") }
        }
      }
    }
  }
}
