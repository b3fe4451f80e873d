import CNcurses
import TerminalKit

/// What the program switches on in the terminal, and the way back: the one place for both. The way back is
/// taken at the end, on suspending, and by the crash guard.
struct TerminalModes {
  /// Whether this terminal reports the mouse at all.
  let canReportMouse: Bool
  private let alternateScreen: [UInt8]
  private let keypad: [UInt8]
  private let paste: [UInt8]
  private let restore: [UInt8]

  init(_ terminfo: Terminfo) {
    canReportMouse = !terminfo.bytes("kmous").isEmpty
    alternateScreen = terminfo.bytes("smcup")
    keypad = terminfo.bytes("smkx")
    // Terminals that report the mouse know bracketed paste or leave it out without harm.
    let canPaste = canReportMouse || !terminfo.bytes("BE").isEmpty
    paste = canPaste ? Array("\u{1B}[?2004h".utf8) : []
    var restore = terminfo.bytes("sgr0") + terminfo.bytes("op")
    if canReportMouse { restore += TerminalModes.mouse(false) }
    if canPaste { restore += Array("\u{1B}[?2004l".utf8) }
    restore += terminfo.bytes("cnorm") + terminfo.bytes("rmkx")
    self.restore = restore + [0x0D] + terminfo.bytes("rmcup")
  }

  /// Switches on everything that is on at all times.
  /// - Parameter withScreen: false the first time, when ncurses changes to the alternate screen itself.
  func enter(withScreen: Bool, mouse: Bool) -> [UInt8] {
    (withScreen ? alternateScreen : []) + keypad + paste + (mouse ? self.mouse(true) : [])
  }

  /// Puts the terminal back as it was. Where there is no alternate screen the shell goes on below the frame.
  /// - Parameter lastRow: moves the cursor there.
  func leave(lastRow: [UInt8]) -> [UInt8] {
    alternateScreen.isEmpty ? lastRow + restore + [0x0A] : restore
  }

  /// Clicks and the wheel, with places beyond column 223.
  func mouse(_ on: Bool) -> [UInt8] { canReportMouse ? Self.mouse(on) : [] }

  private static func mouse(_ on: Bool) -> [UInt8] {
    Array((on ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l").utf8)
  }
}
