import Testing

@testable import CursesTerminal

@Suite struct LocaleSetupTests {
  @Test(
    arguments: [
      ([:], "", false), (["LANG": "C"], "C", false), (["LANG": "en_US.UTF-8"], "en_US.UTF-8", true),
      (["LANG": "de_DE.utf8"], "de_DE.utf8", true), (["LANG": "de_DE@euro"], "de_DE@euro", false),
      (["LANG": "de_DE.UTF-8@euro"], "de_DE.UTF-8@euro", true),
      (["LANG": "de_DE.ISO-8859-1"], "de_DE.ISO-8859-1", false),
      (["LANG": "en_US.UTF-8", "LC_ALL": "C"], "C", false),
      (["LANG": "C", "LC_CTYPE": "C.UTF-8"], "C.UTF-8", true),
      (["LANG": "C.UTF-8", "LC_ALL": "", "LC_CTYPE": ""], "C.UTF-8", true),
      (["LANG": "en_US.UTF-8", "LC_CTYPE": "POSIX"], "POSIX", false),
    ] as [([String: String], String, Bool)])
  func theFirstVariableThatIsSetCounts(environment: [String: String], name: String, isUTF8: Bool) {
    let locale = LocaleSetup(environment: environment)
    #expect(locale.requested == name)
    #expect(locale.isUTF8 == isUTF8)
  }
}
