import TerminalKit
import Testing

@testable import CursesTerminal

extension ProcessWide {
  @Suite struct CellEncoderTests {
    init() { LocaleSetup(environment: ["LANG": "C.UTF-8"]).apply() }

    private func shown(_ text: Character, width: UInt8 = 1, asciiOnly: Bool = false) -> [UInt32] {
      let shown = CellEncoder(asciiOnly: asciiOnly).shown(Cell(Glyph(text), width: width))
      return ([shown.base] + shown.marks).map { UInt32(bitPattern: $0) }
    }

    @Test func textGoesThrough() {
      #expect(shown("a") == [0x61])
      #expect(shown("é") == [0xE9])
      #expect(shown("⣿") == [0x28FF])
      #expect(shown("中", width: 2) == [0x4E2D])
      #expect(shown("🦵", width: 2) == [0x1F9B5])
      #expect(
        shown("e\u{301}\u{323}") == [0x65, 0x301, 0x323] || shown("e\u{301}\u{323}") == [0x65, 0x323, 0x301])
    }

    @Test func whatTerminalsDisagreeOnIsLeftOut() {
      #expect(shown("⚠\u{FE0F}") == [0x26A0])
      #expect(shown("👨\u{200D}👩", width: 2) == [0x1F468])
      #expect(shown("👍🏽", width: 2) == [0x1F44D])
    }

    @Test(arguments: ["\u{1B}", "\u{07}", "\u{7F}", "\n", "\u{9B}", "\u{301}"] as [Character])
    func controlCharactersNeverReachTheTerminal(character: Character) {
      #expect(shown(character) == [0x3F])
      #expect(shown(character, asciiOnly: true) == [0x3F])
    }

    @Test func aWidthThatDisagreesIsAQuestionMark() {
      #expect(shown("中", width: 1) == [0x3F])
      #expect(shown("a\u{301}", width: 1) == [0x61, 0x301])
      #expect(shown("é", width: 2) == [0x3F])
    }

    @Test(
      arguments: [
        ("é", "e"), ("–", "-"), ("’", "'"), ("…", "."), ("×", "x"), ("≤", "?"), ("│", "|"), ("┌", "+"),
        ("●", "*"), ("ø", "o"),
        ("中", "?"), ("⣿", "?"), ("~", "~"),
      ] as [(Character, Character)])
    func withoutUTF8TextTakesItsNearestForm(character: Character, form: Character) {
      #expect(shown(character, asciiOnly: true) == form.unicodeScalars.map(\.value))
    }

    /// The widths that layout counts with are those of the C library.
    @Test func widthsAgreeWithTheCLibrary() {
      let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x17F, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF,
        0x3041...0x3096,
        0x4E00...0x4EFF, 0xAC00...0xACFF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      ]
      for value in ranges.joined() {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .format else {
          continue
        }
        let width = TextWidth.of(Character(scalar))
        #expect(shown(Character(scalar), width: UInt8(width)) == [value], "U+\(String(value, radix: 16))")
      }
    }
  }
}
