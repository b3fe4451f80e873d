import Testing

@testable import ThemeKit

@Suite struct SchemeReaderTests {
  static let colors = (0...15).map { slot in
    "base0\(String(slot, radix: 16, uppercase: true)): \"\(String(0x101010 + slot * 0x0A0B0C, radix: 16))\""
  }

  static func file(head: String = "system: \"base16\"\nname: \"Test\"\n", colors: [String] = colors) -> String
  {
    head + "palette:\n" + colors.map { "  \($0)\n" }.joined()
  }

  static func read(_ text: String) throws(ThemeError) -> Scheme {
    try SchemeReader.read(text, file: "x.yaml", slug: "x")
  }

  @Test func aPlainFile() throws {
    let scheme = try Self.read(Self.file())
    #expect(scheme.slug == "x" && scheme.name == "Test")
    #expect(scheme.slots == (0...15).map { RGB(UInt32(0x101010 + $0 * 0x0A0B0C)) })
    #expect(scheme.appearance == .dark && !scheme.usesTerminalColors)
  }

  /// Every color line changed the same way.
  static func file(_ change: (String) -> String) -> String {
    file(colors: colors.map(change))
  }

  static func ways() -> [String: String] {
    var ways: [String: String] = [:]
    ways["CRLF"] = file().replacing("\n", with: "\r\n")
    ways["CR"] = file().replacing("\n", with: "\r")
    ways["BOM"] = "\u{FEFF}" + file()
    ways["document marks"] = "---\n" + file() + "...\n"
    ways["legacy"] = "scheme: Test\nauthor: A\n" + colors.joined(separator: "\n")
    ways["hash in quotes"] = file { $0.replacing(": \"", with: ": \"#") }
    ways["hash without quotes"] = file { $0.replacing(": \"", with: ": #").replacing("\"", with: "") }
    ways["bare"] = file { $0.replacing("\"", with: "") }
    ways["single quotes"] = file { $0.replacing("\"", with: "'") }
    ways["comments"] = file { $0 + " # a comment: here" }
    ways["tabs"] = file().replacing("  base", with: "\tbase")
    ways["upper case"] = file { $0.uppercased().replacing("BASE", with: "base") }
    ways["quoted keys"] = file { "\"" + $0.prefix(6) + "\"" + $0.dropFirst(6) }
    ways["no final newline"] = String(file().dropLast())
    let more = "name: Test\nmeta:\n  a: b\n  - c\ndescription: >\n  long\n  text\n"
    ways["unknown keys"] = more + file(head: "")
    return ways
  }

  @Test(arguments: ways())
  func otherWaysOfWriting(name: String, text: String) throws {
    let scheme = try Self.read(text)
    #expect(scheme.slots == (0...15).map { RGB(UInt32(0x101010 + $0 * 0x0A0B0C)) })
    #expect(scheme.name == "Test")
  }

  @Test func base24BringsBrightAccents() throws {
    let bright = (0x10...0x17).map { "base\(String($0, radix: 16)): \"0000\(String($0, radix: 16))\"" }
    let scheme = try Self.read(Self.file(colors: Self.colors + bright))
    #expect(scheme.brightAccents == (0x12...0x17).map { RGB($0) })
  }

  @Test func darkAndLightComeFromTheColors() throws {
    let turned = Self.colors.enumerated().map { index, line in
      line.prefix(9) + (index == 0 ? "ffffff\"" : "000000\"")
    }
    let scheme = try Self.read(Self.file(head: "variant: dark\nname: x\n", colors: turned.map { String($0) }))
    #expect(scheme.appearance == .light && scheme.isHighContrast)
  }

  @Test(arguments: [
    ("name: \"It's \\\"so\\\"\" # c", "It's \"so\""), ("name: 'It''s'", "It's"),
    ("name: C# and F", "C# and F"),
    ("name: Plain # comment", "Plain"), ("name:", "x"), ("", "x"), ("name: \"a\u{1B}[31mb\"", "a^[[31mb"),
    ("name: \"\u{202E}a\u{9B}\"", "<U+202E>a<U+9B>"),
  ])
  func names(line: String, name: String) throws {
    #expect(try Self.read(Self.file(head: line + "\n")).name == name)
  }

  struct Wrong {
    let text: String
    let line: Int
    let problem: String
  }

  static func first(_ color: String) -> String { file(colors: [color] + colors.dropFirst()) }

  static let wrong: [Wrong] = [
    Wrong(text: file(colors: Array(colors.dropLast())), line: 3, problem: "base0F is missing"),
    Wrong(text: "", line: 1, problem: "there are no colors"),
    Wrong(text: "name: x\n", line: 2, problem: "there are no colors"),
    Wrong(text: first("base00: \"12345\""), line: 4, problem: "base00 is \"12345\", which is no color"),
    Wrong(text: first("base00: \"12345g\""), line: 4, problem: "base00 is \"12345g\", which is no color"),
    Wrong(text: first("base00: \"+12345\""), line: 4, problem: "base00 is \"+12345\", which is no color"),
    Wrong(text: first("base00:"), line: 4, problem: "base00 is \"\", which is no color"),
    Wrong(text: first("base00: \"\u{1B}]0;\""), line: 4, problem: "base00 is \"^[]0;\", which is no color"),
    Wrong(
      text: file(colors: colors + [colors[3]]), line: 20, problem: "\"base03\" was already given in line 7"),
    Wrong(text: "just words\n", line: 1, problem: "expected \"key: value\", found \"just words\""),
    Wrong(text: "name: \"open\n", line: 1, problem: "expected \"key: value\", found \"name: \"open\""),
    Wrong(text: "name: \"a\" b\n", line: 1, problem: "expected \"key: value\", found \"name: \"a\" b\""),
    Wrong(text: "name: x\npalette: {base00: \"000000\"}\n", line: 2, problem: "the palette is on one line"),
    Wrong(text: "{\"name\": 1}", line: 1, problem: "there are no colors"),
  ]

  @Test(arguments: wrong)
  func whatIsWrong(_ wrong: Wrong) {
    let error = #expect(throws: ThemeError.self) { try Self.read(wrong.text) }
    #expect(error?.line == wrong.line)
    #expect(error?.problem == wrong.problem)
    #expect(error?.description.hasPrefix("x.yaml:\(wrong.line): \(wrong.problem); ") == true)
    #expect(error?.description.unicodeScalars.contains { $0.value < 0x20 } == false)
  }

  @Test func anyCutAndAnyBrokenByteIsAnsweredNotTrapped() {
    let text = Array(Self.file().utf8)
    for end in text.indices {
      _ = try? Self.read(String(decoding: text[..<end], as: UTF8.self))
      for byte in [0x00, 0x0A, 0x22, 0x23, 0x3A, 0x80, 0xFF] as [UInt8] {
        var broken = text
        broken[end] = byte
        do {
          let scheme = try Self.read(String(decoding: broken, as: UTF8.self))
          #expect(scheme.slots.count == 16)
        } catch {
          #expect(error.line != nil)
        }
      }
    }
  }
}
