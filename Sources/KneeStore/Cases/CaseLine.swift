import KneeDomain

/// One line of a file of cases.
struct CaseLine {
  private let object: [String: JSONValue]

  init(_ line: ArraySlice<UInt8>) throws(CaseProblem) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: Array(line))
    } catch {
      throw CaseProblem("the line is not JSON: \(error.reason) (byte \(error.offset + 1))")
    }
    guard let object = value.object else { throw CaseProblem("the line is not a JSON object") }
    self.object = object
  }

  func known() throws(CaseProblem) -> KnownCase {
    guard let id = object["id"].flatMap(FieldReader.text) else {
      throw CaseProblem("`id` is missing; it is the name of the case")
    }
    guard let expected = object["expected"]?.object else {
      throw CaseProblem("`expected` is missing; it holds `triage` and `condition`")
    }
    guard let level = try levels(expected["triage"], "triage").first else {
      throw CaseProblem("`triage` is missing in `expected`")
    }
    let acceptedLevels = try levels(expected["acceptableTriage"], "acceptableTriage")
    // Where only the urgency counts, nothing is said of the condition.
    guard object["rankable"]?.bool != false else {
      return KnownCase(
        id: id, report: try report(), condition: nil, level: level, acceptedLevels: Set(acceptedLevels))
    }
    guard let condition = try conditions(expected["condition"], "condition").first else {
      throw CaseProblem("`condition` is missing in `expected`; a case without one says \"rankable\":false")
    }
    return KnownCase(
      id: id, report: try report(), condition: condition,
      acceptable: Set(try conditions(expected["acceptable"], "acceptable")), level: level,
      acceptedLevels: Set(acceptedLevels))
  }

  private func report() throws(CaseProblem) -> SymptomReport {
    guard var features = object["features"]?.object else {
      throw CaseProblem("`features` is missing; it is the symptom report")
    }
    for key in ["age", "sex"] where features[key] ?? .null == .null { features[key] = object[key] }
    do {
      return try ReportCoder.read(.object(features)).report
    } catch {
      throw CaseProblem(error.description)
    }
  }

  private func levels(_ value: JSONValue?, _ key: String) throws(CaseProblem) -> [TriageLevel] {
    try tokens(value, key, TriageLevel.allCases.map(\.rawValue), TriageLevel.init)
  }

  private func conditions(_ value: JSONValue?, _ key: String) throws(CaseProblem) -> [Condition] {
    try tokens(value, key, Condition.allCases.map(\.rawValue), Condition.init)
  }

  /// One token or a list of them; a missing key and `null` say nothing.
  private func tokens<Token>(
    _ value: JSONValue?, _ key: String, _ known: [String], _ read: (String) -> Token?
  ) throws(CaseProblem) -> [Token] {
    guard let value, value != .null else { return [] }
    var tokens: [Token] = []
    for element in value.array ?? [value] {
      guard let token = element.string.flatMap(read) else {
        let near = element.string.flatMap { Vocabulary.suggestion(for: $0, among: known) }
        throw CaseProblem(
          "`\(key)` cannot be \(element.text)" + (near.map { ": did you mean \"\($0)\"?" } ?? ""))
      }
      tokens.append(token)
    }
    return tokens
  }
}
