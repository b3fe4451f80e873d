import CursesTerminal
import KneeDomain
import KneeStore
import PatellaApp
import TerminalKit
import ThemeKit

/// The full screen: one thread that owns the terminal and the state, and sleeps until something happens.
struct FullScreen {
  /// What the program was started with.
  struct Launch {
    var dataPath: String
    var configPath: String
    var logFile: String
    var environment: [String: String]
    var color: ColorOption = .auto
    var glyphs: GlyphLevel?
    var pane: PaneID = .today
    var configuration = Configuration()
    var localTime: LocalTime
    var now: () -> Instant
  }

  /// Records of this many days are held whole; older ones are read when they are looked at.
  private static let daysHeldWhole = 200

  private let launch: Launch
  private let session: TerminalSession
  private let store: StoreWorker
  private let library: ThemeLibrary
  private var themes: ThemeCache
  private var memory: Memory
  /// Notices what another session remembers.
  private let memoryWatch: FolderWatch?
  private var state: AppState
  private var wakes: Set<Instant> = []
  private var isDone = false

  /// Runs until the user leaves or the terminal is gone.
  /// - Throws: `TerminalError` or `StoreError`.
  static func run(_ launch: Launch) throws {
    Heap.prepare()
    var program = try FullScreen(launch)
    program.loop()
  }

  private init(_ launch: Launch) throws {
    self.launch = launch
    let configuration = launch.configuration
    memory = Memory(folder: launch.configPath)
    memoryWatch = FolderWatch(path: launch.configPath)
    let today = launch.localTime.day(launch.now())
    let heldFrom = today.adding(days: -Self.daysHeldWhole)
    store = try StoreWorker(path: launch.dataPath, dayStart: launch.localTime.dayStart, decodedFrom: heldFrom)
    store.send(.load(since: heldFrom))

    let mouse = configuration.mouse ?? true
    session = try TerminalSession(
      TerminalOptions(
        environment: launch.environment, color: launch.color,
        configuredColor: configuration.color.flatMap(ColorOption.init) ?? .auto, mouse: mouse,
        asciiOnly: launch.glyphs.map { $0 == .ascii }, logFile: launch.logFile))
    library = ThemeLibrary(folder: launch.configPath + "/themes")
    themes = ThemeCache(
      library: library, depth: session.capabilities.depth,
      paintsBackground: configuration.paintBackground ?? true, environment: launch.environment)
    let chosenGlyphs =
      launch.glyphs ?? memory.remembered.glyphs.flatMap(GlyphLevel.init)
      ?? configuration.glyphs.flatMap(GlyphLevel.init)
    var settings = Settings(
      theme: memory.remembered.theme ?? configuration.theme
        ?? DefaultTheme.slug(environment: launch.environment),
      glyphs: session.isASCIIOnly ? .ascii : chosenGlyphs ?? Self.defaultGlyphs(session.capabilities),
      mouse: mouse, bell: configuration.bell.flatMap(Settings.Bell.init) ?? .sound)
    settings.timerEnd = configuration.timerEnd.flatMap(Settings.TimerEnd.init) ?? .bell
    let (keymap, problems) = Keymap().rebound(configuration.keys ?? [:])
    state = AppState(
      size: session.size, active: launch.pane,
      journal: Journal(dayStart: launch.localTime.dayStart, decodedFrom: heldFrom),
      now: launch.localTime.moment(launch.now()), localTime: launch.localTime, keymap: keymap,
      settings: settings)
    if let timer = memory.remembered.timer { state.adoptTimer(timer) }
    state.today.putOff = memory.remembered.putOff
    _ = themes.theme(settings.theme)
    state.message = (problems + [memory.complaint, themes.problem].compactMap(\.self)).first ?? state.message
  }

  /// The Linux console has no braille in its font.
  private static func defaultGlyphs(_ capabilities: TerminalCapabilities) -> GlyphLevel {
    capabilities.term == "linux" ? .block : .braille
  }

