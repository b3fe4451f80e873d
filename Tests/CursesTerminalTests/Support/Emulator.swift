import TerminalKit

@testable import CursesTerminal

/// As much of a terminal as ncurses makes use of: what a program sends, and what then stands on the screen.
struct Emulator {
  struct Cell: Equatable {
    var text = " "
    var look = Rendition()
  }

  let size: Size
  private(set) var rows: [[Cell]]
  private(set) var cursor = Point(x: 0, y: 0)
  /// Sequences that are not understood: a test expects none.
  private(set) var unknown: [String] = []
  private(set) var modes: Set<String> = []
  private var look = Rendition()
  private var wrapPending = false
  private var last = ""

  init(_ size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
  }

  /// The screen as text, without blanks at line ends.
  var text: String {
    rows.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": move(x: 0)
      case "\n":
        if cursor.y == size.height - 1 { scroll() } else { move(y: cursor.y + 1) }
      case "\u{08}": move(x: cursor.x - 1)
      case "\u{0F}": break
      case _ where scalar.value < 0x20: unknown.append("\(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func escape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = scalars.popFirst() else { return unknown.append("ESC at the end") }
    switch kind {
    case "[":
      let end = scalars.firstIndex { (0x40...0x7E).contains($0.value) } ?? scalars.endIndex
      let parameters = String(String.UnicodeScalarView(scalars[..<end]))
      let final = end < scalars.endIndex ? scalars[end] : "?"
      scalars = scalars[min(end + 1, scalars.endIndex)...]
      control(parameters, final)
    case "(", ")": _ = scalars.popFirst()
    case "=", ">": break
    case "M":
      if cursor.y > 0 { move(y: cursor.y - 1) } else { unknown.append("reverse scroll") }
    default: unknown.append("ESC \(kind)")
    }
  }

  private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
    if final == "h" || final == "l" {
      if final == "h" { modes.insert(parameters) } else { modes.remove(parameters) }
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = max(1, numbers.first ?? 1)
    switch final {
    case "H": place(x: max(1, numbers.dropFirst().first ?? 1) - 1, y: first - 1)
    case "A": move(y: cursor.y - first)
    case "B": move(y: cursor.y + first)
    case "C": move(x: cursor.x + first)
    case "D": move(x: cursor.x - first)
    case "G": move(x: first - 1)
    case "d": move(y: first - 1)
    case "J":
      if numbers.first == 2 {
        for y in 0..<size.height { blank(0..<size.width, y) }
      } else {
        blank(cursor.x..<size.width, cursor.y)
        for y in cursor.y + 1..<max(cursor.y + 1, size.height) { blank(0..<size.width, y) }
      }
    case "K": numbers.first == 1 ? blank(0..<cursor.x + 1, cursor.y) : blank(cursor.x..<size.width, cursor.y)
    case "X": blank(cursor.x..<min(size.width, cursor.x + first), cursor.y)
    case "P":
      rows[cursor.y].removeSubrange(cursor.x..<min(size.width, cursor.x + first))
      rows[cursor.y] += Array(repeating: blankCell, count: size.width - rows[cursor.y].count)
    case "@":
      rows[cursor.y].insert(contentsOf: Array(repeating: blankCell, count: first), at: cursor.x)
      rows[cursor.y].removeLast(first)
    case "b": for scalar in String(repeating: last, count: first).unicodeScalars { put(scalar) }
    case "m": if !look.apply(parameters.isEmpty ? [] : numbers) { unknown.append("m \(parameters)") }
    case "r": place(x: 0, y: 0)
    // The window's title, and the cursor's shape on the console.
    case "t", "c": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.of(scalar)
    if width == 0 {
      let x = wrapPending ? cursor.x : cursor.x - 1
      if x >= 0 { rows[cursor.y][x].text.unicodeScalars.append(scalar) }
      return
    }
    if wrapPending || cursor.x + width > size.width {
      wrapPending = false
      cursor.x = 0
      if cursor.y == size.height - 1 { scroll() } else { cursor.y += 1 }
    }
    last = String(scalar)
    rows[cursor.y][cursor.x] = Cell(text: last, look: look)
    if width == 2, cursor.x + 1 < size.width { rows[cursor.y][cursor.x + 1] = Cell(text: "", look: look) }
    if cursor.x + width == size.width {
      cursor.x = size.width - 1
      wrapPending = true
    } else {
      cursor.x += width
    }
  }

  private var blankCell: Cell {
    var cell = Cell()
    cell.look.background = look.background
    return cell
  }

  private mutating func blank(_ columns: Range<Int>, _ y: Int) {
    for x in columns where x < size.width { rows[y][x] = blankCell }
  }

  private mutating func scroll() {
    rows.removeFirst()
    rows.append(Array(repeating: blankCell, count: size.width))
  }

  private mutating func place(x: Int, y: Int) {
    move(x: x)
    move(y: y)
  }

  private mutating func move(x: Int) {
    wrapPending = false
    cursor.x = min(max(0, x), size.width - 1)
  }

  private mutating func move(y: Int) {
    wrapPending = false
    cursor.y = min(max(0, y), size.height - 1)
  }
}
