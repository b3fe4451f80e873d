import Testing
import ThemeKit

@testable import TerminalKit

@Suite struct PanelTests {
  @Test(arguments: [
    (GlyphLevel.braille, false, "┌─ Knee ──────┐\n│             │\n└────── hint ─┘"),
    (.block, true, "┏━ Knee ━━━━━━┓\n┃             ┃\n┗━━━━━━ hint ━┛"),
    (.ascii, false, "+- Knee ------+\n|             |\n+------ hint -+"),
    (.ascii, true, "+= Knee ======+\n|             |\n+====== hint =+"),
  ])
  func looks(glyphs: GlyphLevel, isFocused: Bool, text: String) {
    let buffer = drawn(15, 3) { buffer, rect in
      Panel("Knee", hint: "hint", isFocused: isFocused, glyphs: glyphs).draw(into: &buffer, in: rect)
    }
    #expect(buffer.text == text)
    #expect(buffer[3, 0].style.attributes == (isFocused ? .bold : []))
    #expect(buffer[0, 0].style.foreground == (isFocused ? .borderFocused : .border))
  }

  @Test func longTextIsCutAtTheBorder() {
    let buffer = drawn(10, 2) { buffer, rect in
      Panel("Progress of the knee", hint: "Enter save", isFocused: false, glyphs: .braille)
        .draw(into: &buffer, in: rect)
    }
    #expect(buffer.text == "┌─ Progr─┐\n└─ Enter─┘")
  }

  @Test func staysInside() {
    for title in ["", "日本語日本語", "Progress"] {
      expectInside("panel") { buffer, rect in
        Panel(title, hint: title, isFocused: true, glyphs: .braille).draw(into: &buffer, in: rect)
        buffer.fill(Panel.content(of: rect), Style())
      }
    }
  }
}
