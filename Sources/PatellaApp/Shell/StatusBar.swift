import TerminalKit
import ThemeKit

/// The status line: what was just said, or the keys that matter here. Always ends in `? help`.
extension AppState {
  func drawStatus(in rect: Rect, into buffer: inout Buffer) {
    buffer.fill(rect, Style(.help, on: .surface))
    let context = context
    let pane = pane(active)
    let scopes = pane.scopes(in: context)
    let help = (keymap.keyName(of: .help, in: scopes) ?? "") + " help"
    let end = rect.maxX - TextWidth.of(help) - 1
    var right = end
    if context.isSaving {
      let saving = settings.glyphs == .ascii ? "saving..." : "saving…"
      right -= TextWidth.of(saving) + 2
      buffer.write(saving, x: right, y: rect.y, Style(.warning, on: .surface))
    }
    if let timer = timers.timer {
      let line = TimerWords.line(timer, at: now.instant, withTime: !isTimerShown, clock: clockTime)
      right -= TextWidth.of(line) + 2
      buffer.write(line, x: right, y: rect.y, Style(.accent, on: .surface).adding(.bold))
    }
    buffer.write(help, x: end, y: rect.y, Style(.help, on: .surface))
    let room = max(0, right - rect.x - 2)
    if let text = timers.news ?? pane.prompt(in: context) ?? message {
      buffer.write(text, x: rect.x + 1, y: rect.y, Style(.title, on: .surface), limit: room)
      return
    }
    var x = rect.x + 1
    for binding in footer(scopes) {
      guard let key = binding.keys.first.map(KeyName.text) else { continue }
      guard x + TextWidth.of(key) + 1 + TextWidth.of(binding.label) <= rect.x + room else { break }
      x += buffer.write(key, x: x, y: rect.y, Style(.accent, on: .surface).adding(.bold))
      x += buffer.write(" \(binding.label)  ", x: x, y: rect.y, Style(.help, on: .surface))
    }
  }

  private func footer(_ scopes: [Scope]) -> [Binding] {
    keymap.bindings(in: scopes)
      .filter { $0.footer != nil && $0.scopes.contains(where: scopes.contains) }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
  }
}
