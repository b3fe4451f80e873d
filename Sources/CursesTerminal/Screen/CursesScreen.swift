import CNcurses
import Glibc
import TerminalKit
import ThemeKit

/// ncurses as the painter of frames: cells in, the bytes that change the terminal out.
final class CursesScreen {
  /// The terminal's color depth as ncurses took it.
  let depth: ColorDepth
  private(set) var size: Size

  private let file: FrameFile
  private let input: UnsafeMutablePointer<FILE>
  private let screen: OpaquePointer
  private let encoder: CellEncoder
  private var pens: PenTable
  private var filter: StyleFilter
  private var shown: Buffer
  private var needsAll = true

  /// Starts ncurses for a terminal.
  /// - Throws: `unusable` where ncurses refuses the description.
  init(terminfo: Terminfo, depth wanted: ColorDepth, size: Size, asciiOnly: Bool) throws(TerminalError) {
    file = try FrameFile()
    guard let input = fopen("/dev/null", "r") else { throw .system(call: "open /dev/null", errno: errno) }
    let derived = CursesScreen.start(terminfo, wanted, size, file, input)
    guard let screen = derived ?? CursesScreen.start(terminfo, nil, size, file, input) else {
      fclose(input)
      throw .unusable(term: terminfo.term)
    }
    self.input = input
    self.screen = screen
    // ncurses would look for typed keys while it paints.
    typeahead(-1)
    nonl()
    let hasColors = wanted != .mono && has_colors()
    if hasColors {
      start_color()
      use_default_colors()
    }
    let colors = hasColors ? Int(cn_colors()) : 0
    depth = CursesScreen.depth(colors: colors, wanted: wanted)
    let indexed = colors <= 256 ? colors : derived == nil ? 8 : 256
    // The first pair number is taken, and numbers above 32767 are refused by some builds.
    let room = hasColors ? min(Int(cn_color_pairs()), 32767) - 1 : 0
    pens = PenTable(theme: .mono, room: max(0, room), indexed: indexed, isDirect: colors > 256)
    // Whoever shows 256 colors also knows how to end bold without ending everything.
    filter = StyleFilter(withOff: colors >= 256)
    encoder = CellEncoder(asciiOnly: asciiOnly)
    self.size = size
    shown = Buffer(size)
    resize_term(Int32(size.height), Int32(size.width))
  }

  /// Ends ncurses. What it would send is dropped: the way back belongs to `TerminalModes`.
  func close() {
    endwin()
    delscreen(screen)
    fclose(input)
  }

  /// Takes on a size; the next frame is drawn whole.
  func resize(_ size: Size) {
    self.size = size
    resize_term(Int32(size.height), Int32(size.width))
    repaint()
  }

  /// Makes the next frame be drawn whole, over whatever the terminal shows.
  func repaint() {
    needsAll = true
    filter.forget()
    clearok(cn_terminal_window(), true)
  }

  /// The bytes that make the terminal show the frame.
  func encode(_ buffer: Buffer, theme: ResolvedTheme) -> [UInt8] {
    if pens.use(theme) { needsAll = true }
    draw(buffer)
    if pens.hasOverflowed {
      pens.hasOverflowed = false
      needsAll = true
      draw(buffer)
    }
    shown = buffer
    needsAll = false
    placeCursor(buffer.cursor)
    wnoutrefresh(cn_standard_window())
    doupdate()
    return filter.filter(file.take())
  }

  private func draw(_ buffer: Buffer) {
    if needsAll { werase(cn_standard_window()) }
    let isComparable = !needsAll && shown.size == buffer.size
    let width = min(size.width, buffer.size.width)
    var row: [cchar_t] = []
    row.reserveCapacity(width)
    for y in 0..<min(size.height, buffer.size.height) {
      let start = y * buffer.size.width
      if isComparable, buffer.cells[start..<start + width] == shown.cells[start..<start + width] { continue }
      var x = 0
      while x < width {
        let first = x
        while x < width, !isComparable || buffer.cells[start + x] != shown.cells[start + x] {
          let cell = buffer.cells[start + x]
          if cell.width > 0 { encoder.encode(cell, pens.pen(cell.style), into: &row) }
          x += 1
        }
        if !row.isEmpty {
          mvwadd_wchnstr(cn_standard_window(), Int32(y), Int32(first), row, Int32(row.count))
          row.removeAll(keepingCapacity: true)
        }
        if x == first { x += 1 }
      }
    }
  }

  private func placeCursor(_ cursor: Point?) {
    let window = cn_standard_window()
    if let cursor, cursor.x >= 0, cursor.y >= 0, cursor.x < size.width, cursor.y < size.height {
      leaveok(window, false)
      wmove(window, Int32(cursor.y), Int32(cursor.x))
      curs_set(1)
    } else if curs_set(0) != ERR {
      // Hidden, it may stay where the last change was.
      leaveok(window, true)
    } else {
      leaveok(window, false)
      wmove(window, Int32(size.height - 1), Int32(size.width - 1))
    }
  }

  /// `newterm` with the terminal's own entry, or with one derived from it where it has fewer colors.
  private static func start(
    _ terminfo: Terminfo, _ depth: ColorDepth?, _ size: Size, _ file: FrameFile,
    _ input: UnsafeMutablePointer<FILE>
  ) -> OpaquePointer? {
    var settings = ["LINES": "\(size.height)", "COLUMNS": "\(size.width)", "NCURSES_NO_PADDING": "1"]
    if let entry = terminfo.entryToPass(for: depth) { settings["TERMINFO"] = entry.environmentValue }
    return Environment.with(settings) { newterm(terminfo.term, file.stream, input) }
  }

  private static func depth(colors: Int, wanted: ColorDepth) -> ColorDepth {
    let possible: ColorDepth =
      switch colors {
      case 257...: .direct
      case 256: .colors256
      case 16...: .colors16
      case 8...: .colors8
      default: .mono
      }
    let order: [ColorDepth] = [.mono, .colors8, .colors16, .colors256, .direct]
    return order.first { $0 == possible || $0 == wanted } ?? .mono
  }
}
