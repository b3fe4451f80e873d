import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ShellTests {
  @Test func numbersChangeThePane() {
    var app = AppDriver()
    for (key, pane) in [("2", PaneID.body), ("3", .progress), ("4", .guide), ("1", .today)] {
      app.press("Esc \(key)")
      #expect(app.state.active == pane)
      #expect(app.screen.contains("[\(key) \(pane.title)]"))
    }
  }

  @Test func theStatusLineAlwaysEndsInHelp() {
    for width in [40, 60, 80, 120, 200] {
      for pane in PaneID.allCases {
        let app = AppDriver(size: Size(width: width, height: 24), pane: pane)
        #expect(app.statusLine.hasSuffix("? help"))
      }
    }
  }

  @Test func helpListsTheUsersOwnKeys() {
    var app = AppDriver()
    app.state.keymap = Keymap().rebound(["undo": ["z"]]).keymap
    app.press("Esc ? /")
    app.type("take back")
    #expect(app.screen.contains("z "))
    #expect(app.screen.contains("Take back the last thing"))
  }

  @Test func thePaletteDoesWhatItNames() {
    var app = AppDriver()
    app.press("Esc :")
    app.type("show guide")
    app.press("Enter")
    #expect(app.state.active == .guide)
  }

  @Test func belowTheSmallestSizeOneLineSaysSoAndKeysWork() {
    var app = AppDriver(size: Size(width: 39, height: 8))
    #expect(app.screen.contains("patella needs 40x12, this is 39x8"))
    app.press("Esc q")
    #expect(app.effects.contains { if case .quit = $0 { true } else { false } })
  }

  @Test func nothingTrapsAtAnySize() {
    for pane in PaneID.allCases {
      for glyphs in GlyphLevel.allCases {
        var app = AppDriver(pane: pane, glyphs: glyphs)
        for width in [1, 2, 3, 5, 10, 39, 40, 41, 59, 79, 80, 100, 119, 120, 150, 180, 200, 300] {
          for height in [1, 2, 3, 5, 11, 12, 13, 20, 24, 40, 50, 60, 100] {
            app.send(.resized(Size(width: width, height: height)))
            for overlay in ["", "?", ":"] {
              app.press("Esc \(overlay)")
              #expect(view(app.state).size == app.state.size)
              app.press("Esc")
            }
          }
        }
      }
    }
  }
}

@Suite struct RecordingTests {
  private static let checkIn = Entry.checkIn(CheckIn(pain: score(3)))

  private func recorded(holding: Bool = false) -> AppDriver {
    var app = AppDriver()
    app.press("Esc")
    app.holdsWrites = holding
    let tick = Tick(now: app.now, random: 7)
    app.effects = app.state.record([Draft(at: app.now, entry: Self.checkIn)], name: "pain 3", tick)
    return app
  }

  @Test func aRecordShowsAtOnceAndIsNamed() {
    let app = recorded(holding: true)
    #expect(app.state.journal.rows.count == 1)
    #expect(app.state.message == "Recorded: pain 3.")
  }

  @Test func whatCannotBeWrittenIsTakenBackWithTheReason() {
    var app = recorded(holding: true)
    app.send(.appendFailed(ticket: 1, reason: "the disk is full"))
    #expect(app.state.journal.rows.isEmpty)
    #expect(app.state.message == "Not recorded: the disk is full")
    app.press("u")
    #expect(app.state.message?.contains("Nothing recorded") == true)
  }

  @Test func aSlowWriteIsTold() {
    var app = recorded(holding: true)
    app.now.instant.milliseconds += 150
    app.send(.woke)
    #expect(app.statusLine.contains("saving…"))
    app.send(.appended(ticket: 1, records: app.state.journal.records))
    #expect(!app.statusLine.contains("saving…"))
  }

  @Test func leavingWaitsForWhatIsUnderWay() {
    var app = recorded(holding: true)
    app.effects = []
    app.press("q")
    #expect(!app.effects.contains { if case .quit = $0 { true } else { false } })
    app.send(.appended(ticket: 1, records: app.state.journal.records))
    #expect(app.effects.contains { if case .quit = $0 { true } else { false } })
  }

  @Test func undoAndRedoGoThereAndBack() {
    var app = recorded()
    let written = app.state.journal.records
    app.send(.appended(ticket: 1, records: written))
    app.press("u")
    #expect(app.state.message == "undone: pain 3")
    #expect(app.state.journal.rows.isEmpty)
    app.press("U")
    #expect(app.state.message == "redone: pain 3")
    #expect(app.state.journal.rows.count == 1)
    app.press("u u")
    #expect(app.state.journal.rows.isEmpty)
    #expect(app.state.message?.contains("Nothing recorded") == true)
  }

  @Test func whatAnotherProgramChangedIsLeftAlone() {
    var app = recorded()
    app.send(.appended(ticket: 1, records: app.state.journal.records))
    guard var foreign = app.state.journal.records.first else {
      Issue.record("no record")
      return
    }
    foreign.entry = .checkIn(CheckIn(pain: score(9)))
    foreign.recorded = Instant(milliseconds: app.now.instant.milliseconds + 5000)
    app.state.journal.apply(foreign)
    app.press("u")
    #expect(app.state.message?.contains("changed by another program") == true)
    #expect(app.state.journal.records.first?.entry == foreign.entry)
  }
}
