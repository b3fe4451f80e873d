/// Why a theme cannot be had: what, where, and what to do.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Path or slug.
  package let file: String
  /// From 1; nil where the whole file is meant.
  package let line: Int?
  package let problem: String
  package let remedy: String

  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem); \(remedy)"
  }

  /// Whether there is no such theme, rather than a broken one.
  package let isMissing: Bool

  init(file: String, line: Int? = nil, problem: String, remedy: String, isMissing: Bool = false) {
    self.file = Visible.text(file)
    self.line = line
    self.problem = problem
    self.remedy = remedy
    self.isMissing = isMissing
  }
}
