import KneeDomain
import TerminalKit

/// Draws the state. Pure: the same state gives the same frame.
package func view(_ state: AppState) -> Buffer {
  var buffer = Buffer(state.size)
  guard !ScreenLayout.isTooSmall(state.size) else {
    let needed = ScreenLayout.smallest
    let sentence =
      "patella needs \(needed.width)x\(needed.height), this is \(state.size.width)x\(state.size.height)"
    buffer.write(sentence, x: 0, y: state.size.height / 2)
    return buffer
  }
  let layout = ScreenLayout(size: state.size, active: state.active)
  let context = state.context
  TabBar.draw(
    active: state.active, today: context.today.shortWords,
    notice: state.lock.standing.isEmpty ? nil : "! notice: \(context.key(.readNotice)) read", in: layout.tabs,
    glyphs: state.settings.glyphs, into: &buffer)
  for place in layout.places {
    let isFocused = place.pane == state.active
    if place.bordered {
      Panel(place.pane.title, isFocused: isFocused, glyphs: state.settings.glyphs)
        .draw(into: &buffer, in: place.frame)
    }
    buffer.clipped(to: place.content) { buffer in
      state.pane(place.pane)
        .draw(into: &buffer, in: place.content, focused: isFocused, context: context)
    }
  }
  state.drawStatus(in: layout.status, into: &buffer)
  state.drawOverlay(into: &buffer)
  if state.timers.isFlashing(at: state.now.instant) {
    for bar in [layout.tabs, layout.status] { buffer.restyle(bar) { _ in Style.selected.adding(.reverse) } }
  }
  return state.settings.glyphs == .ascii ? buffer.inASCII() : buffer
}

extension AppState {
  fileprivate func drawOverlay(into buffer: inout Buffer) {
    guard overlay != nil else { return }
    buffer.cursor = nil
    switch overlay {
    case .firstStart(let form): drawFirstStart(form, into: &buffer)
    case .notice(let notice): drawNotice(notice, into: &buffer)
    case .reasons(let reasons): drawReasons(reasons, into: &buffer)
    case .arithmetic(let arithmetic): drawArithmetic(arithmetic, into: &buffer)
    case .basis(let open): drawBasis(open, into: &buffer)
    case .help(let help): drawHelp(help, into: &buffer)
    case .palette(let palette): drawPalette(palette, into: &buffer)
    case .themes(let picker): drawThemes(picker, into: &buffer)
    case .allClear(let form): drawAllClear(form, into: &buffer)
    case .timer(let open): drawTimer(open, into: &buffer)
    case nil: break
    }
  }
}
