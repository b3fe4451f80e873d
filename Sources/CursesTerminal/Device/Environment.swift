import Glibc

/// Variables of the process itself, for a library that is told things by no other way.
enum Environment {
  /// Runs `body` with variables set, and puts them back.
  static func with<Result>(_ settings: [String: String], _ body: () -> Result) -> Result {
    let before = settings.keys.map { name in (name, getenv(name).map { String(cString: $0) }) }
    for (name, value) in settings { setenv(name, value, 1) }
    defer {
      for (name, value) in before {
        if let value { setenv(name, value, 1) } else { unsetenv(name) }
      }
    }
    return body()
  }
}
