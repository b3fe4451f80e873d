import Testing

@testable import CursesTerminal

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("é→", "w6nihpI="),
  ])
  func vectors(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
  }
}
