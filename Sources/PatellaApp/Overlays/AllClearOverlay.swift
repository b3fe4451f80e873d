import KneeDomain
import KneeStore
import TerminalKit

/// Asks who gave the all-clear after a notice.
package struct AllClearOverlay: Hashable, Sendable {
  package var by = FilterText()

  mutating func type(_ key: Key) -> Choosing<String> {
    switch key {
    case .escape: return .closed
    case .enter: return by.text.isEmpty ? .open : .chosen(by.text)
    default:
      _ = by.type(key)
      return .open
    }
  }
}

extension AppState {
  func drawAllClear(_ form: AllClearOverlay, into buffer: inout Buffer) {
    let content = Dialog.draw(
      title: "A clinician's all-clear", hint: "Enter record  Esc not yet",
      size: Size(width: min(64, size.width - 2), height: 8), glyphs: settings.glyphs, into: &buffer)
    let style = Style(.text, on: .surface)
    var y = content.y
    for line in TextWrap.lines(
      "Only when somebody qualified has looked at the knee since the notice. Who was it?",
      width: content.width)
    {
      buffer.write(line, x: content.x, y: y, style)
      y += 1
    }
    form.by.draw("by: ", into: &buffer, in: content.inset(top: y + 1 - content.y))
  }
}
