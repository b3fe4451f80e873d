/// Why a file, or a line of it, cannot be taken in.
struct ImportProblem: Error, Hashable {
  /// From 1; nil for the file as a whole.
  var line: Int?
  /// What is wrong, as a clause, and what to do where that is not plain.
  var reason: String
}
