import KneeDomain
import TerminalKit
import ThemeKit

/// The timer before the panes: the list to start one from, or the running one in its large form.
package struct TimerOverlay: Hashable, Sendable {
  package private(set) var isMenu: Bool
  private(set) var selected = 0

  init(isMenu: Bool) {
    self.isMenu = isMenu
  }

  /// A key in the list.
  mutating func choose(_ key: Key, from entries: [TimerMenu.Entry]) -> Choosing<TimerMenu.Entry> {
    switch key {
    case .escape, .character("T"), .character("q"): return .closed
    case .enter, .character(" "):
      return entries.indices.contains(selected) ? .chosen(entries[selected]) : .open
    case .up, .character("k"): selected -= 1
    case .down, .character("j"): selected += 1
    case .pageUp: selected -= 10
    case .pageDown: selected += 10
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = entries.count - 1
    default: break
    }
    selected = min(max(0, selected), entries.count - 1)
    return .open
  }
}

extension AppState {
  mutating func timerKey(_ key: Key, _ open: TimerOverlay, _ tick: Tick) -> [Effect] {
    var open = open
    if open.isMenu {
      switch open.choose(key, from: TimerMenu.entries(under: lock)) {
      case .open: overlay = .timer(open)
      case .closed: overlay = nil
      case .chosen(let entry):
        overlay = .timer(TimerOverlay(isMenu: false))
        return startTimer(entry.plan, entry.label)
      }
      return []
    }
    switch keymap.action(for: key, in: [.timer]) {
    case .back, .timerShow, .open: overlay = nil
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveStart, .moveEnd, .tick, nil:
      break
    case let action?:
      if let effects = performOnTimer(action) { return effects }
      // The timer goes on behind whatever comes next.
      overlay = nil
      return perform(action, tick)
    }
    return []
  }

  func drawTimer(_ open: TimerOverlay, into buffer: inout Buffer) {
    let size = Size(width: min(64, size.width - 2), height: min(20, size.height - 2))
    guard !open.isMenu, let timer = timers.timer else {
      let content = Dialog.draw(
        title: "Timers", hint: "Enter start  Esc close", size: size, glyphs: settings.glyphs, into: &buffer)
      let rows = TimerMenu.entries(under: lock).map {
        ListView.Row($0.label, right: $0.detail, style: Style(.text, on: .surface))
      }
      ListView(rows, selected: open.selected, glyphs: settings.glyphs).draw(into: &buffer, in: content)
      return
    }
    let content = Dialog.draw(
      title: "Timer", hint: "", size: size, glyphs: settings.glyphs, into: &buffer)
    let (view, foot) = content.splitBottom(
      content.width >= 50 && !timer.hasMetronome ? 1 : 2)
    TimerView(timer, now: now.instant, ground: .surface, desk: timers).draw(into: &buffer, in: view)
    drawTimerKeys(timer, into: &buffer, in: foot)
  }

  private func drawTimerKeys(_ timer: RunningTimer, into buffer: inout Buffer, in rect: Rect) {
    let reading = timer.reading(at: now.instant)
    let actions: [Action] =
      reading.isFinished
      ? [.timerReset, .timerOther, .timerStop]
      : reading.interval?.beatsPerMinute != nil
        ? [.timerTap, .timerTarget, .timerMore, .timerLess, .timerSound, .timerPause, .timerStop]
        : [.timerPause, .timerNext, .timerMore, .timerReset, .timerStop]
    var (x, y) = (rect.x, rect.y)
    for binding in actions.compactMap({ action in keymap.bindings.first { $0.action == action } }) {
      guard let key = binding.keys.first.map(KeyName.text) else { continue }
      let width = TextWidth.of(key) + TextWidth.of(binding.label) + 3
      if x + width - 2 > rect.maxX { (x, y) = (rect.x, y + 1) }
      guard y < rect.maxY else { return }
      buffer.write(key, x: x, y: y, Style(.accent, on: .surface).adding(.bold))
      buffer.write(binding.label, x: x + TextWidth.of(key) + 1, y: y, Style(.help, on: .surface))
      x += width
    }
  }
}

extension RunningTimer {
  fileprivate var hasMetronome: Bool { plan.intervals.contains { $0.beatsPerMinute != nil } }
}
