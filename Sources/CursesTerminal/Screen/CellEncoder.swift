import CNcurses
import TerminalKit

/// Cells of the buffer into cells of ncurses.
struct CellEncoder {
  /// Only ASCII is sent; what else there is takes its nearest form.
  let asciiOnly: Bool

  /// What a cell shows: a base of the cell's own width and marks without width.
  struct Shown: Equatable {
    var base: wchar_t
    var marks: [wchar_t] = []

    static let replacement = Shown(base: 0x3F)
  }

  /// Encodes a cell of one or two columns: two cells where a wide glyph is shown as a narrow one.
  func encode(_ cell: Cell, _ pen: Pen, into row: inout [cchar_t]) {
    let shown = shown(cell)
    var encoded = cchar_t()
    if shown.marks.isEmpty {
      cn_set_plain_cell(&encoded, shown.base, pen.attributes, pen.pair)
    } else {
      cn_set_cell(&encoded, [shown.base] + shown.marks + [0], pen.attributes, pen.pair)
    }
    row.append(encoded)
    if cell.width == 2, shown.base < 0x80 {
      cn_set_plain_cell(&encoded, 0x20, pen.attributes, pen.pair)
      row.append(encoded)
    }
  }

  /// A base that the C library gives another width would shift the rest of the line, so a question mark
  /// stands for it; and for a control character, whatever let it through.
  func shown(_ cell: Cell) -> Shown {
    let bytes = cell.glyph.bytes
    if bytes < 0x80 { return bytes >= 0x20 && bytes < 0x7F ? Shown(base: wchar_t(bytes)) : .replacement }
    let (base, rest) = CellEncoder.decodeFirst(bytes)
    if asciiOnly { return Shown(base: AsciiForm.of(base).map { wchar_t($0.value) } ?? 0x3F) }
    guard cn_width(wchar_t(base.value)) == Int32(cell.width) else { return .replacement }
    if rest == 0 { return Shown(base: wchar_t(base.value)) }
    // Joiners and variation selectors are left out: terminals do not agree on what they do to the width.
    let marks = cell.glyph.text.unicodeScalars.dropFirst().filter {
      $0.properties.generalCategory != .format && !$0.properties.isVariationSelector
        && cn_width(wchar_t($0.value)) == 0
    }
    return Shown(
      base: wchar_t(base.value), marks: marks.prefix(Int(CCHARW_MAX) - 2).map { wchar_t($0.value) })
  }

  /// The first scalar of packed UTF-8, without the detour over a string: drawings are full of these.
  private static func decodeFirst(_ bytes: UInt64) -> (scalar: Unicode.Scalar, rest: UInt64) {
    let lead = UInt32(bytes & 0xFF)
    let length: UInt64 = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for index in 1..<max(2, length) where length > 1 {
      value = value << 6 | UInt32(bytes >> (8 * index) & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", bytes >> (8 * length))
  }
}
