import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ExperimentPageTests {
  static let today = ViewsSample.today

  private static func record(_ id: String, _ back: Int, _ hour: Int, _ entry: Entry) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: today.adding(days: -back), second: hour * 3600)
    return Record(id: "\(id)\(back)", at: at, recorded: at.instant, entry: entry)
  }

  private static func morning(_ back: Int, _ pain: Int) -> Record {
    record("m", back, 6, .checkIn(CheckIn(side: .left, pain: score(pain), swelling: NewSwelling.none)))
  }

  private static func run(_ back: Int, _ pain: Int) -> Record {
    record(
      "r", back, 17,
      .run(
        RunEntry(kilometers: 6, minutes: 36, painDuring: score(pain), painOneHourAfter: score(min(pain, 1)))))
  }

  /// Four weeks of mornings at 1, a run every other day, the last one yesterday; all is well.
  static let calm: [Record] =
    [record("p", 30, 5, .profile(Profile(side: .left)))] + (0...28).map { morning(28 - $0, 1) }
    + stride(from: 27, through: 1, by: -2).map { run($0, 1) }

  /// The same with an experiment of twelve runs that began 25 days ago, of which all are done; quick steps hurt a point
  /// more in every pair but one.
  static let done: [Record] = {
    let order = ExperimentEntry.drawn(pairs: 6, bits: 0b011010)
    let entry = ExperimentEntry(first: "usual steps", second: "5 percent quicker steps", order: order)
    var records = calm.filter { if case .run = $0.entry { false } else { true } }
    records.append(record("x", 25, 5, .experiment(entry)))
    for (index, condition) in order.enumerated() {
      records.append(run(25 - 2 * index, index < 2 ? 1 : condition == .second ? 2 : 1))
    }
    return records + [run(1, 1)]
  }()

  private static func app(
    _ records: [Record], _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille
  ) -> AppDriver {
    var app = ViewsSample.app(.links, width, height, glyphs: glyphs, records: records)
    app.press("End")
    return app
  }

  private static func entry(_ app: AppDriver) -> ExperimentEntry? {
    app.state.progress.links.experiment?.latest?.entry
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func screens(width: Int, height: Int) {
    Golden.check(Self.app(Self.done, width, height).screen, "experiment-\(width)x\(height)-braille")
    let plain = Self.app(Self.done, width, height, glyphs: .ascii).screen
    #expect(plain.utf8.allSatisfy { $0 < 0x80 })
    Golden.check(plain, "experiment-\(width)x\(height)-ascii")
    var form = Self.app(Self.calm, width, height)
    form.press("a")
    Golden.check(form.screen, "experiment-form-\(width)x\(height)")
  }

  @Test func itIsLaidOutSeenAndStopped() throws {
    var app = Self.app(Self.calm)
    #expect(app.screen.contains("No experiment yet"))
    app.press("a Enter Enter")
    let entry = try #require(Self.entry(app))
    #expect(
      entry.first == "usual steps" && entry.second == "5 percent quicker steps" && entry.order.count == 12)
    #expect(entry.leftOut.isEmpty)
    let way = entry.name(of: entry.order[0])
    #expect(app.screen.contains("Next run of your experiment (1 of 12): \(way)."))
    #expect(app.screen.contains("Nothing is said before the last"))
    app.press("6")
    #expect(app.screen.contains("Next run of your experiment (1 of 12): \(way)."))
    app.press("3 a")
    #expect(app.statusLine.contains("One experiment at a time"))
    app.press("x")
    #expect(Self.entry(app)?.stopped == Self.today)
    app.press("u")
    #expect(Self.entry(app) == entry)
    app.press("u")
    #expect(Self.entry(app) == nil)
  }

  @Test func twoWaysInOwnWordsMayNotAddLoad() throws {
    var app = Self.app(Self.calm)
    app.press("a Down Down Down Down Enter")
    app.type("old insoles")
    app.press("Enter")
    app.type("downhill")
    app.press("Enter Enter")
    #expect(app.screen.contains("adds load"))
    app.press("Esc")
    #expect(Self.entry(app) == nil)
  }

  @Test func theLastRunCanBeLeftOut() throws {
    var app = Self.app(Self.calm)
    app.press("a Enter Enter o")
    #expect(app.statusLine.contains("No run was done"))
    let record = Self.record("r", 0, 7, .run(RunEntry(kilometers: 5, minutes: 30, painDuring: score(1))))
    app.state.journal.apply(record)
    app.press("[ ]")
    #expect(app.screen.contains("1 of 12 runs are done"))
    app.press("o")
    #expect(Self.entry(app)?.leftOut == [record.id] && app.screen.contains("0 of 12 runs are done"))
    app.press("o")
    #expect(Self.entry(app)?.leftOut == [])
  }

  @Test func aRunOfTodayThatCameBeforeIsNoPartOfIt() {
    let run = Self.record("r", 0, 6, .run(RunEntry(kilometers: 5, minutes: 30, painDuring: score(1))))
    let desk = ExperimentDesk(
      Self.app(Self.calm + [run]).state.journal,
      running: RunningDay(
        Self.app(Self.calm + [run]).state.context.program.replay.history, program: nil, today: Self.today),
      today: Self.today)
    let plan = desk.fromNow(ExperimentPlan(first: "a", second: "b", pairs: 6))
    #expect(plan.entry(bits: 5).leftOut == [run.id])
  }

  /// What holds the program back holds an experiment back.
  @Test func painThatRisesEndsIt() {
    var app = Self.app(Self.calm.map { $0.id == "r1" ? Self.run(1, 4) : $0 })
    app.press("a")
    #expect(app.statusLine.contains("No experiment now. The last run gave 4 of 10."))
    let entry = ExperimentEntry(
      first: "usual", second: "quick", order: ExperimentEntry.drawn(pairs: 6, bits: 0))
    let started = Self.record("x", 4, 5, .experiment(entry))
    app = Self.app(Self.calm.map { $0.id == "r1" ? Self.run(1, 4) : $0 } + [started])
    #expect(app.screen.contains("Stop your experiment: The last run gave 4 of 10."))
    #expect(!app.screen.contains("Next run of your experiment"))
  }

  @Test func whatItRestsOnIsAKeyAway() {
    var app = Self.app(Self.done, 80, 60)
    app.press("w")
    #expect(
      app.screen.contains("What it rests on")
        && app.screen.contains("Fisher, The Design of Experiments, 1935"))
    #expect(app.screen.contains("Pair 2: ") && app.screen.contains("what one expects moves a score of pain"))
  }

  @Test func itsAnswerIsCopiedToo() {
    var app = Self.app(Self.done)
    app.press("y")
    let copied = app.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(
      copied.first?.contains("By chance alone a difference as large, either way, would come in 4 of 64")
        == true)
  }
}
