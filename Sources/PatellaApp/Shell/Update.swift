import KneeDomain
import KneeGuide
import KneeStore
import TerminalKit

/// The one place where the state changes: an event and its moment in, effects out. Pure.
package func update(_ state: inout AppState, _ event: AppEvent, at tick: Tick) -> [Effect] {
  state.passTime(to: tick.now)
  defer { state.keepShownDay() }
  switch event {
  case .started:
    return state.show(state.active, tick) + state.tickTimer()
  case .input(let input):
    state.message = nil
    state.timers.news = nil
    let told = state.tickTimer()
    return told + state.receive(input, tick) + state.forgetStaleTimer()
  case .resized(let size):
    state.size = size
    state.renewKeptPages()
    return []
  case .woke:
    return state.tickTimer() + state.wake(tick)
  case .loaded(let journal):
    return state.journalLoaded(journal, tick)
  case .added(let lines):
    return state.linesAdded(lines)
  case .dayLoaded(let day, let records):
    state.changeJournal(by: []) { journal in
      for record in records { journal.hold(record) }
    }
    for id in PaneID.allCases { state.withPane(id) { $0.loaded(records, of: day) } }
    return []
  case .appended(let ticket, let records):
    return state.writeSucceeded(ticket, records)
  case .appendFailed(let ticket, let reason):
    return state.writeFailed(ticket, reason)
  case .themesListed(let themes):
    state.overlay = .themes(ThemeOverlay(chosen: state.settings.theme, themes: themes))
    return []
  case .timerChangedElsewhere(let timer):
    return state.takeTimer(timer)
  case .said(let text):
    state.message = text
    return []
  }
}

extension AppState {
  /// A key, a click or a paste: to the overlay if there is one, else to the focused pane.
  mutating func receive(_ input: InputEvent, _ tick: Tick) -> [Effect] {
    switch input {
    case .key(let key):
      if overlay != nil { return overlayKey(key, tick) }
      if let requests = ask(active, { $0.type(key, in: $1) }) { return carryOut(requests, tick) }
      guard let action = keymap.action(for: key, in: pane(active).scopes(in: context)) else { return [] }
      return perform(action, tick)
    case .paste(let text):
      if overlay != nil { return overlayPaste(text) }
      let context = context
      if !withPane(active, { $0.paste(text, in: context) }) {
        message = "There is no text field here to paste into."
      }
      return []
    case .mouse(let event):
      return receive(event, tick)
    }
  }

  /// An action by name, from a key, the palette or a click on the tabs.
  mutating func perform(_ action: Action, _ tick: Tick) -> [Effect] {
    if let effects = performOnTimer(action) { return effects }
    switch action {
    case .back where active == .guide && wayBack != nil && !guide.hasMarks: return goBack(tick)
    case .showToday: return show(.today, tick)
    case .showBody: return show(.body, tick)
    case .showProgress: return show(.progress, tick)
    case .showGuide: return show(.guide, tick)
    case .showPlan: return show(.plan, tick)
    case .showRuns: return show(.runs, tick)
    case .help: overlay = .help(HelpOverlay())
    case .palette: overlay = .palette(PaletteOverlay())
    case .themes: return [.listThemes]
    case .readNotice: openNotice()
    case .undo: return undo()
    case .redo: return redo()
    case .cycleGlyphs:
      settings.glyphs = settings.glyphs.next
      message = "Drawing with \(settings.glyphs.words)."
      return [.remember(.glyphs(settings.glyphs.rawValue))]
    case .toggleMouse:
      settings.mouse.toggle()
      message = settings.mouse ? "The mouse is on." : "The mouse is off; the terminal selects text again."
      return [.remember(.mouse(settings.mouse))]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return quit()
    case .search where active != .guide:
      return show(.guide, tick) + performInPane(.search, tick)
    default:
      return performInPane(action, tick)
    }
    return []
  }

  private mutating func performInPane(_ action: Action, _ tick: Tick) -> [Effect] {
    if let reason = ask(active, { $0.reasonDisabled(action, in: $1) }) {
      message = reason
      return []
    }
    // Tab goes through the fields of a pane that has some, else from pane to pane.
    let scopes = ask(active) { $0.scopes(in: $1) }
    if !keymap.binds(action, in: scopes) {
      if action == .nextField { return showNeighbor(1, tick) }
      if action == .previousField { return showNeighbor(-1, tick) }
    }
    return carryOut(ask(active) { $0.perform(action, in: $1) }, tick)
  }

  private mutating func showNeighbor(_ step: Int, _ tick: Tick) -> [Effect] {
    let panes = PaneID.allCases
    guard let index = panes.firstIndex(of: active) else { return [] }
    return show(panes[(index + step + panes.count) % panes.count], tick)
  }

