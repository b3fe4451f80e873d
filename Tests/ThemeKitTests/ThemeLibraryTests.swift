import FoundationEssentials
import Glibc
import Testing

@testable import ThemeKit

@Suite struct ThemeLibraryTests {
  static let ours = [
    "cartilage", "high-contrast-dark", "high-contrast-light", "marrow", "okabe-ito-dark", "okabe-ito-light",
    "terminal",
  ]

  /// A folder with these files, removed afterwards.
  static func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/themes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
    }
    for (name, text) in files {
      try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    try body(folder)
  }

  @Test func theBuiltInThemesLoad() {
    let (themes, problems) = ThemeLibrary().list()
    #expect(themes.map(\.scheme.slug) == Self.ours)
    #expect(problems.isEmpty)
    for theme in themes { #expect(theme.path == nil) }
    #expect(themes.first?.line == "cartilage\tCartilage\tlight\tbuilt-in")
  }

  @Test func theirNamesTellTheirAppearance() throws {
    for slug in Self.ours where slug.hasSuffix("-dark") || slug.hasSuffix("-light") {
      let appearance = try ThemeLibrary().scheme(slug).appearance
      #expect(slug.hasSuffix(appearance.rawValue))
    }
    #expect(try ThemeLibrary().scheme(DefaultTheme.dark).appearance == .dark)
    #expect(try ThemeLibrary().scheme(DefaultTheme.light).appearance == .light)
    #expect(try ThemeLibrary().scheme("terminal").usesTerminalColors)
    #expect(try ThemeLibrary().scheme("high-contrast-dark").isHighContrast)
    #expect(try ThemeLibrary().scheme("high-contrast-light").isHighContrast)
  }

  @Test func filesOfTheUser() throws {
    let good = SchemeReaderTests.file()
    try Self.withFolder([
      "marrow.yaml": good, "mine.yml": good, "bad.yaml": "nonsense", ".hidden.yaml": good, "notes.txt": "x",
    ]) { folder in
      let library = ThemeLibrary(folder: folder)
      let (themes, problems) = library.list()
      #expect(themes.map(\.scheme.slug) == (Self.ours + ["mine"]).sorted())
      #expect(themes.first { $0.scheme.slug == "marrow" }?.path == folder + "/marrow.yaml")
      #expect(themes.first { $0.scheme.slug == "mine" }?.line == "mine\tTest\tdark\t\(folder)/mine.yml")
      #expect(problems.map(\.file) == [folder + "/bad.yaml"] && problems.map(\.line) == [1])
      let chosen = try library.scheme("marrow")
      #expect(chosen.name == "Test")
    }
  }

  @Test func whatIsNoSchemeFileIsNamed() throws {
    try Self.withFolder(["nul.yaml": "a\0b", "large.yaml": String(repeating: "#\n", count: 40_000)]) {
      folder in
      #expect(mkfifo(folder + "/pipe.yaml", 0o600) == 0)
      #expect(mkdir(folder + "/folder.yaml", 0o700) == 0)
      let problems = ThemeLibrary(folder: folder).list().problems
      #expect(
        problems.map(\.problem) == [
          "this is no file", "the file is larger than 64 KiB", "this is no UTF-8 text", "this is no file",
        ])
    }
  }

  @Test func aMissingThemeOrFolder() throws {
    let library = ThemeLibrary(folder: "/nonexistent/themes")
    #expect(library.list().themes.count == Self.ours.count && library.list().problems.isEmpty)
    for slug in ["none", "", "../marrow", "a\u{1B}b", String(repeating: "x", count: 5_000)] {
      let error = #expect(throws: ThemeError.self) { try library.scheme(slug) }
      #expect(error?.isMissing == true)
      #expect(error?.description.contains("\u{1B}") == false)
    }
  }

  @Test(
    arguments: [
      (nil, nil), ("15;0", .dark), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark),
      ("0;default", nil),
      ("", nil), ("1;99", nil), ("nonsense", nil),
    ] as [(String?, Appearance?)])
  func whatTheTerminalSaysOfItself(value: String?, appearance: Appearance?) {
    let environment = value.map { ["COLORFGBG": $0] } ?? [:]
    #expect(DefaultTheme.appearance(environment: environment) == appearance)
    #expect(DefaultTheme.slug(environment: environment) == (appearance == .light ? "cartilage" : "marrow"))
  }
}