  private mutating func loop() {
    defer { finish() }
    waitForStore(atMost: 50)
    present()
    // The older months come in behind the first frame.
    store.send(.load(since: nil))
    while !isDone {
      let timeout = wakes.min().map { Int(max(0, $0.milliseconds - launch.now().milliseconds)) }
      for event in session.next(watching: descriptors, wake: timeout) { handle(event) }
      if !isDone { present() }
    }
  }

  private mutating func present() {
    session.present(view(state), theme: themes.theme(state.shownTheme))
  }

  private var descriptors: [Int32] {
    [store.descriptor] + [store.watch, memoryWatch].compactMap { $0?.descriptor }
  }

  /// Lets the recent months come in, so that the first frame is already the right one.
  private mutating func waitForStore(atMost limit: Int) {
    for event in session.next(watching: [store.descriptor], wake: limit) { handle(event) }
    send(.started)
  }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input): send(.input(input))
    case .resize(let size): send(.resized(size))
    case .resumed(let size):
      send(.resized(size))
      store.send(.look)
      send(.woke)
    case .suspend: session.suspend()
    case .hangup, .terminate: isDone = true
    case .wake:
      let now = launch.now()
      wakes = wakes.filter { $0 > now }
      send(.woke)
    case .ready(let descriptor):
      if descriptor == store.descriptor {
        for answer in store.answers() { handle(answer) }
      } else if descriptor == memoryWatch?.descriptor {
        if memoryWatch?.drain() == true, memory.hasNewTimer() {
          send(.timerChangedElsewhere(memory.remembered.timer))
        }
      } else if let watch = store.watch, watch.drain() {
        store.send(.look)
      }
    }
  }

  private mutating func handle(_ answer: StoreAnswer) {
    switch answer {
    case .loaded(let journal):
      send(.loaded(journal))
      if journal.isComplete { Heap.giveBack() }
    case .added(let lines): send(.added(lines))
    case .appended(let records, let token): send(.appended(ticket: token, records: records))
    case .appendFailed(let error, let token):
      send(.appendFailed(ticket: token, reason: error.description))
    case .decoded(let records, let token): send(.dayLoaded(Day(number: token), records))
    case .failed(let error): send(.said(error.description))
    }
  }

  private mutating func send(_ event: AppEvent) {
    carryOut(update(&state, event, at: tick()))
  }

  private func tick() -> Tick {
    Tick(now: launch.localTime.moment(launch.now()), random: .random(in: .min ... .max))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .append(let ticket, let records):
        store.send(.append(records, token: ticket, now: launch.now()))
      case .loadDay(let day):
        store.send(.decode(state.journal.rows(on: day), token: day.number))
      case .reload: store.send(.load(since: nil))
      case .load(let day): store.send(.load(since: nil, decodedFrom: day))
      case .wake(let instant): wakes.insert(instant)
      case .ring: if state.settings.bell != .off { session.bell() }
      case .copy(let text):
        let said =
          session.copy(text)
          ? "Sent to the terminal's clipboard." : "This terminal cannot be asked to fill the clipboard."
        send(.said(said))
      case .remember(let choice): remember(choice)
      case .listThemes:
        let (themes, problems) = library.list()
        send(.themesListed(themes))
        if let first = problems.first { send(.said(first.description)) }
      case .redraw: session.repaint()
      case .suspend: session.suspend()
      case .quit: isDone = true
      }
    }
  }

  private mutating func remember(_ choice: SavedChoice) {
    var complaint: String?
    switch choice {
    case .theme(let slug): complaint = memory.change { $0.theme = slug }
    case .glyphs(let level): complaint = memory.change { $0.glyphs = level }
    case .timer(let timer): complaint = memory.change { $0.timer = timer }
    case .putOff(let putOff): complaint = memory.change { $0.putOff = putOff.joined(with: $0.putOff) }
    case .mouse(let on): session.setMouse(on)
    }
    // The folder may be there only now.
    memoryWatch?.arm()
    if let complaint { send(.said(complaint)) }
  }

  /// Waits for what is being written, then gives the terminal back.
  private mutating func finish() {
    for answer in store.stop() { handle(answer) }
    session.close()
  }
}