  /// Brings a pane to the front.
  mutating func show(_ id: PaneID, _ tick: Tick) -> [Effect] {
    active = id
    wayBack = nil
    if id != .progress { renewProgressIfSeen() }
    return carryOut(ask(id) { $0.appear(in: $1) }, tick)
  }

  private mutating func receive(_ event: MouseEvent, _ tick: Tick) -> [Effect] {
    if overlay != nil { return [] }
    let layout = ScreenLayout(size: size, active: active)
    if layout.tabs.contains(event.at) {
      guard event.kind == .press, let id = TabBar.pane(atColumn: event.at.x, active: active, in: layout.tabs)
      else {
        return []
      }
      return show(id, tick)
    }
    guard let place = layout.place(at: event.at) else { return [] }
    // The click that brings a pane to the front does nothing else.
    if place.pane != active, event.kind == .press { return show(place.pane, tick) }
    return carryOut(ask(place.pane) { $0.mouse(event, in: place.content, context: $1) }, tick)
  }

  /// Asks a pane something. The context, which holds the journal, is gone before anything is done about the answer: to
  /// change a journal that somebody else holds is to copy the rows of ten years.
  private mutating func ask<Answer>(_ id: PaneID, _ question: (inout any Pane, AppContext) -> Answer)
    -> Answer
  {
    let context = context
    return withPane(id) { question(&$0, context) }
  }

  /// Carries out what a pane asked for.
  mutating func carryOut(_ requests: [Request], _ tick: Tick) -> [Effect] {
    var effects: [Effect] = []
    for request in requests {
      switch request {
      case .record(let drafts, let name): effects += record(drafts, name: name, tick)
      case .delete(let id, let name): effects += delete(id, name: name)
      case .say(let text): message = text
      case .bell: effects.append(.ring)
      case .wake(let instant): effects.append(.wake(at: instant))
      case .startTimer(let plan, let label): effects += startTimer(plan, label)
      case .copy(let text): effects.append(.copy(text))
      case .loadDay(let day): effects.append(.loadDay(day))
      case .show(let destination): effects += go(to: destination, tick)
      case .explain(let day): overlay = .reasons(ReasonsOverlay(day))
      case .showArithmetic(let text): overlay = .arithmetic(ArithmeticOverlay(text))
      case .showBasis(let basis): overlay = .basis(BasisOverlay(basis))
      case .begin(let plan):
        let entry = Entry.experiment(plan.entry(bits: tick.random))
        effects += record([Draft(at: now, entry: entry)], name: entry.words(journal.distances), tick)
      case .askForAllClear: overlay = .allClear(AllClearOverlay())
      case .remember(let choice): effects.append(.remember(choice))
      }
    }
    return effects
  }

  private mutating func go(to destination: Destination, _ tick: Tick) -> [Effect] {
    switch destination {
    case .today(let day):
      if let day { today.show(day) }
      return show(.today, tick)
    case .body:
      return show(.body, tick)
    case .symptoms:
      return show(.body, tick) + performInPane(.symptoms, tick)
    case .lookBack:
      body.lookBack(in: context)
      return show(.body, tick)
    case .progress(let day):
      if let day { progress.show(day) }
      return show(.progress, tick)
    case .guide(let topic):
      guard let topic = topic.flatMap(TopicID.init(slug:)) else { return show(.guide, tick) }
      return readMore(topic, tick)
    }
  }

  /// Time has passed: the visible panes draw what runs, and say when they want to be woken again.
  mutating func wake(_ tick: Tick) -> [Effect] {
    var effects: [Effect] = []
    for place in ScreenLayout(size: size, active: active).places {
      effects += carryOut(ask(place.pane) { $0.wake(in: $1) }, tick)
    }
    return effects
  }

  private mutating func quit() -> [Effect] {
    if pending.isEmpty { return [.quit] }
    isLeaving = true
    message = "Saving; the program closes when it is done."
    return []
  }

  mutating func linesAdded(_ lines: Journal) -> [Effect] {
    let before = lock
    guard journal.merge(lines) else { return [.reload] }
    if overlay == nil { raiseNotice(since: before) }
    return readProgram()
  }

  mutating func journalLoaded(_ journal: Journal, _ tick: Tick) -> [Effect] {
    let wasLoading = !self.journal.isComplete
    self.journal.adopt(journal)
    if wasLoading && journal.isComplete && journal.isEmpty && overlay == nil {
      overlay = .firstStart(FirstStartOverlay())
    }
    return readProgram()
  }

  /// Asks for the records that the program rests on and that are not whole yet.
  func readProgram() -> [Effect] {
    program.needsRecordsFrom.map { [.load(wholeFrom: $0)] } ?? []
  }
}
