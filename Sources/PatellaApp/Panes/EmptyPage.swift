import TerminalKit

/// What stands on a page that has nothing to show: that the journal is still being read, or what puts something there.
struct EmptyPage {
  let text: String
  let isRead: Bool

  func draw(into buffer: inout Buffer, in rect: Rect) {
    // Longer lines are read less easily.
    var panel = PanelText(Rect(x: rect.x, y: rect.y, width: min(60, rect.width), height: rect.height))
    panel.write(isRead ? text : "The journal is being read.", into: &buffer)
  }
}
