import CNcurses
import Glibc
import TerminalKit
import ThemeKit

/// The terminal from opening to closing. One thread owns it, and there is one at a time: ncurses, signal
/// handlers and standard error belong to the process.
package final class TerminalSession {
  package let capabilities: TerminalCapabilities
  /// Columns and rows now.
  package var size: Size { screen.size }
  /// Whether only ASCII reaches the terminal.
  package let isASCIIOnly: Bool

  let tty: Tty
  let signals: SignalPipe
  var decoder: InputDecoder
  var isGone = false
  /// Events found on the way to something else, for the next call of `next`.
  var waiting: [TerminalEvent] = []
  private let screen: CursesScreen
  private let modes: TerminalModes
  private let terminfo: Terminfo
  private let log: ErrorLog
  private var wantsMouse: Bool
  private var isOpen = true
  /// Sent together with the next frame.
  private var pending: [UInt8]

  /// Opens the terminal behind standard input.
  /// - Throws: `TerminalError`, whose `message` is for the user.
  package convenience init(_ options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    try self.init(options, device: STDIN_FILENO)
  }

  /// Opens the terminal behind a descriptor.
  init(_ options: TerminalOptions, device: Int32) throws(TerminalError) {
    let tty = try Tty(behind: device)
    let terminfo = try Terminfo.usable(environment: options.environment)
    let colors = ColorDetection(
      commandLine: options.color, configuration: options.configuredColor, environment: options.environment,
      term: terminfo.term, terminfoColors: terminfo.colors)
    let locale = LocaleSetup(environment: options.environment)
    locale.apply()
    let asciiOnly = options.asciiOnly ?? !locale.isUTF8
    // ncurses installs handlers where there are none: ours come first.
    let signals = try SignalPipe()
    let screen: CursesScreen
    let log: ErrorLog
    do {
      log = try ErrorLog(path: options.logFile)
    } catch {
      signals.release()
      throw error
    }
    do {
      screen = try CursesScreen(terminfo: terminfo, depth: colors.depth, size: tty.size, asciiOnly: asciiOnly)
    } catch {
      log.restore()
      signals.release()
      throw error
    }
    self.tty = tty
    self.terminfo = terminfo
    self.signals = signals
    self.screen = screen
    self.log = log
    isASCIIOnly = asciiOnly
    modes = TerminalModes(terminfo)
    wantsMouse = options.mouse
    capabilities = TerminalCapabilities(
      terminfo, colors, depth: screen.depth, environment: options.environment)
    decoder = InputDecoder(keys: KeySeeds.keys(terminfo.strings))
    pending = modes.enter(withScreen: false, mouse: wantsMouse)
    armCrashGuard()
    tty.setRaw()
  }

  deinit { close() }

  /// Puts the terminal back as it was found. Done once, however often it is called.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    screen.close()
    cn_disarm_crash_guard()
    log.restore()
    signals.release()
  }

  /// Shows a frame: what differs from the last one goes to the terminal in one write.
  package func present(_ frame: Buffer, theme: ResolvedTheme) {
    let bytes = pending + screen.encode(frame, theme: theme)
    pending = []
    send(bytes)
  }

  /// Makes the next frame be drawn whole, for when something else has written to the terminal.
  package func repaint() { screen.repaint() }

  /// Switches the mouse on or off; off, the terminal's own selection of text works.
  package func setMouse(_ on: Bool) {
    wantsMouse = on
    send(modes.mouse(on))
  }

  /// Rings the terminal's bell.
  package func bell() { send(terminfo.bytes("bel")) }

  /// Asks the terminal to put text into the clipboard (OSC 52). Whether it did cannot be known.
  /// - Returns: false where it cannot be asked: the terminal's description does not know how, or the text is
  ///   longer than the 74,994 bytes that terminals take.
  package func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard capabilities.canCopy, bytes.count <= 74_994 else { return false }
    send(Array("\u{1B}]52;c;\(base64(bytes))\u{07}".utf8))
    return true
  }

  /// Gives the terminal back, stops the program as the shell expects it, and takes the terminal again when
  /// it is continued; `next` then says so.
  package func suspend() {
    leave()
    cn_stop_process_group()
    signals.collect()
    _ = signals.take(SIGCONT)
    resume()
  }

  /// Takes the terminal after it was out of our hands.
  func resume() {
    tty.setRaw()
    pending = modes.enter(withScreen: true, mouse: wantsMouse)
    takeSize()
    screen.repaint()
    waiting.append(.resumed(size))
  }

  /// Asks the device for its size.
  func takeSize() {
    screen.resize(tty.size)
    armCrashGuard()
  }

  /// The only way out of the modes, beside the crash guard, which sends the same bytes.
  private func leave() {
    let bytes = modes.leave(lastRow: lastRow)
    bytes.withUnsafeBytes { _ = tty.write($0) }
    tty.restoreModes()
  }

  private func send(_ bytes: [UInt8]) {
    guard !isGone, !bytes.isEmpty else { return }
    let whole = bytes.withUnsafeBytes { bytes in
      tty.write(bytes, signals: signals.descriptor) {
        signals.collect()
        return signals.wantsEnd
      }
    }
    if !whole, !signals.wantsEnd {
      isGone = true
      waiting.append(.hangup)
    }
  }

  private func armCrashGuard() {
    let restore = modes.leave(lastRow: lastRow)
    var saved = tty.savedModes
    let message = Array(log.crashMessage.utf8)
    restore.withUnsafeBytes { restore in
      message.withUnsafeBytes { message in
        cn_arm_crash_guard(
          tty.descriptor, log.real, &saved, restore.baseAddress, restore.count, message.baseAddress,
          message.count)
      }
    }
  }

  private var lastRow: [UInt8] {
    Array("\u{1B}[\(size.height);1H".utf8) + terminfo.bytes("el")
  }
}
