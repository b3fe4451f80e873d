import KneeDomain
import KneeGuide
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct GuidePaneTests {
  private func guide(_ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille) -> AppDriver {
    AppDriver(size: Size(width: width, height: height), pane: .guide, glyphs: glyphs)
  }

  private func reading(_ topic: String, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille)
    -> AppDriver
  {
    var app = guide(width, height, glyphs: glyphs)
    app.state.guide.open(topic)
    return app
  }

  @Test func theContentsComeFirstAndOpenATopic() {
    var app = guide()
    #expect(app.screen.contains("Front of the knee"))
    app.press("l Enter")
    #expect(app.state.guide.history.topic == .condition(.pfp))
    #expect(app.screen.contains("Runner's knee"))
    app.press("c")
    #expect(app.state.guide.contents.topic == .condition(.pfp))
    app.press("g Enter")
    #expect(app.state.guide.history.topic == .page(.start))
  }

  @Test func linksAreFollowedAndThereIsAWayBack() {
    var app = reading("pfp")
    app.press("Tab")
    let link = app.state.guide.history.position.link
    #expect(link == 0)
    app.press("Tab Shift-Tab Enter")
    let second = app.state.guide.history.topic
    #expect(second != .condition(.pfp))
    app.press("b")
    #expect(app.state.guide.history.topic == .condition(.pfp))
    #expect(app.state.guide.history.position.link == link)
    app.press("f")
    #expect(app.state.guide.history.topic == second)
    app.press("f")
    #expect(app.statusLine.contains("no topic to go forward to"))
  }

  @Test func everyLinkCanBeReachedAndComesIntoSight() {
    var app = reading("seek_help", 60, 16)
    let frame = GuideFrame(app.state.context.frame)
    let text = frame.text(of: .page(.seekHelp), glyphs: .braille)
    #expect(text.links.count > 10)
    for number in text.links.indices {
      app.press("Tab")
      #expect(app.state.guide.history.position.link == number)
      let top = app.state.guide.history.position.top
      #expect(
        text.links[number].lines.map { $0.lowerBound >= top && $0.upperBound < top + frame.text.height }
          == true)
    }
  }

  @Test func thePlaceInATopicIsKept() {
    var app = reading("pfp")
    app.press("PageDown Down Down")
    let top = app.state.guide.history.position.top
    #expect(top > 10)
    app.state.guide.open("itbs")
    #expect(app.state.guide.history.position.top == 0)
    app.press("b")
    #expect(app.state.guide.history.position.top == top)
  }

  @Test func scrollingStopsAtBothEnds() {
    var app = reading("pfp")
    app.press("Up")
    #expect(app.state.guide.history.position.top == 0)
    app.press("G Down PageDown")
    let end = app.state.guide.history.position.top
    app.press("Up")
    #expect(app.state.guide.history.position.top == end - 1)
  }

  @Test func aSearchLeadsToItsWords() {
    var app = guide()
    app.press("/")
    app.type("cinema")
    #expect(app.screen.contains("> Runner's knee"))
    app.press("Enter")
    #expect(app.state.guide.history.topic == .condition(.pfp))
    #expect(app.screen.contains("the cinema sign"))
    app.press("n")
    #expect(app.statusLine.contains("Match 1 of 1"))
    app.press("Esc")
    #expect(app.state.guide.query == nil)
    #expect(app.state.guide.focus == .topic)
    app.press("Esc")
    #expect(app.state.guide.focus == .contents)
  }

  @Test func lettersAndDigitsAreTextWhileOneSearches() {
    var app = guide()
    app.press("/")
    app.type("q1?zz")
    #expect(app.state.active == .guide)
    #expect(app.state.guide.search?.text.text == "q1?zz")
    #expect(app.screen.contains("No topic has these words."))
    app.press("Backspace Backspace Backspace Backspace Backspace Backspace")
    #expect(app.state.guide.search == nil)
  }

  @Test func searchIsOneKeyFromEverywhere() {
    var app = AppDriver(size: Size(width: 80, height: 24), pane: .progress)
    app.press("/")
    #expect(app.state.active == .guide)
    #expect(app.state.guide.search != nil)
  }

  /// The index is asked for after the frame with the empty search, not with the first letter.
  @Test func theSearchGetsReadyWhileOneReachesForALetter() {
    var app = guide()
    let requests = app.state.guide.perform(.search, in: app.state.context)
    #expect(requests == [.wake(Instant(milliseconds: app.state.context.now.instant.milliseconds + 30))])
    #expect(app.state.guide.wake(in: app.state.context).isEmpty)
    app.type("ice")
    #expect(app.state.guide.search?.hits.first?.topic == .page(.comfort))
  }

  @Test func aClickChoosesAndASecondOpens() {
    var app = guide()
    let row =
      app.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("When to seek help") } ?? 0
    app.click(x: 6, y: row)
    #expect(app.state.guide.contents.topic == .page(.seekHelp))
    #expect(app.state.guide.focus == .contents)
    app.click(x: 6, y: row)
    #expect(app.state.guide.history.topic == .page(.seekHelp))
    #expect(app.state.guide.focus == .topic)
  }

  @Test func theContentsStandBesideTheTextWhereItIsWide() {
    var app = reading("pfp", 110, 30)
    #expect(app.screen.contains("Where to begin") && app.screen.contains("What it is"))
    app.press("c Down")
    #expect(app.state.guide.focus == .contents)
    app.press("Enter")
    #expect(app.state.guide.history.topic == .condition(.patellarTendinopathy))
  }

  @Test func aTopicThatNobodyKnowsShowsTheContents() {
    let app = reading("elbow")
    #expect(app.state.guide.focus == .contents)
  }

  @Test(arguments: [
    ("contents", 80, 24, GlyphLevel.braille), ("contents", 120, 40, .braille), ("contents", 80, 24, .ascii),
    ("contents", 40, 12, .braille), ("topic", 80, 24, .braille), ("topic", 120, 40, .braille),
    ("topic", 80, 24, .ascii), ("topic", 40, 12, .braille), ("topic", 200, 60, .braille),
    ("search", 80, 24, .braille), ("search", 80, 24, .ascii), ("search", 120, 40, .braille),
    ("search", 40, 12, .braille), ("search", 40, 12, .ascii), ("exercise", 80, 24, .braille),
    ("exercise", 80, 24, .ascii), ("exercise", 120, 40, .block), ("exercise", 40, 24, .braille),
    ("exercise", 40, 12, .ascii), ("map", 80, 40, .braille), ("map", 200, 60, .braille),
    ("myths", 80, 24, .braille), ("myths", 40, 12, .ascii),
  ])
  func screens(name: String, width: Int, height: Int, glyphs: GlyphLevel) {
    let topics = ["topic": "pfp", "exercise": "step_up", "map": "anatomy", "myths": "myths"]
    var app =
      topics[name].map { reading($0, width, height, glyphs: glyphs) } ?? guide(width, height, glyphs: glyphs)
    if name == "topic" { app.press("Down Down Tab") }
    if name == "search" {
      app.press("/")
      app.type("stairs down")
    }
    if name == "map" {
      let frame = GuideFrame(Rect(app.state.context.frame.size))
      let text = frame.text(of: .page(.anatomy), glyphs: glyphs)
      let line = text.headings.first { $0.title == "The outer side" }?.line ?? 0
      app.state.guide.scroll(to: line, in: frame, text)
    }
    let level = glyphs == .ascii ? "-ascii" : ""
    // The pane alone, as it stands on a screen of that size.
    let frame = app.state.context.frame
    var buffer = Buffer(frame.size)
    var context = app.state.context
    context.frame = Rect(frame.size)
    app.state.guide.draw(into: &buffer, in: context.frame, focused: true, context: context)
    Golden.check(buffer.text, "guide-\(name)-\(width)x\(height)\(level)")
  }

  /// At any size every key leaves a frame of that size, and the text never leaves its pane.
  @Test func anySizeWorks() {
    var app = reading("pfp")
    var sizes: [Size] = []
    for width in stride(from: 1, through: 300, by: 23) {
      for height in [1, 2, 3, 5, 9, 12, 13, 24, 41, 60, 100, 400] {
        sizes.append(Size(width: width, height: height))
      }
    }
    let keys = "Tab Tab Enter PageDown G Up Tab b / s t Down Enter n N c Right Down Enter".split(
      separator: " ")
    for (number, size) in sizes.enumerated() {
      app.send(.resized(size))
      app.press(String(keys[number % keys.count]))
      #expect(view(app.state).size == size)
      for at in [Point(x: size.width / 2, y: size.height / 2), Point(x: 3, y: 3)] {
        app.send(.input(.mouse(MouseEvent(kind: .wheelDown, at: at))))
      }
      app.state.active = .guide
    }
  }

  @Test func nothingIsDrawnOutsideThePane() {
    let app = reading("pfp", 200, 60)
    for width in stride(from: 0, through: 160, by: 13) {
      for height in stride(from: 0, through: 50, by: 7) {
        var buffer = Buffer(Size(width: 180, height: 60))
        let rect = Rect(x: 9, y: 5, width: width, height: height)
        buffer.clipped(to: rect) {
          app.state.guide.draw(into: &$0, in: rect, focused: true, context: app.state.context)
        }
        for y in 0..<60 {
          for x in 0..<180 where !rect.contains(Point(x: x, y: y)) { #expect(buffer[x, y] == Cell()) }
        }
      }
    }
  }
}
