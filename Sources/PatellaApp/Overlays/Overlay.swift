import KneeDomain
import TerminalKit

/// What stands before the panes and has all keys until it is left.
package enum Overlay: Sendable {
  case firstStart(FirstStartOverlay)
  case notice(NoticeOverlay)
  case reasons(ReasonsOverlay)
  case arithmetic(ArithmeticOverlay)
  case basis(BasisOverlay)
  case help(HelpOverlay)
  case palette(PaletteOverlay)
  case themes(ThemeOverlay)
  case allClear(AllClearOverlay)
  case timer(TimerOverlay)
}

/// What a key did to a list that one chooses from, or to a question.
package enum Choosing<Value: Sendable>: Sendable {
  case open
  case closed
  case chosen(Value)
}

extension AppState {
  mutating func overlayKey(_ key: Key, _ tick: Tick) -> [Effect] {
    switch overlay {
    case .firstStart(var questions):
      switch questions.type(key, context: context) {
      case .open: overlay = .firstStart(questions)
      case .closed: return closeOverlay(tick)
      case .chosen(let profile):
        let draft = Draft(at: now, entry: .profile(profile))
        return record([draft], name: "who this is about", tick) + closeOverlay(tick)
      }
    case .notice(let notice):
      return noticeKey(key, notice, tick)
    case .arithmetic(let arithmetic):
      return arithmeticKey(key, arithmetic, tick)
    case .basis(let open):
      basisKey(key, open)
    case .reasons(let reasons):
      reasonsKey(key, reasons)
    case .help(let help):
      helpKey(key, help)
    case .palette(var palette):
      switch palette.type(key, entries: paletteEntries(palette)) {
      case .open: overlay = .palette(palette)
      case .closed: overlay = nil
      case .chosen(let action):
        overlay = nil
        return perform(action, tick)
      }
    case .themes(var picker):
      switch picker.type(key) {
      case .open: overlay = .themes(picker)
      case .closed: overlay = nil
      case .chosen(let slug):
        overlay = nil
        settings.theme = slug
        message = "Theme: \(slug)."
        return [.remember(.theme(slug))]
      }
    case .allClear(var form):
      switch form.type(key) {
      case .open: overlay = .allClear(form)
      case .closed: overlay = nil
      case .chosen(let by):
        overlay = nil
        return recordAllClear(by: by, tick)
      }
    case .timer(let open):
      return timerKey(key, open, tick)
    case nil:
      break
    }
    return []
  }

  mutating func overlayPaste(_ text: String) -> [Effect] {
    switch overlay {
    case .help(var help):
      help.filter.paste(text)
      overlay = .help(help)
    case .palette(var palette):
      palette.filter.paste(text)
      overlay = .palette(palette)
    case .allClear(var form):
      form.by.paste(text)
      overlay = .allClear(form)
    default:
      message = "There is no text field here to paste into."
    }
    return []
  }

  /// The pane behind comes to the front again.
  mutating func closeOverlay(_ tick: Tick) -> [Effect] {
    overlay = nil
    return show(active, tick)
  }
}
