import Testing

@testable import PatellaApp

@Suite struct ReadmeTests {
  @Test func theTableOfKeysIsTheKeymap() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let path = (folder + ["README.md"]).joined(separator: "/")
    let readme = try #require(Golden.read(path))
    let table = KeyTable.markdown(Keymap.defaults)
    #expect(readme.contains(table), "the table of keys should be:\n\(table)")
  }
}
