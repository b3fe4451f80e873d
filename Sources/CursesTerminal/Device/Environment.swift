import CNcurses
import Glibc

/// Variables of the process itself, for a library that is told things by no other way.
enum Environment {
  /// Runs `body` with variables set for its time only. Nil when there is no memory.
  static func with<Result>(_ settings: [String: String], _ body: () -> Result?) -> Result? {
    let strings = settings.map { strdup("\($0.key)=\($0.value)") }
    defer { strings.forEach { free($0) } }
    guard cn_push_environment(strings, strings.count) else { return nil }
    defer { cn_pop_environment() }
    return body()
  }
}
